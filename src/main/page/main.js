// The page: state in the address -> what the server says of it -> list, filters, timeline, card; and the map.
//
//   state.js    what the reader sees, in the address   api.js      questions to the server
//   list.js     reports or places beside the map       filters.js  the form and the chips
//   timeline.js days under the map                     card.js     one place and its reports
//   report.js   one report                             share.js    link, frame, downloads
//   words.js    the page's words, dates, names         map/        a picture of the map, and the map once it is reached for

import {named, readCounts, readList, readMore, readPlaces, readPlaceWith, readReport} from './api.js';
import {Card} from './card.js';
import {breathe, layOut, rest} from './element.js';
import {Filters, fold} from './filters.js';
import {Listing} from './list.js';
import {MapFrame} from './map/frame.js';
import {showSharing} from './share.js';
import {FILTERS, parse, Store} from './state.js';
import {Timeline} from './timeline.js';
import {Words} from './words.js';

const byId = id => document.getElementById(id);
const SETTLE_MILLISECONDS = 150;
const RESTLESS_MILLISECONDS = 400;

class Page {
    constructor({words, hl, view}, form) {
        this.form = form;
        this.words = new Words(hl, words);
        this.store = new Store({...parse(location.search), hl: parse(location.search).hl || hl}, (state, changed) => this.changed(state, changed));
        this.view = named(view);
        this.listing = new Listing(byId('entries'), {
            report: (id, placeId) => this.openReport(id, placeId),
            place: place => this.openPlace(place),
            more: () => this.more(),
        });
    }

    get state() {
        return this.store.state;
    }

    /** The list stands as the server has written it; the rest comes step by step, so that no step keeps the reader waiting. */
    async start() {
        this.map = new MapFrame(byId('map'), this.words, {
            place: place => this.openPlace(place),
            nothing: () => this.store.set({place: '', report: ''}),
            moved: view => this.moved(view),
            failed: failure => this.mapTrouble(failure),
        }, this.state);
        await rest();
        this.filters = new Filters({tools: byId('tools'), form: this.form, search: byId('search'), chips: byId('chips')}, this.store,
            () => this.filters.show(this.state, this.view, this.words));
        this.listen();
        this.card = new Card(byId('card'), () => this.store.set({place: '', report: ''}));
        this.timeline = new Timeline(byId('timeline'), (from, to) => this.store.set({from, to}, {step: !this.timeline.playing}));
        await rest();
        await this.timeline.show(this.view.timeline, this.state, this.words);
        await rest();
        const listed = this.state.view && this.load(); // the list is of what is in view
        await this.map.start();
        this.state.tab === 'places' && this.showList();
        await this.reopen();
        await listed;
        document.documentElement.dataset.loaded = 'true';
    }

    mapTrouble(failure) {
        console.error(failure);
        byId('map-trouble').textContent = this.words.say('mapFails', {why: failure.message});
        byId('map-trouble').hidden = false;
    }

    changed(state, changed) {
        if (changed.has('hl')) {
            location.reload();
            return;
        }
        const filtered = FILTERS.some(name => changed.has(name));
        if (filtered) {
            this.load();
        }
        if (filtered || changed.has('off') || changed.has('view')) {
            this.map.show(state, {move: changed.has('view')});
        }
        if (changed.has('tab')) {
            this.showList();
        }
        if (changed.has('place') || changed.has('report')) {
            this.reopen();
        }
    }

    /** Asks for what stands beside the map, the list before the counts; the last question wins. */
    async load() {
        this.asked?.abort();
        this.asked = new AbortController();
        const {signal} = this.asked;
        ['entries', 'heading'].forEach(id => byId(id).setAttribute('aria-busy', 'true'));
        try {
            const bbox = this.map.bbox();
            const counted = readCounts(this.state, bbox, signal);
            counted.catch(() => {}); // told below
            this.view = {...this.view, ...await readList(this.state, bbox, signal)};
            this.showList();
            byId('entries').removeAttribute('aria-busy');
            layOut(byId('list'));
            this.view = {...this.view, ...await counted};
            this.show();
            layOut(byId('list'));
            await breathe();
            await this.timeline.show(this.view.timeline, this.state, this.words);
        } catch (failure) {
            if (!signal.aborted) {
                byId('heading').textContent = this.words.count('reportCount', this.view.matched); // the list may be a newer one
                this.trouble(this.words.say('apiFails', {why: failure.message}));
            }
        }
        signal.aborted || ['entries', 'heading'].forEach(id => byId(id).removeAttribute('aria-busy'));
    }

    show() {
        const {title, dropped} = this.view;
        byId('heading').textContent = title;
        document.title = `${title} – Dateline`;
        this.timeline.playing || (byId('count').textContent = title); // else a title would be said every second
        this.filters.show(this.state, this.view, this.words);
        document.querySelectorAll('[data-download]').forEach(link => {
            const download = this.view.downloads[link.dataset.download];
            link.href = download.href ?? download;
            link.download && (link.download = download.name);
        });
        const line = dropped.length ? this.words.say('dropped', {what: dropped.join(', ')}) : this.view.matched ? null
            : this.words.say(this.view.chips.length || this.map.bbox() ? 'nothing' : 'nothingAtAll');
        this.trouble(line);
    }

    showList() {
        const places = this.state.tab === 'places';
        byId('show-reports').setAttribute('aria-pressed', !places);
        byId('show-places').setAttribute('aria-pressed', places);
        if (places) {
            this.listing.showPlaces(this.map.places(), this.words, this.state.place);
        } else {
            this.listing.showReports(this.view, this.words);
        }
    }

    async more() {
        try {
            const more = await readMore(this.state, this.map.bbox(), this.view.next);
            this.view = {...this.view, features: [...this.view.features, ...more.features], next: more.next};
            this.listing.showReports(more, this.words, {add: true});
        } catch (failure) {
            this.trouble(this.words.say('apiFails', {why: failure.message}));
        }
    }

    /** The reader moved the map: the list and the counts are of what is in view. Only one who goes on moving is waited for. */
    moved(view) {
        clearTimeout(this.settling);
        const since = performance.now() - (this.movedAt ?? -Infinity);
        this.movedAt = performance.now();
        this.settling = setTimeout(() => {
            this.store.set({view}, {step: false});
            this.load().then(() => this.state.tab === 'places' && this.showList());
        }, since < RESTLESS_MILLISECONDS ? SETTLE_MILLISECONDS : 0);
    }

    openReport(id, placeId) {
        this.opener = document.activeElement;
        this.store.set({place: placeId, report: id});
    }

    openPlace(place) {
        this.opener = document.activeElement;
        this.known = place;
        this.store.set({place: place.placeId, report: ''});
    }

    /** Opens the card that the address names, or closes it. */
    async reopen() {
        const {place, report} = this.state;
        if (!place && !report) {
            this.closeCard();
            return;
        }
        this.last = {place, report};
        try {
            const chosen = report ? await this.report(report) : null;
            const found = chosen && this.view.features.includes(chosen) ? placeOf(chosen, this.words)
                : await this.place(chosen?.properties.placeId ?? place);
            this.map.choose(found);
            await this.card?.show(found, chosen, this.state, this.words);
        } catch (failure) {
            this.trouble(this.words.say('apiFails', {why: failure.message}));
        }
    }

    async report(id) {
        return this.view.features.find(feature => feature.id === id) ?? readReport(id);
    }

    async place(id) {
        const known = this.known?.placeId === id ? this.known : this.map.place(id);
        if (known) {
            return known;
        }
        const [place] = await readPlaceWith(this.state, id);
        if (!place) {
            throw new Error(this.words.say('problem.nothing'));
        }
        return place;
    }

    closeCard() {
        if (this.card?.open) {
            this.card.close();
            this.map.choose(null);
            const back = this.opener?.isConnected && this.opener !== document.body ? this.opener : this.listing.entryOf(this.last);
            (back ?? byId('list')).focus({preventScroll: true});
        }
    }

    trouble(text) {
        byId('trouble').hidden = !text;
        if (byId('trouble').textContent !== (text ?? '')) {
            byId('trouble').textContent = text ?? '';
        }
    }

    /** Goes to the place whose name begins so. */
    async go(name) {
        const [place] = name ? await readPlaces(this.state, name) : [];
        if (!place) {
            this.trouble(name ? this.words.say('noPlace', {name}) : null);
            return;
        }
        this.trouble(null);
        this.map.goTo(place);
        this.openPlace(place);
    }

    listen() {
        ['reports', 'places'].forEach(tab => byId(`show-${tab}`).addEventListener('click', () => this.store.set({tab}, {step: false})));
        addEventListener('keydown', event => event.key === 'Escape' && !byId('sharing').open && this.store.set({place: '', report: ''}));
        byId('share').addEventListener('click', () => showSharing(byId('sharing'), this.state, this.view.downloads, this.words));
        const form = byId('go');
        form.addEventListener('submit', event => {
            event.preventDefault();
            this.go(form.elements.name.value.trim()).catch(failure => this.trouble(this.words.say('apiFails', {why: failure.message})));
        });
        form.elements.name.addEventListener('input', event => this.suggest(event.target.value.trim()));
        document.querySelectorAll('[data-layer]').forEach(box => {
            box.checked = !this.state.off.includes(box.dataset.layer);
            box.addEventListener('change', () => this.store.set({
                off: [...document.querySelectorAll('[data-layer]')].filter(b => !b.checked).map(b => b.dataset.layer)}, {step: false}));
        });
    }

    async suggest(name) {
        const places = name.length > 1 ? await readPlaces(this.state, name).catch(() => []) : [];
        byId('places-found').replaceChildren(...places.map(place => new Option(this.words.within(place), place.name)));
    }
}

/** Opens what the window has room for, and gives the form; the style sheet has kept that room since before the program came. */
function unfold() {
    const tools = byId('tools');
    tools.open ||= matchMedia('(min-width: 60rem) and (min-height: 55rem)').matches;
    tools.classList.remove('first');
    const form = byId('filters');
    tools.open || fold(form);
    byId('legend').open = matchMedia('(min-width: 100rem)').matches;
    byId('chosen')?.remove();
    return form;
}

/** The place of a report of the list. */
function placeOf({properties, geometry}, words) {
    return {placeId: properties.placeId, name: words.placeName(properties), level: properties.level, country: properties.country,
        admin1: properties.admin1, metres: properties.coordinateUncertaintyInMeters, lonLat: geometry.coordinates};
}

const form = unfold();
await rest();
const page = new Page(JSON.parse(byId('start').textContent), form);
await page.start();
