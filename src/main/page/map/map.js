// The map itself: moves, picks, what is in view.

import Control from 'ol/control/Control.js';
import ScaleLine from 'ol/control/ScaleLine.js';
import Zoom from 'ol/control/Zoom.js';
import {boundingExtent} from 'ol/extent.js';
import {defaults} from 'ol/interaction/defaults.js';
import OpenLayersMap from 'ol/Map.js';
import {fromLonLat, toLonLat} from 'ol/proj.js';
import View from 'ol/View.js';

import {readMarks} from '../api.js';
import {breathe} from '../element.js';
import {Basemap} from './basemap.js';
import {layerOf, ReportLayers} from './layers.js';

const NEAREST_ZOOM = 11; // towns; places are rounded to 0.01 degree, so nearer would promise more than is known
const TOWN_ZOOM = 7;
const FIRST_ZOOM = 5;
const HIT_PIXELS = 8;
const CLOSER = 0.25; // of a zoom
const ENTER_PIXELS = 60;
const LONGEST_FRAME_MILLISECONDS = 1000;
const WORLD = 2 * 20037508.342789244;
const COLOURS = ['paper', 'ink', 'land', 'sea', 'river', 'border', 'name', 'accent', 'on-accent', 'wash', 'water', 'water-wash', 'halo',
    'serif', 'sans'];

export class ReportMap {
    /**
     * on: {place(place), nothing(), moved(view)}; marks: those of the whole world, for a state that names no view, or null.
     * The map is drawn layer by layer, each a step of its own.
     */
    static async of(target, words, on, state, marks) {
        const basemap = await Basemap.read();
        await breathe();
        const map = new ReportMap(target, basemap, words, on, state);
        await map.#start(marks);
        return map;
    }

    constructor(target, basemap, words, on, state) {
        Object.assign(this, {target, basemap, words, on, state});
        this.reports = new ReportLayers(basemap);
        const still = matchMedia('(prefers-reduced-motion: reduce)');
        this.duration = () => (still.matches ? 0 : 350);
        this.map = new OpenLayersMap({
            target,
            controls: [new Zoom({zoomInTipLabel: words.say('zoomIn'), zoomOutTipLabel: words.say('zoomOut')}),
                new ScaleLine(), this.#world()],
            interactions: defaults({altShiftDragRotate: false, pinchRotate: false}),
            layers: [basemap.land],
            view: new View({
                center: fromLonLat(state.view ? [state.view.lon, state.view.lat] : [12, 25]), zoom: state.view?.zoom ?? 2, minZoom: 1, maxZoom: NEAREST_ZOOM, enableRotation: false,
                constrainOnlyCenter: true, multiWorld: true, extent: [-40 * WORLD, -9.5e6, 40 * WORLD, 16e6],
            }),
        });
        this.map.on('singleclick', event => this.#pick(event.pixel));
        this.map.on('pointermove', event => event.dragging || this.#point(event.pixel));
        this.map.on('moveend', () => this.#moved());
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
        button.addEventListener('click', () => this.view.animate({center: fromLonLat([12, 25]), zoom: 2, duration: this.duration()}));
        const element = Object.assign(document.createElement('div'), {className: 'world ol-unselectable ol-control'});
        element.append(button);
        return new Control({element});
    }

    async #start(marks) {
        this.target.querySelector('.waits')?.remove();
        marks && !this.state.view && this.#firstLook(marks);
        await nextFrame(this.map);
        this.reports.layers.forEach(layer => this.map.addLayer(layer));
        if (marks && this.#marksZoom() === 1) {
            await this.reports.show(marks, this.words, this.state.off);
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

    /** Where the address names no view: all marks but those of the widest areas. */
    #firstLook(marks) {
        const points = marks.filter(mark => !mark.place || mark.place.metres < 3_000_000).map(mark => fromLonLat(mark.lonLat));
        if (points.length) {
            this.view.fit(boundingExtent(points), {maxZoom: FIRST_ZOOM, padding: [60, 60, 60, 60], size: this.map.getSize()});
        }
    }

    /** Marks are gathered in squares of 32 pixels, which must be larger than the discs on the screen. */
    #marksZoom() {
        return Math.max(0, Math.floor(this.view.getZoom() - CLOSER));
    }

    async #load() {
        this.asked?.abort();
        this.asked = new AbortController();
        const {signal} = this.asked;
        try {
            const marks = await readMarks(this.state, this.#wideBbox(), this.#marksZoom(), signal);
            await this.reports.show(marks, this.words, this.state.off);
        } catch (failure) {
            if (!signal.aborted) {
                throw failure;
            }
        }
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
            await this.reports.show(this.reports.marks, this.words, []);
        }
    }

    /** {zoom, lat, lon}, the longitude within one world; as fine as an address keeps it. */
    currentView() {
        const [lon, lat] = toLonLat(this.view.getCenter());
        const fine = n => Number(n.toFixed(2));
        return {zoom: fine(this.view.getZoom()), lat: fine(lat), lon: fine(lon - 360 * Math.round(lon / 360))};
    }

    /** The view as a bbox parameter, west greater than east across the antimeridian; '' for the whole world or before the first move. */
    bbox() {
        return this.state?.view || this.looked ? this.#bbox(0) : '';
    }

    /** The same with a margin, so that a mark at the rim does not vanish. */
    #wideBbox() {
        return this.#bbox(0.1);
    }

    #bbox(margin) {
        const [x1, y1, x2, y2] = this.view.calculateExtent(this.map.getSize());
        const [dx, dy] = [(x2 - x1) * margin, (y2 - y1) * margin];
        if (x2 - x1 + 2 * dx >= WORLD) {
            return '';
        }
        const [west, south] = toLonLat([x1 - dx, y1 - dy]);
        const [east, north] = toLonLat([x2 + dx, y2 + dy]);
        const turn = lon => lon - 360 * Math.round(lon / 360);
        return [turn(west), Math.max(-90, south), turn(east), Math.min(90, north)].map(n => n.toFixed(4)).join(',');
    }

    /** The single places on the map, as marks. */
    places() {
        return this.reports.marks.filter(mark => mark.place);
    }

    place(placeId) {
        return this.places().find(mark => mark.place.placeId === placeId)?.place ?? null;
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
        const style = getComputedStyle(document.documentElement);
        const colours = Object.fromEntries(COLOURS.map(name => [
            name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), style.getPropertyValue(`--${name}`).trim()]));
        this.reports.paint(colours);
        this.basemap.paint(colours, this.words);
    }

    #pick(pixel) {
        const mark = this.#hit(pixel);
        if (!mark) {
            this.on.nothing();
        } else {
            this.#open(mark);
        }
    }

    #open(mark) {
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
        const [nearest] = this.reports.marks.map(mark => [mark, away(mark)]).sort((a, b) => a[1] - b[1])[0] ?? [];
        if (nearest && away(nearest) < Math.max(ENTER_PIXELS, width / 8)) {
            this.#open(nearest);
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
