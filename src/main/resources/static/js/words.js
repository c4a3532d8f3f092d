// The words of the page in the reader's language: from words/<lang>.json, with dates, numbers and countries by Intl.

import {readJson} from './api.js';

export class Words {
    static async of(lang) {
        return new Words(lang, await readJson(`words/${lang}.json`));
    }

    constructor(lang, table) {
        this.lang = lang;
        this.table = table;
        this.plurals = new Intl.PluralRules(lang);
        this.numbers = new Intl.NumberFormat(lang);
        this.percents = new Intl.NumberFormat(lang, {style: 'percent'});
        this.regions = new Intl.DisplayNames(lang, {type: 'region', fallback: 'none'});
    }

    /** The word for a key, with {name} filled in; the key itself where there is none. */
    say(key, values = {}) {
        const text = this.table[key] ?? key;
        return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
    }

    has(key) {
        return key in this.table;
    }

    /** "1 report", "5 reports": the plural form of the language. */
    count(key, n) {
        const forms = this.table[key];
        return (forms[this.plurals.select(n)] ?? forms.other).replace('{n}', this.numbers.format(n));
    }

    number(n) {
        return this.numbers.format(n);
    }

    percent(share) {
        return this.percents.format(share);
    }

    /** The country's name for an ISO 3166-1 alpha-2 code, or ''. */
    country(code) {
        try {
            return (code && this.regions.of(code)) || '';
        } catch {
            return ''; // not the form of a code
        }
    }

    /** A place's or report's name of its place, from the property placeEn, placeEs, placeRu or placeUk. */
    placeName(properties) {
        return properties[`place${this.lang[0].toUpperCase()}${this.lang.slice(1)}`] || properties.place;
    }

    /** "Aragua, Venezuela": what the place lies in, without repeating its own name. */
    within({level, country, admin1, place}) {
        if (level === 'country' || level === 'region' || level === 'sea') {
            return '';
        }
        const region = level === 'admin1' || admin1 === place ? '' : admin1;
        return [region, this.country(country)].filter(Boolean).join(', ');
    }

    /** The date of a report as fine as it is known: a day, a month, a year or from day to day. */
    date({date, datePrecision, eventStart, eventEnd}) {
        if (datePrecision === 'range' && eventStart && eventEnd && eventStart !== eventEnd) {
            return this.#dates({dateStyle: 'long'}).formatRange(midnight(eventStart), midnight(eventEnd));
        }
        const fine = {month: {year: 'numeric', month: 'long'}, year: {year: 'numeric'}}[datePrecision] ?? {dateStyle: 'long'};
        const day = String(eventStart ?? date).slice(0, 10);
        return this.#dates(fine).format(midnight(day));
    }

    day(iso) {
        return this.#dates({dateStyle: 'long'}).format(midnight(iso));
    }

    #dates(options) {
        return new Intl.DateTimeFormat(this.lang === 'en' ? 'en-GB' : this.lang, {...options, timeZone: 'UTC'});
    }

    /** Puts the words into the page: data-word is text, data-label is aria-label. */
    fill(root) {
        root.documentElement.lang = this.lang;
        root.title = this.say('pageTitle');
        root.querySelectorAll('[data-word]').forEach(e => { e.textContent = this.say(e.dataset.word); });
        root.querySelectorAll('[data-label]').forEach(e => e.setAttribute('aria-label', this.say(e.dataset.label)));
    }
}

function midnight(iso) {
    return new Date(`${iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso.slice(0, 10)}T00:00:00Z`);
}
