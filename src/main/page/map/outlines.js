// Outlines of regions, read a country at a time, the first time one of its regions is looked at.

import Feature from 'ol/Feature.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import MultiLineString from 'ol/geom/MultiLineString.js';

import {readJson} from '../api.js';
import {outline, polygonsOf} from './area.js';

export class Outlines {
    constructor() {
        this.countries = new Map();
    }

    /** The area of a region as {area, edges, extent}; null where it has none. */
    async region(country, placeId) {
        if (!country) {
            return null;
        }
        const shapes = await this.#country(country);
        const shape = shapes.get(placeId);
        return shape ? outline(polygonsOf(shape.getGeometry())) : null;
    }

    /** The lines between the regions of a country, as features. */
    async lines(country) {
        const shapes = await this.#country(country);
        return [...shapes.values()].map(shape => new Feature(
            new MultiLineString(polygonsOf(shape.getGeometry()).flat())));
    }

    #country(code) {
        if (!this.countries.has(code)) {
            this.countries.set(code, readJson(`regions/${code}.json`).then(read, () => new Map()));
        }
        return this.countries.get(code);
    }
}

function read(collection) {
    const features = new GeoJSON().readFeatures(collection, {featureProjection: 'EPSG:3857'});
    return new Map(features.map(feature => [feature.getId(), feature]));
}
