// The page: state in the address -> places from the API -> map, list and card.
//
//   state.js   what the reader sees, in the address      api.js     questions to the API
//   map.js     the map, picks, view                      layers.js  report layers and their marks
//   basemap.js outlines below                            area.js    circles and edges
//   list.js    beside the map                            card.js    one place and its reports
//   report.js  one report                                words.js   the page's words, dates, names

import {downloadAddress, readPlaces} from './api.js';
import {Card} from './card.js';
import {Listing} from './list.js';
import {ReportMap} from './map.js';
import {format, parse} from './state.js';
import {Words} from './words.js';

const byId = id => document.getElementById(id);
const colourNames = ['paper', 'ink', 'land', 'border', 'name', 'accent', 'on-accent', 'wash', 'water', 'water-wash', 'halo',
    'serif', 'sans'];

const WIDEST_AT_FIRST_METRES = 3_000_000;

class Page {
    constructor(state, words) {
        this.state = state;
        this.words = words;
        this.places = [];
        this.listing = new Listing({entries: byId('entries'), count: byId('count')}, place => this.open(place));
        this.card = new Card(byId('card'), () => this.close());
    }

    async start() {
        this.map = await ReportMap.of(byId('map'), place => this.open(place), () => this.moved());
        this.listen();
        this.map.paint(colours(), this.words);
        await this.load();
        this.firstLook();
    }

    /** Where the address names no view: all places but the widest areas. */
    firstLook() {
        const points = this.places.filter(place => place.coordinateUncertaintyInMeters < WIDEST_AT_FIRST_METRES);
        if (this.state.view) {
            this.map.setView(this.state.view);
        } else if (points.length) {
            this.map.showAll(points, this.padding(60));
        }
        this.reopen();
        this.refresh();
    }

    async load() {
        this.asked?.abort();
        this.asked = new AbortController();
        const {signal} = this.asked;
        this.trouble(null);
        byId('progress').hidden = false;
        byId('download').href = downloadAddress(this.state);
        try {
            this.places = this.datesCross() ? [] : await readPlaces(this.state, signal, share => { byId('progress').value = share; });
            this.map.show(this.places, this.words, colours());
        } catch (failure) {
            if (signal.aborted) {
                return;
            }
            this.places = [];
            this.trouble(this.words.say('apiFails', {why: failure.message}));
        }
        byId('progress').hidden = true;
        document.documentElement.dataset.loaded = 'true';
    }

    /** The list, the legend and the address follow the map. */
    refresh() {
        const inView = this.places.filter(place => this.map.isInView(place));
        if (byId('trouble').dataset.kind !== 'failure') {
            this.sayIfNothing(inView);
        }
        byId('show-places').setAttribute('aria-pressed', this.state.list === 'places');
        byId('show-reports').setAttribute('aria-pressed', this.state.list === 'reports');
        this.listing.stop();
        if (this.state.list === 'places') {
            this.listing.showPlaces(inView, this.words, this.state.place);
        } else {
            this.showReports();
        }
    }

    showReports() {
        const failed = failure => failure.name === 'AbortError'
            || this.trouble(this.words.say('apiFails', {why: failure.message}));
        this.listing.showReports({
            filters: this.state,
            bbox: this.map.bbox(),
            total: this.places.filter(place => this.map.isPointInView(place)).reduce((sum, place) => sum + place.count, 0),
            accepts: report => this.map.reports.isVisible(report.properties),
            failed,
        }, this.words).catch(failed);
    }

    sayIfNothing(inView) {
        const line = this.datesCross() ? 'dateOrder' : !this.places.length ? 'nothingAtAll' : !inView.length && 'nothing';
        this.trouble(line ? this.words.say(line) : null, 'empty');
    }

    datesCross() {
        return Boolean(this.state.from && this.state.to && this.state.from > this.state.to);
    }

    trouble(text, kind = 'failure') {
        byId('trouble').hidden = !text;
        byId('trouble').dataset.kind = text ? kind : '';
        if (byId('trouble').textContent !== (text ?? '')) {
            byId('trouble').textContent = text ?? '';
        }
    }

    moved() {
        if (!document.documentElement.dataset.loaded) {
            return;
        }
        this.state.view = this.map.currentView();
        this.keep();
        this.refresh();
    }

    open(place) {
        if (!place) {
            this.close();
            return;
        }
        const known = this.places.find(({placeId}) => placeId === place.placeId) ?? place;
        this.opener = document.activeElement;
        const another = this.state.place !== known.placeId;
        this.state.place = known.placeId;
        this.keep(another);
        this.showCard(known);
    }

    showCard(place) {
        this.map.reports.choose(place);
        document.querySelectorAll('.entry[aria-current]').forEach(entry => entry.removeAttribute('aria-current'));
        this.listing.button(place.placeId)?.setAttribute('aria-current', 'true');
        const bring = () => this.state.place === place.placeId && this.map.bringIntoView(place, this.padding(60));
        this.card.show(place, this.state, this.words).then(bring); // the card has its full size once it is filled
        bring();
    }

    close() {
        const placeId = this.state.place;
        if (!this.card.open) {
            return;
        }
        this.card.close();
        this.map.reports.choose(null);
        this.listing.button(placeId)?.removeAttribute('aria-current');
        this.state.place = null;
        this.keep(true);
        const back = this.opener?.isConnected && this.opener !== document.body ? this.opener : this.listing.button(placeId);
        (back ?? byId('map')).focus({preventScroll: true});
    }

    /** Opens the card that the address names, or closes it. */
    reopen() {
        const place = this.places.find(({placeId}) => placeId === this.state.place);
        if (place) {
            this.showCard(place);
        } else if (this.card.open) {
            this.card.close();
            this.map.reports.choose(null);
        }
    }

    /** Writes the state into the address; a new place is a step that Back undoes. */
    keep(step = false) {
        const address = format(this.state);
        if (address !== location.hash) {
            history[step ? 'pushState' : 'replaceState'](null, '', address);
        }
    }

    /** Room kept free round what is shown: the card covers part of the map. */
    padding(around) {
        const frame = byId('map').getBoundingClientRect();
        const card = byId('card').getBoundingClientRect();
        const beside = this.card.open && card.left > frame.left + frame.width / 3;
        const below = this.card.open && !beside && card.top > frame.top;
        return [around, around + (beside ? frame.right - card.left : 0),
            around + (below ? Math.max(0, frame.bottom - card.top) : 0), around];
    }

    listen() {
        const reload = async () => {
            this.keep();
            await this.load();
            this.reopen();
            this.refresh();
        };
        byId('from').addEventListener('change', event => { this.state.from = event.target.value; reload(); });
        byId('to').addEventListener('change', event => { this.state.to = event.target.value; reload(); });
        byId('all-dates').addEventListener('click', () => {
            Object.assign(this.state, {from: '', to: ''});
            this.fillForm();
            reload();
        });
        byId('mentioned').addEventListener('change', event => { this.state.mentioned = event.target.checked; reload(); });
        byId('language').addEventListener('change', event => this.speak(event.target.value));
        document.querySelectorAll('[data-layer]').forEach(box => box.addEventListener('change', () => this.layersChanged()));
        ['places', 'reports'].forEach(list => byId(`show-${list}`).addEventListener('click', () => {
            this.state.list = list;
            this.keep();
            this.refresh();
        }));
        addEventListener('popstate', () => this.followAddress());
        addEventListener('keydown', event => event.key === 'Escape' && this.close());
        matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.map.paint(colours(), this.words));
        this.fillForm();
    }

    /** Back, forward, or an address typed in. */
    async followAddress() {
        const before = this.state;
        this.state = parse(location.hash);
        this.fillForm();
        if (this.state.lang !== before.lang) {
            await this.speak(this.state.lang);
        }
        if (['from', 'to', 'mentioned'].some(key => this.state[key] !== before[key])) {
            await this.load();
        }
        if (this.state.view && this.state.place === before.place) {
            this.map.setView(this.state.view);
        }
        this.reopen();
        this.refresh();
    }

    layersChanged() {
        const boxes = [...document.querySelectorAll('[data-layer]')];
        this.state.off = boxes.filter(box => !box.checked).map(box => box.dataset.layer);
        this.fillForm();
        this.map.show(this.places, this.words, colours());
        this.keep();
        this.refresh();
    }

    fillForm() {
        byId('from').value = this.state.from;
        byId('to').value = this.state.to;
        byId('mentioned').checked = this.state.mentioned;
        byId('language').value = this.state.lang;
        document.querySelectorAll('[data-layer]').forEach(box => {
            box.checked = !this.state.off.includes(box.dataset.layer);
            this.map.reports.setVisible(box.dataset.layer, box.checked);
        });
    }

    async speak(lang) {
        this.state.lang = lang;
        this.words = await Words.of(lang);
        this.words.fill(document);
        this.map.show(this.places, this.words, colours());
        this.keep();
        this.reopen();
        this.refresh();
    }
}

/** The colours and fonts of the style sheet, for the map's marks. */
function colours() {
    const style = getComputedStyle(document.documentElement);
    return Object.fromEntries(colourNames.map(name => [
        name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), style.getPropertyValue(`--${name}`).trim()]));
}

/** One line where the map cannot start at all; the reports can still be read. */
function giveUp(line) {
    byId('trouble').textContent = line;
    byId('trouble').hidden = false;
    byId('progress').hidden = true;
}

document.documentElement.classList.add('js');
const wide = matchMedia('(min-width: 60rem)').matches;
byId('tools').open = wide;
byId('legend').open = wide;

const state = parse(location.hash);
try {
    const words = await Words.of(state.lang);
    words.fill(document);
    if (window.ol) {
        await new Page(state, words).start();
    } else {
        giveUp(words.say('libraryFails'));
    }
} catch (failure) {
    console.error(failure);
    giveUp(`The page could not start (${failure.message}). Reload it, or read the reports as a plain page.`);
}
