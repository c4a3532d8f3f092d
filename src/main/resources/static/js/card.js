// The card of one place: its name, what kind of place it is, and its reports.

import {element} from './element.js';
import {readReports} from './api.js';
import {reportElement} from './report.js';

export class Card {
    constructor(root, onClose) {
        this.root = root;
        this.onClose = onClose;
    }

    get open() {
        return !this.root.hidden;
    }

    /** Opens for a place {placeId, place, level, ...} with its reports under the filters, and takes the focus. */
    async show(place, filters, words) {
        this.asked?.abort();
        this.asked = new AbortController();
        const list = element('div', {class: 'reports', 'aria-busy': 'true'});
        this.root.replaceChildren(this.#head(place, words), this.#area(place, words), list);
        this.root.hidden = false;
        this.root.scrollTop = 0;
        this.root.querySelector('h2').focus({preventScroll: true});
        await this.#append(list, filters, {placeId: place.placeId}, words);
    }

    close() {
        this.asked?.abort();
        this.root.hidden = true;
        this.root.replaceChildren();
    }

    #head(place, words) {
        const kind = [words.say(`level.${place.level}`), words.within(place)].filter(Boolean).join(' · ');
        return element('header', {},
            element('div', {},
                element('p', {class: 'kind'}, element('span', {class: 'reported', text: words.say('reported')}), ` · ${kind}`),
                element('h2', {id: 'card-title', tabindex: '-1', text: words.placeName(place)})),
            element('button', {type: 'button', class: 'close', 'aria-label': words.say('close'), title: words.say('close'),
                text: '×', on: {click: () => this.onClose()}}));
    }

    /** How fine the place is known, or that nothing is reported to be there. */
    #area({level, coordinateUncertaintyInMeters: metres, onlyMentioned}, words) {
        if (level === 'city' && !onlyMentioned) {
            return '';
        }
        const text = onlyMentioned ? words.say('onlyMentioned') : level === 'country' ? words.say('somewhereIn')
            : words.say('somewhere', {km: words.number(Math.round(metres / 1000))});
        return element('p', {class: 'precision', text});
    }

    async #append(list, from, more, words) {
        const {signal} = this.asked;
        try {
            const {reports, next} = await readReports(from, more, signal);
            for (const day of byDay(reports)) {
                list.append(...dayHead(day, words), ...day.map(report => reportElement(report, words)));
            }
            if (next) {
                const button = element('button', {type: 'button', class: 'more', text: words.say('more')});
                button.addEventListener('click', () => {
                    button.remove();
                    this.#append(list, next, {}, words);
                });
                list.append(button);
            }
        } catch (failure) {
            if (!signal.aborted) {
                list.append(element('p', {class: 'trouble', role: 'alert', text: words.say('apiFails', {why: failure.message})}));
            }
        }
        list.removeAttribute('aria-busy');
    }
}

/** Reports in runs of the same day, in their order. */
function byDay(reports) {
    const days = [];
    for (const report of reports) {
        const last = days.at(-1);
        if (last && last[0].properties.date === report.properties.date) {
            last.push(report);
        } else {
            days.push([report]);
        }
    }
    return days;
}

/** Where several sources tell of one day: the day and how many, above reports that stay each its own. */
function dayHead(day, words) {
    const sources = new Set(day.map(({properties: {source, articleId}}) => source ?? articleId)).size;
    const articles = new Set(day.map(report => report.properties.articleId)).size;
    if (articles < 2) {
        return [];
    }
    const told = sources > 1 ? words.count('sourceCount', sources) : words.count('articleCount', articles);
    return [element('h3', {class: 'same-day', text: `${words.day(day[0].properties.date)} · ${told}`})];
}
