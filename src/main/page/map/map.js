// The map itself: moves, picks, what is in view.

import Control from 'ol/control/Control.js';
import ScaleLine from 'ol/control/ScaleLine.js';
import Zoom from 'ol/control/Zoom.js';
import {defaults} from 'ol/interaction/defaults.js';
import OpenLayersMap from 'ol/Map.js';
import {fromLonLat, toLonLat} from 'ol/proj.js';
import View from 'ol/View.js';

import {readMarks} from '../api.js';
import {breathe} from '../element.js';
import {Basemap} from './basemap.js';
import {ReportLayers} from './layers.js';
import {colours, layerOf} from './mark.js';
import {bboxOf, marksZoom, WORLD_VIEW} from './view.js';

const NEAREST_ZOOM = 11; // towns; places are rounded to 0.01 degree, so nearer would promise more than is known
const TOWN_ZOOM = 7;
const HIT_PIXELS = 8;
const MARGIN = 0.1; // so that a mark at the rim does not vanish
const ENTER_PIXELS = 60;
const ZOOM_MILLISECONDS = 150;
const LONGEST_FRAME_MILLISECONDS = 1000;
const WORLD = 2 * 20037508.342789244;

export class ReportMap {
    /**
     * on: {place(place), nothing(), moved(view)}; view: what to look at first; marks: those of that view, or null.
     * The map is drawn layer by layer, each a step of its own.
     */
    static async of(target, words, on, state, view, marks) {
        const basemap = await Basemap.read();
        await breathe();
        const map = new ReportMap(target, basemap, words, on, state, view);
        await map.#start(marks);
        return map;
    }

    constructor(target, basemap, words, on, state, view) {
        Object.assign(this, {target, basemap, words, on, state});
        this.reports = new ReportLayers(basemap);
        const still = matchMedia('(prefers-reduced-motion: reduce)');
        this.duration = () => (still.matches ? 0 : 350);
        this.map = new OpenLayersMap({
            target,
            controls: [new Zoom({zoomInTipLabel: words.say('zoomIn'), zoomOutTipLabel: words.say('zoomOut'),
                duration: Math.min(ZOOM_MILLISECONDS, this.duration())}), new ScaleLine(), this.#world()],
            interactions: defaults({altShiftDragRotate: false, pinchRotate: false}),
            layers: [basemap.land],
            view: new View({
                center: fromLonLat([view.lon, view.lat]), zoom: view.zoom, minZoom: 1, maxZoom: NEAREST_ZOOM, enableRotation: false,
                constrainOnlyCenter: true, multiWorld: true, extent: [-40 * WORLD, -9.5e6, 40 * WORLD, 16e6],
            }),
        });
        this.map.on('singleclick', event => this.#pick(event.pixel));
        this.map.on('pointermove', event => event.dragging || this.#point(event.pixel));
        this.map.on('moveend', () => this.#moved());
        target.querySelectorAll('.ol-zoom button').forEach(button => button.setAttribute('aria-label', button.title));
        target.addEventListener('keydown', event => event.key === 'Enter' && this.#enter());
        matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.paint());
        this.paint();
    }

    get view() {
        return this.map.getView();
    }

    /** A button that shows the whole world. */
    #world() {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = '◍';
        button.title = this.words.say('world');
        button.setAttribute('aria-label', button.title);
        button.addEventListener('click', () => this.view.animate({center: fromLonLat([WORLD_VIEW.lon, WORLD_VIEW.lat]), zoom: WORLD_VIEW.zoom, duration: this.duration()}));
        const element = Object.assign(document.createElement('div'), {className: 'world ol-unselectable ol-control'});
        element.append(button);
        return new Control({element});
    }

    async #start(marks) {
        this.target.querySelector('.waits')?.remove();
        await nextFrame(this.map);
        this.reports.layers.forEach(layer => this.map.addLayer(layer));
        if (marks) {
            await this.#put(marks, this.state.off);
        } else {
            await this.#load();
        }
        this.looked = true;
        await nextFrame(this.map);
        await this.basemap.nameCountries();
        this.basemap.layers.slice(1).forEach(layer => this.map.addLayer(layer));
        await this.#ground();
    }

    /** The reports under the state's filters; with move, also the state's view. */
    async show(state, {move = true} = {}) {
        this.state = state;
        if (move && state.view && JSON.stringify(state.view) !== JSON.stringify(this.currentView())) {
            this.view.setCenter(fromLonLat([state.view.lon, state.view.lat]));
            this.view.setZoom(state.view.zoom);
        }
        await this.#load();
    }

    async #load() {
        this.asked?.abort();
        this.asked = new AbortController();
        const {signal} = this.asked;
        try {
            const marks = await readMarks(this.state, this.#wideBbox(), marksZoom(this.view.getZoom()), signal);
            await this.#put(marks, this.state.off);
        } catch (failure) {
            if (!signal.aborted) {
                throw failure;
            }
        }
    }

    #put(marks, off) {
        return this.reports.show(marks, this.words, off, this.view.getZoom());
    }

    async #moved() {
        const view = this.currentView();
        const first = !this.shown;
        this.shown = view;
        if (!first && this.looked) {
            this.on.moved(view);
            await this.#load();
            await this.#ground();
        }
    }

    /** The ground as fine as the view needs it. */
    async #ground() {
        const {zoom} = this.currentView();
        if (await this.basemap.fill(zoom, this.view.calculateExtent(this.map.getSize()), this.words.lang)) {
            this.reports.forgetShapes();
            await this.#put(this.reports.marks, []);
        }
    }

    /** {zoom, lat, lon}, the longitude within one world; as fine as an address keeps it. */
    currentView() {
        const [lon, lat] = toLonLat(this.view.getCenter());
        const fine = n => Number(n.toFixed(2));
        return {zoom: fine(this.view.getZoom()), lat: fine(lat), lon: fine(lon - 360 * Math.round(lon / 360))};
    }

    #wideBbox() {
        const [width, height] = this.map.getSize();
        return bboxOf(this.currentView(), {width, height}, MARGIN);
    }

    /** The single places on the map, as marks. */
    places() {
        return this.reports.marks.filter(mark => mark.place);
    }

    async choose(place) {
        await this.reports.choose(place);
        if (place && !this.#inSight(place)) {
            await this.goTo(place);
        }
    }

    /** Moves there: to a town so that its neighbours are seen, to an area so that it fills the map. */
    async goTo(place) {
        if (place.level === 'city') {
            this.view.animate({center: fromLonLat(place.lonLat), zoom: Math.max(TOWN_ZOOM, this.view.getZoom()), duration: this.duration()});
        } else {
            const {extent, area} = await this.reports.shape(place);
            this.view.fit(extent ?? area.getExtent(), {padding: [40, 40, 40, 40], maxZoom: TOWN_ZOOM, duration: this.duration()});
        }
    }

    #inSight(place) {
        const pixel = this.map.getPixelFromCoordinate(fromLonLat(place.lonLat));
        const [width, height] = this.map.getSize();
        const card = document.getElementById('card').getBoundingClientRect();
        const free = innerWidth >= 960 ? width - card.width : width;
        return Boolean(pixel) && pixel[0] > 20 && pixel[0] < free - 20 && pixel[1] > 20 && pixel[1] < height - 20;
    }

    paint() {
        const look = colours();
        this.reports.paint(look);
        this.basemap.paint(look, this.words);
    }

    #pick(pixel) {
        const mark = this.#hit(pixel);
        if (!mark) {
            this.on.nothing();
        } else {
            this.open(mark);
        }
    }

    /** Opens a place's card, or goes nearer to a cluster. */
    open(mark) {
        if (mark.place) {
            this.on.place(mark.place);
        } else {
            this.view.animate({center: fromLonLat(mark.lonLat), zoom: Math.min(NEAREST_ZOOM, this.view.getZoom() + 2), duration: this.duration()});
        }
    }

    /** Enter opens the mark nearest to the middle of the map, which arrow keys move. */
    #enter() {
        const [width, height] = this.map.getSize();
        const away = mark => {
            const [x, y] = this.map.getPixelFromCoordinate(fromLonLat(mark.lonLat));
            return Math.hypot(x - width / 2, y - height / 2);
        };
        const [nearest] = this.reports.drawn.map(mark => [mark, away(mark)]).sort((a, b) => a[1] - b[1])[0] ?? [];
        if (nearest && away(nearest) < Math.max(ENTER_PIXELS, width / 8)) {
            this.open(nearest);
        }
    }

    #point(pixel) {
        const mark = this.#hit(pixel);
        this.target.classList.toggle('over', Boolean(mark));
        this.target.title = mark ? mark.place?.name ?? this.words.say('clusterName', {places: this.words.count('placeCount', mark.places)}) : '';
    }

    /** The mark meant by a pixel: a town or label first, then the smallest area that is not wider than the view. */
    #hit(pixel) {
        const hits = [];
        this.map.forEachFeatureAtPixel(pixel, (feature, layer) => { hits.push({mark: feature.get('mark'), layer}); },
            {hitTolerance: HIT_PIXELS, layerFilter: layer => this.reports.layers.includes(layer) && layer !== this.reports.chosen});
        const point = hits.find(({layer}) => layer === this.reports.cities) ?? hits.find(({layer}) => layer === this.reports.labels);
        if (point) {
            return point.mark;
        }
        const onLand = this.basemap.isLand(toLonLat(this.map.getCoordinateFromPixel(pixel)));
        const areas = hits.filter(({mark}) => mark && !(onLand && layerOf(mark) === 'seas')).map(({mark}) => mark)
            .sort((a, b) => a.place.metres - b.place.metres);
        return areas[0] ?? null;
    }
}

/** Resolves when what was put on the map is drawn, and the browser has had a moment for its reader. */
async function nextFrame(map) {
    await new Promise(done => {
        map.once('postrender', done);
        setTimeout(done, LONGEST_FRAME_MILLISECONDS); // a page in the background draws nothing
    });
    await breathe();
}
