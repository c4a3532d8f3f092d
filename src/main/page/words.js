// The words of the page in the reader's language, with dates, numbers and countries by Intl.

export class Words {
    constructor(lang, table) {
        this.lang = lang;
        this.table = table;
        this.made = new Map();
    }

    /** Intl's formats are slow to make, so each is made once, and when it is first needed. */
    #once(key, make) {
        this.made.has(key) || this.made.set(key, make());
        return this.made.get(key);
    }

    #number(options) {
        return this.#once(`number ${JSON.stringify(options)}`, () => new Intl.NumberFormat(this.lang, options));
    }

    #names(type) {
        return this.#once(`names ${type}`, () => new Intl.DisplayNames(this.lang, {type, fallback: type === 'region' ? 'none' : 'code'}));
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
        return (forms[this.#once('plural', () => new Intl.PluralRules(this.lang)).select(n)] ?? forms.other).replace('{n}', this.number(n));
    }

    number(n) {
        return this.#number({}).format(n);
    }

    /** "4k": as a mark on the map has room for. */
    short(n) {
        return n < 1000 ? String(n) : this.#number({notation: 'compact', maximumFractionDigits: 1}).format(n);
    }

    percent(share) {
        return this.#number({style: 'percent'}).format(share);
    }

    /** What a value of a filter is called. */
    value(filter, value) {
        switch (filter) {
            case 'country': return this.country(value) || value;
            case 'lang': return this.#names('language').of(value);
            case 'category': case 'certainty': return this.say(`${filter}.${value}`);
            default: return value;
        }
    }

    /** The country's name for an ISO 3166-1 alpha-2 code, or ''. */
    country(code) {
        try {
            return (code && this.#names('region').of(code)) || '';
        } catch {
            return ''; // not the form of a code
        }
    }

    /** The name of a report's place in the reader's language. */
    placeName(report) {
        return report[`place${this.lang[0].toUpperCase()}${this.lang.slice(1)}`] || report.place;
    }

    /** "Aragua, Venezuela": what the place lies in, without repeating its own name. */
    within({level, country, admin1, name}) {
        if (level === 'country' || level === 'region' || level === 'sea') {
            return '';
        }
        const region = level === 'admin1' || admin1 === name ? '' : admin1;
        return [region, this.country(country)].filter(Boolean).join(', ');
    }

    /** The date of a report as fine as it is known: a day, a month, a year or from day to day. */
    date({date, datePrecision, eventStart, eventEnd}) {
        if (datePrecision === 'range' && eventStart && eventEnd && eventStart !== eventEnd) {
            return this.#dates({dateStyle: 'long'}).formatRange(midnight(eventStart), midnight(eventEnd));
        }
        const fine = {month: {year: 'numeric', month: 'long'}, year: {year: 'numeric'}}[datePrecision] ?? {dateStyle: 'long'};
        return this.#dates(fine).format(midnight(String(eventStart ?? date)));
    }

    day(iso) {
        return this.#dates({dateStyle: 'long'}).format(midnight(iso));
    }

    month(iso) {
        return this.#dates({year: 'numeric', month: 'long'}).format(midnight(iso));
    }

    #dates(options) {
        return this.#once(`dates ${JSON.stringify(options)}`,
            () => new Intl.DateTimeFormat(this.lang === 'en' ? 'en-GB' : this.lang, {...options, timeZone: 'UTC'}));
    }
}

function midnight(iso) {
    return new Date(`${iso.length === 7 ? `${iso}-01` : iso.slice(0, 10)}T00:00:00Z`);
}
