// Outlines of regions: those that are reported one by one, the lines between all regions of a country when one looks closer.

import Feature from 'ol/Feature.js';
import GeoJSON from 'ol/format/GeoJSON.js';

import {readJson, readOutlines} from '../api.js';
import {Edges, outline, polygonsOf} from './area.js';

const MOST_AT_ONCE = 100;

export class Outlines {
    constructor() {
        this.regions = new Map(); // by place id; null where there is none
    }

    /** Reads the outlines of regions that are not there yet. Where that fails they are drawn as circles, and asked for again. */
    async read(places) {
        const missing = places.filter(({country, placeId}) => country && !this.regions.has(placeId));
        for (let i = 0; i < missing.length; i += MOST_AT_ONCE) {
            const some = missing.slice(i, i + MOST_AT_ONCE);
            const came = await readOutlines(some).catch(() => null);
            if (came) {
                some.forEach(({placeId}) => this.regions.set(placeId, null));
                features(came).forEach(shape => this.regions.set(shape.getId(), outline(polygonsOf(shape.getGeometry()))));
            }
        }
    }

    /** The area of a region as {area, edges, extent}; null where it has none or is not read. */
    region(placeId) {
        return this.regions.get(placeId) ?? null;
    }

    /** The lines between the regions of a country, as features. */
    async lines(country) {
        const shapes = features(await readJson(`regions/${country}.json`));
        return shapes.map(shape => new Feature(new Edges(polygonsOf(shape.getGeometry()).flat())));
    }
}

function features(collection) {
    return new GeoJSON().readFeatures(collection, {featureProjection: 'EPSG:3857'});
}
