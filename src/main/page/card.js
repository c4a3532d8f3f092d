// The card of one place: its name, what kind of place it is, and its reports.

import {readPlace} from './api.js';
import {element} from './element.js';
import {reportElement} from './report.js';

export class Card {
    constructor(root, onClose) {
        this.root = root;
        this.onClose = onClose;
    }

    get open() {
        return !this.root.hidden;
    }

    /** Opens for a place {placeId, name, level, ...}, with the chosen report (a feature, or null) first, and takes the focus. */
    async show(place, chosen, state, words) {
        this.asked?.abort();
        this.asked = new AbortController();
        const list = element('div', {class: 'reports', 'aria-busy': 'true'}, chosen ? reportElement(chosen, words) : '');
        this.root.replaceChildren(this.#head(place, words), this.#area(place, words), list);
        this.root.hidden = false;
        this.root.scrollTop = 0;
        this.root.querySelector('h2').focus({preventScroll: true});
        await this.#append(list, {place, chosen, state, words, cursor: ''});
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
                element('h2', {id: 'card-title', tabindex: '-1'}, element('bdi', {text: place.name}))),
            element('button', {type: 'button', class: 'close', 'aria-label': words.say('close'), title: words.say('close'),
                text: '×', on: {click: () => this.onClose()}}));
    }

    /** How fine the place is known. */
    #area({level, metres}, words) {
        if (level === 'city') {
            return '';
        }
        return element('p', {class: 'precision', text: level === 'country' ? words.say('somewhereIn')
            : words.say('somewhere', {km: words.number(Math.round(metres / 1000))})});
    }

    async #append(list, asked) {
        const {place, chosen, state, words, cursor} = asked;
        const {signal} = this.asked;
        try {
            const {features, next} = await readPlace(state, place.placeId, cursor, signal);
            const others = features.filter(feature => feature.id !== chosen?.id);
            if (chosen && !cursor && others.length) {
                list.append(element('h3', {class: 'others', text: words.say('otherReports')}));
            }
            list.append(...others.map(feature => reportElement(feature, words)));
            if (next) {
                const button = element('button', {type: 'button', class: 'more', text: words.say('nextPage'), on: {click: () => {
                    button.remove();
                    this.#append(list, {...asked, cursor: next});
                }}});
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
