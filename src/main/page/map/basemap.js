// The quiet ground: a coarse world at once, then finer countries, lakes and rivers, regions' lines and towns as one zooms in.

import {getArea, intersects} from 'ol/extent.js';
import Feature from 'ol/Feature.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import MultiLineString from 'ol/geom/MultiLineString.js';
import MultiPolygon from 'ol/geom/MultiPolygon.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import {fromLonLat} from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import Circle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';

import basemapAddress from 'basemap/basemap.json';
import townsEn from 'basemap/towns-en.json';
import townsEs from 'basemap/towns-es.json';
import townsRu from 'basemap/towns-ru.json';
import townsUk from 'basemap/towns-uk.json';
import waterAddress from 'basemap/water.json';
import worldAddress from 'basemap/world.json';

import {readFile} from '../api.js';
import {breathe} from '../element.js';
import {Edges, outline, polygonsOf} from './area.js';
import {Outlines} from './outlines.js';
import {Seas} from './seas.js';
import {eachShape} from './topology.js';

const FINE_FROM_ZOOM = 3.5;
const LINES_FROM_ZOOM = 4;
const MOST_COUNTRIES_WITH_LINES = 8;
const COUNTRIES_A_STEP = 40;
const TOWNS = {en: townsEn, es: townsEs, ru: townsRu, uk: townsUk};
const NO_POSITION = {featureProjection: 'EPSG:3857'};

export class Basemap {
    /** Reads the coarse world; everything finer comes when it is looked at. */
    static async read() {
        const world = new GeoJSON().readFeatures(await readFile(worldAddress), NO_POSITION);
        return new Basemap(world.map(country => countryFeature(country.getId(), polygonsOf(country.getGeometry()))));
    }

    constructor(coarse) {
        this.outlines = new Outlines();
        this.seas = new Seas();
        this.land = vectorLayer(0);
        this.water = vectorLayer(0.5);
        this.regions = vectorLayer(1);
        this.disputed = vectorLayer(1.5);
        this.names = vectorLayer(2, true);
        this.towns = vectorLayer(3, true);
        this.layers = [this.land, this.water, this.regions, this.disputed, this.names, this.towns];
        this.#countries(coarse);
    }

    #countries(countries) {
        this.countries = countries;
        this.coarse ??= countries;
        refill(this.land, countries);
    }

    /** Coarse land under a wide view, though finer is there: it is drawn anew with each change of zoom. */
    #fit(zoom) {
        const land = zoom < FINE_FROM_ZOOM ? this.coarse : this.countries;
        this.land.getSource().hasFeature(land[0]) || refill(this.land, land);
    }

    /** Names stand in the largest part of each country; where that is takes a moment to find. */
    async nameCountries() {
        const named = [];
        for (const [i, country] of this.countries.entries()) {
            country.get('code') && named.push(nameFeature(country));
            i % COUNTRIES_A_STEP || await breathe();
        }
        refill(this.names, named);
    }

    /** Reads what a zoom and an extent need and is not there yet; returns whether anything came. */
    async fill(zoom, extent, lang) {
        const came = await Promise.all([
            zoom >= FINE_FROM_ZOOM && this.#once('fine', () => this.#fine()),
            zoom >= FINE_FROM_ZOOM && this.#once('water', () => this.#water()),
            zoom >= LINES_FROM_ZOOM && this.#once(`towns-${lang}`, () => this.#towns(lang)),
            zoom >= LINES_FROM_ZOOM && this.#lines(extent),
        ]);
        this.#fit(zoom);
        return came.some(Boolean);
    }

    /** A part of the ground that cannot be read is left out; it is tried again with the next move. */
    async #once(what, read) {
        this.read ??= new Set();
        if (this.read.has(what)) {
            return false;
        }
        this.read.add(what);
        try {
            await read();
            return true;
        } catch (failure) {
            this.read.delete(what);
            console.warn(`The map's ${what} did not load.`, failure);
            return false;
        }
    }

    async #fine() {
        const topology = await readFile(basemapAddress);
        const countries = [];
        await eachShape(topology, 'countries', ({code}, polygons) => countries.push(countryFeature(code, polygons)));
        this.#countries(countries);
        await eachShape(topology, 'disputed', (_, lines) => refill(this.disputed, [new Feature(new MultiLineString(lines))]));
    }

    async #water() {
        const format = new GeoJSON();
        const features = [];
        for (const water of (await readFile(waterAddress)).features) {
            const feature = format.readFeature(water, NO_POSITION);
            feature.getGeometry().getType() === 'MultiLineString' && feature.setGeometry(new Edges(feature.getGeometry().getCoordinates()));
            features.push(feature);
            await breathe();
        }
        refill(this.water, features);
    }

    async #towns(lang) {
        const towns = await readFile(TOWNS[lang]);
        refill(this.towns, towns.map(([lon, lat, zoom, name], i) => new Feature({
            geometry: new Point(fromLonLat([lon, lat])), zoom, name, order: i})));
    }

    async #lines(extent) {
        const codes = this.countries.filter(c => c.get('code') && intersects(c.get('mainExtent'), extent))
            .map(c => c.get('code')).slice(0, MOST_COUNTRIES_WITH_LINES);
        const came = await Promise.all(codes.map(code => this.#once(`regions of ${code}`, async () => {
            this.regions.getSource().addFeatures(await this.outlines.lines(code));
        })));
        return came.some(Boolean);
    }

    /** The area of a country by ISO 3166-1 alpha-2 as {area, edges, extent}, or null. Some have several outlines. */
    country(code) {
        const parts = code ? this.countries.filter(c => c.get('code') === code) : [];
        return parts.length ? {
            area: new MultiPolygon(parts.flatMap(c => c.getGeometry().getCoordinates())),
            edges: new Edges(parts.flatMap(c => c.get('edges').getCoordinates())),
            extent: parts.map(c => c.get('mainExtent')).reduce((a, b) => (getArea(b) > getArea(a) ? b : a)),
        } : null;
    }

    /** The area of the lake at a point as {area, edges, extent}, or null where the ground shows none. */
    async lake(lonLat) {
        await this.#once('water', () => this.#water());
        const point = fromLonLat(lonLat);
        const lakes = this.water.getSource().getFeatureById('lakes')?.getGeometry().getPolygons() ?? [];
        const lake = lakes.find(polygon => polygon.intersectsCoordinate(point));
        return lake ? outline([lake.getCoordinates()]) : null;
    }

    isLand(lonLat) {
        return this.land.getSource().getFeaturesAtCoordinate(fromLonLat(lonLat)).length > 0;
    }

    paint(colours, words) {
            const line = (colour, width, lineDash) => new Style({stroke: new Stroke({color: colour, width, lineDash})});
        this.land.setStyle([new Style({fill: new Fill({color: colours.land})}),
            new Style({geometry: f => f.get('edges'), stroke: new Stroke({color: colours.border, width: 0.8})})]);
        this.water.setStyle(new Style({fill: new Fill({color: colours.sea}), stroke: new Stroke({color: colours.river, width: 0.9})}));
        this.regions.setStyle((_, resolution) => (zoomOf(resolution) >= LINES_FROM_ZOOM ? line(colours.border, 0.5, [3, 3]) : null));
        this.disputed.setStyle([line(colours.land, 1.6), line(colours.border, 1.2, [1, 3])]);
        this.names.setStyle(countryNames(colours, words));
        this.towns.setStyle(townNames(colours));
    }
}

function countryFeature(code, polygons) {
    const {area, edges, extent} = outline(polygons);
    return new Feature({geometry: area, edges, mainExtent: extent, code});
}

function vectorLayer(zIndex, declutter = false) {
    return new VectorLayer({source: new VectorSource(), zIndex, declutter});
}

function refill(layer, features) {
    layer.getSource().clear(true);
    layer.getSource().addFeatures(features);
}

/** A country's name stands in its largest part; width is that part's breadth there, in map units. */
function nameFeature(country) {
    const parts = country.getGeometry().getPolygons();
    const largest = parts.reduce((a, b) => (b.getArea() > a.getArea() ? b : a));
    const [x, y, width] = largest.getInteriorPoint().getCoordinates();
    return new Feature({geometry: new Point([x, y]), code: country.get('code'), width});
}

function countryNames(colours, words) {
    const text = new Text({font: `italic 12px ${colours.serif}`, fill: new Fill({color: colours.name}),
        stroke: new Stroke({color: colours.land, width: 2})});
    const style = new Style({text});
    return (feature, resolution) => {
        const name = words.country(feature.get('code'));
        if (!name || feature.get('width') / resolution < name.length * 9) {
            return null;
        }
        text.setText(name);
        return style;
    };
}

function townNames(colours) {
    const text = new Text({font: `11px ${colours.sans}`, fill: new Fill({color: colours.name}), offsetY: -9,
        stroke: new Stroke({color: colours.land, width: 2})});
    const style = new Style({text, image: new Circle({radius: 1.8, fill: new Fill({color: colours.name})})});
    return (feature, resolution) => {
        if (feature.get('zoom') > zoomOf(resolution) + 0.5) {
            return null;
        }
        text.setText(feature.get('name'));
        style.setZIndex(-feature.get('order'));
        return style;
    };
}

export function zoomOf(resolution) {
    return Math.log2(156543.03392804097 / resolution);
}
