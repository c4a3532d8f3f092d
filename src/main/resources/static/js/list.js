// The list beside the map: the places in view, or the reports in view, always the same as what the map shows.

import {element} from './element.js';
import {readReports} from './api.js';
import {reportElement} from './report.js';
import {LAYER_OF_LEVEL} from './layers.js';

const GROUPS = {cities: 'layerCities', regions: 'layerRegions', countries: 'layerCountries', seas: 'layerSeas'};
const MOST_AT_ONCE = 200;

export class Listing {
    constructor({entries, count}, onPlace) {
        this.entries = entries;
        this.count = count;
        this.onPlace = onPlace;
        this.shown = MOST_AT_ONCE;
    }

    /** The places in view as buttons, grouped as the layers are and in the order of the alphabet: none ranks above another. */
    showPlaces(places, words, chosenId) {
        const focused = this.entries.contains(document.activeElement) && document.activeElement.dataset.place;
        const groups = Object.keys(GROUPS).map(layer => [layer, this.#ofLayer(places, layer, words)]);
        let room = this.shown;
        this.entries.replaceChildren(...groups.filter(([, group]) => group.length && room > 0).map(([layer, group]) => {
            const part = group.slice(0, room);
            room -= part.length;
            return this.#group(layer, part, words, chosenId);
        }));
        if (places.length > this.shown) {
            this.entries.append(this.#more(words, () => {
                this.shown += MOST_AT_ONCE;
                this.showPlaces(places, words, chosenId);
            }));
        }
        this.#say(words.say('countLine', {places: words.count('placeCount', places.length),
            reports: words.count('reportCount', places.reduce((sum, p) => sum + p.count, 0))}));
        focused && this.button(focused)?.focus({preventScroll: true});
    }

    #ofLayer(places, layer, words) {
        const compare = new Intl.Collator(words.lang).compare;
        return places.filter(place => LAYER_OF_LEVEL[place.level] === layer)
            .sort((a, b) => compare(words.placeName(a), words.placeName(b)));
    }

    #group(layer, places, words, chosenId) {
        return element('section', {class: `group ${layer}`},
            element('h3', {text: words.say(GROUPS[layer])}),
            element('ul', {}, ...places.map(place => element('li', {}, this.#entry(place, words, chosenId)))));
    }

    #entry(place, words, chosenId) {
        const reports = words.count('reportCount', place.count);
        return element('button', {type: 'button', class: `entry ${place.onlyMentioned ? 'said' : ''}`,
            dataset: {place: place.placeId}, 'aria-current': place.placeId === chosenId && 'true',
            on: {click: () => this.onPlace(place)}},
            element('span', {class: 'entry-name', text: words.placeName(place)}),
            element('span', {class: 'entry-in', text: words.within(place)}),
            element('span', {class: 'entry-count', text: reports}));
    }

    /** The reports in a box, a page at a time; total is how many there are, and accepts tells those whose layer is on. */
    async showReports({filters, bbox, total, accepts, failed}, words) {
        this.asked?.abort();
        this.asked = new AbortController();
        const {signal} = this.asked;
        this.entries.setAttribute('aria-busy', 'true');
        try {
            await this.#page(filters, {bbox}, {words, signal, total, accepts, failed});
        } finally {
            signal.aborted || this.entries.removeAttribute('aria-busy');
        }
    }

    async #page(from, more, list) {
        const {words, signal, total, accepts} = list;
        const {reports, next} = await readReports(from, more, signal);
        if (typeof from !== 'string') {
            this.entries.replaceChildren();
            this.#say(words.say('reportsLine', {reports: words.count('reportCount', total)}));
        }
        const accepted = reports.filter(accepts);
        this.entries.append(...accepted.map(report => reportElement(report, words, this.onPlace)));
        if (!next || this.entries.querySelectorAll('.report').length >= total) {
            return;
        }
        if (accepted.length) {
            this.entries.append(this.#more(words, () => this.#page(next, {}, list).catch(list.failed)));
        } else {
            await this.#page(next, {}, list);
        }
    }

    #more(words, onClick) {
        const button = element('button', {type: 'button', class: 'more', text: words.say('more')});
        button.addEventListener('click', () => {
            button.remove();
            onClick();
        });
        return button;
    }

    stop() {
        this.asked?.abort();
    }

    button(placeId) {
        return this.entries.querySelector(`button[data-place="${CSS.escape(placeId)}"]`);
    }

    /** Says it only when it changed, so that a screen reader is not told the same twice. */
    #say(text) {
        if (this.count.textContent !== text) {
            this.count.textContent = text;
        }
    }
}
