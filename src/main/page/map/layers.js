// The report layers: towns as discs with their number, everything wider as an area with a dashed edge.

import Feature from 'ol/Feature.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import {fromLonLat} from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';

import {breather} from '../element.js';
import {apart} from './apart.js';
import {circle} from './area.js';
import {layerOf} from './mark.js';
import {areaStyle, chosenStyle, markStyle} from './styles.js';

// Seas lie under the land, which so gives them their shore; a lake has no shore in the basemap and lies on it.
const AREAS = {seas: -1, lakes: 10, regions: 11, countries: 12};

export class ReportLayers {
    constructor(basemap) {
        this.basemap = basemap;
        this.areas = Object.fromEntries(Object.entries(AREAS).map(([name, zIndex]) => [name, layer(zIndex)]));
        this.labels = layer(19, true);
        this.cities = layer(20, true);
        this.chosen = layer(25);
        this.layers = [...Object.values(this.areas), this.labels, this.cities, this.chosen];
        this.shapes = new Map();
        this.marks = [];
        this.drawn = []; // the same as they stand on the map, towns that would cover each other as one
    }

    /** Puts marks on the map at a zoom; off names the layers that are not shown. */
    async show(marks, words, off, zoom) {
        const turn = this.turn = {};
        this.marks = marks.filter(mark => !off.includes(layerOf(mark)));
        this.words = words;
        const cities = apart(this.marks.filter(mark => layerOf(mark) === 'cities'), zoom, words);
        const wide = this.marks.filter(mark => layerOf(mark) !== 'cities');
        await this.basemap.outlines.read(wide.flatMap(({place}) => (place?.level.startsWith('admin') ? [place] : [])));
        const fresh = new Map();
        const breath = breather();
        for (const mark of wide.filter(({place}) => place)) {
            fresh.set(mark, await this.shape(mark.place));
            await breath();
        }
        if (this.turn !== turn) {
            return; // newer marks are shown
        }
        this.drawn = [...cities, ...wide];
        refill(this.cities, cities.map(mark => this.#point(mark)));
        refill(this.labels, wide.map(mark => this.#point(mark)));
        const byLayer = {seas: [], lakes: [], regions: [], countries: []};
        fresh.forEach((shape, mark) => byLayer[this.#areaLayer(mark)].push(
            new Feature({geometry: shape.area, edges: shape.edges, mark})));
        Object.entries(this.areas).forEach(([name, target]) => refill(target, byLayer[name]));
    }

    #point(mark) {
        return new Feature({geometry: new Point(fromLonLat(mark.lonLat)), mark,
            number: this.words.short(mark.count), name: mark.place?.name ?? ''});
    }

    #areaLayer(mark) {
        const name = layerOf(mark);
        return name === 'seas' && this.basemap.isLand(mark.place.lonLat) ? 'lakes' : name;
    }

    /** The area of a wide place as {area, edges, extent}: its true outline, or a circle where none is known. */
    async shape(place) {
        if (!this.shapes.has(place.placeId)) {
            this.shapes.set(place.placeId, await this.#outline(place) ?? circle(place.lonLat, place.metres));
        }
        return this.shapes.get(place.placeId);
    }

    async #outline(place) {
        const {placeId, level, country, lonLat} = place;
        switch (level) {
            case 'country': return this.basemap.country(country);
            case 'admin1': case 'admin2': await this.basemap.outlines.read([place]); return this.basemap.outlines.region(placeId);
            case 'sea': return await this.basemap.seas.outline(placeId) ?? (this.basemap.isLand(lonLat) ? this.basemap.lake(lonLat) : null);
            default: return null;
        }
    }

    /** Finer outlines came. */
    forgetShapes() {
        this.shapes.clear();
    }

    /** The chosen place stands alone above all others, never inside a cluster. */
    async choose(place) {
        this.chosen.getSource().clear();
        if (place) {
            const point = new Feature({geometry: new Point(fromLonLat(place.lonLat)), name: place.name});
            const shape = place.level === 'city' ? null : await this.shape(place);
            refill(this.chosen, shape ? [new Feature({geometry: shape.area, edges: shape.edges, water: place.level === 'sea'}), point] : [point]);
        }
    }

    paint(colours) {
        Object.entries(this.areas).forEach(([name, target]) => target.setStyle(areaStyle(colours, name)));
        this.labels.setStyle(markStyle(colours));
        this.cities.setStyle(markStyle(colours));
        this.chosen.setStyle(chosenStyle(colours));
    }
}

function layer(zIndex, declutter = false) {
    return new VectorLayer({source: new VectorSource(), zIndex, declutter});
}

function refill(target, features) {
    target.getSource().clear(true);
    target.getSource().addFeatures(features);
}
