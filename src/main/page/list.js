// The list beside the map: reports, newest published first, those of one event together; or the places in view.

import {element} from './element.js';

const MOST_PLACES = 200;

export class Listing {
    /** entries: the list that the server has filled; pick: {report(id, placeId), place(place), more()} */
    constructor(entries, pick) {
        this.entries = entries;
        this.pick = pick;
        entries.addEventListener('click', event => this.#picked(event));
    }

    #picked(event) {
        const row = event.target.closest('.row, .more');
        if (!row || event.ctrlKey || event.metaKey || event.shiftKey) {
            return;
        }
        event.preventDefault();
        row.matches('.more') ? this.pick.more() : this.pick.report(row.dataset.report, row.dataset.place);
    }

    /** Shows the first reports of a view, or adds more of them. */
    showReports({features, kernels, events, next}, words, {add = false} = {}) {
        const rows = events.map(event => this.#event(event.map(i => ({feature: features[i], kernel: kernels[i]})), words));
        const read = !add && this.entries.contains(document.activeElement) && {...document.activeElement.dataset};
        if (!add) {
            this.entries.replaceChildren(element('ul', {class: 'rows'}));
        }
        this.entries.querySelector('.more')?.remove();
        this.entries.querySelector('.rows').append(...rows);
        read && read.place && this.entryOf(read)?.focus({preventScroll: true});
        add && rows[0]?.querySelector('.row').focus({preventScroll: true});
        if (next) {
            this.entries.append(element('button', {type: 'button', class: 'more', text: words.say('nextPage')}));
        }
    }

    /** Several sources that tell of one event stand together, each in its own words. */
    #event(reports, words) {
        if (reports.length === 1) {
            return element('li', {}, this.#row(reports[0], words));
        }
        const sources = words.count('sourceCount', new Set(reports.map(({feature}) => sourceOf(feature))).size);
        return element('li', {class: 'same-event'},
            element('p', {class: 'soft', text: words.say('sameEvent', {sources})}),
            ...reports.map(report => this.#row(report, words)));
    }

    #row({feature, kernel}, words) {
        const report = feature.properties;
        const how = report.certainty !== 'stated' && element('span', {class: `how ${report.certainty}`,
            text: report.certainty === 'attributed' && report.attribution
                ? words.say('certainty.attributedTo', {who: report.attribution}) : words.say(`certainty.${report.certainty}`)});
        return element('a', {class: `row ${report.role}`, href: `./?report=${feature.id}&hl=${words.lang}`,
            dataset: {report: feature.id, place: report.placeId}},
        element('span', {class: 'row-head'},
            element('b', {}, element('bdi', {text: words.placeName(report)})), ' ',
            element('time', {datetime: report.date, text: words.date(report)}), ' ', how || ''),
        element('q', {lang: report.lang}, element('bdi', {text: kernel})),
        element('span', {class: 'row-source'}, element('bdi', {text: report.source || words.say('noSource')})));
    }

    /** The places that stand alone on the map in view, by the alphabet: none ranks above another. */
    showPlaces(places, words, chosenId) {
        const compare = new Intl.Collator(words.lang).compare;
        const sorted = [...places].sort((a, b) => compare(a.place.name, b.place.name)).slice(0, MOST_PLACES);
        this.entries.replaceChildren(element('ul', {class: 'places'}, ...sorted.map(mark => element('li', {},
            element('button', {type: 'button', class: `entry ${mark.kind}`, dataset: {place: mark.place.placeId},
                'aria-current': mark.place.placeId === chosenId && 'true', on: {click: () => this.pick.place(mark.place)}},
            element('span', {class: 'entry-name'}, element('bdi', {text: mark.place.name})),
            element('span', {class: 'entry-in', text: words.within(mark.place)}),
            element('span', {class: 'entry-count', text: words.count('reportCount', mark.count)}))))));
    }

    /** The element that leads to a report or else to its place, to give the focus back to; null where neither is listed. */
    entryOf({place, report = ''}) {
        return this.entries.querySelector(`[data-report="${CSS.escape(report)}"]`)
            ?? this.entries.querySelector(`[data-place="${CSS.escape(place)}"]`);
    }
}

function sourceOf({properties: {source, articleId}}) {
    return source ?? articleId;
}
