// Areas on the map in Web Mercator (EPSG:3857): circles that are true on the ground, and outlines cut at the map's rim.

import {boundingExtent, getArea} from 'ol/extent.js';
import {quantizeArray} from 'ol/geom/flat/simplify.js';
import MultiLineString from 'ol/geom/MultiLineString.js';
import MultiPolygon from 'ol/geom/MultiPolygon.js';
import {fromLonLat} from 'ol/proj.js';

const EARTH_RADIUS_METRES = 6371008.8;
const STEPS = 144;
const HIGHEST_LATITUDE = 85.0511287798;
const HALF = 20037508.342789244; // of the world's width and height on the map
const WORLD = 2 * HALF;
const ON_RIM = HALF - 100;

/** The circle of a radius in metres on the ground round a point, as {area, edges, extent}. */
export function circle([lon, lat], radiusMetres) {
    const ring = [];
    for (let i = 0; i <= STEPS; i++) {
        ring.push(fromLonLat(destination(lon, lat, radiusMetres, (2 * Math.PI * i) / STEPS)));
    }
    return outline([[ring]]);
}

/** The point at a distance and bearing (radians) on a sphere. */
function destination(lon, lat, metres, bearing) {
    const angle = metres / EARTH_RADIUS_METRES;
    const phi = (lat * Math.PI) / 180;
    const there = Math.asin(Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing));
    const turned = Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(phi),
        Math.cos(angle) - Math.sin(phi) * Math.sin(there));
    return [lon + (turned * 180) / Math.PI, Math.max(-HIGHEST_LATITUDE, Math.min(HIGHEST_LATITUDE, (there * 180) / Math.PI))];
}

/**
 * Polygons whose rings may cross the antimeridian or go round a pole, as {area, edges, extent}: the area within one
 * world, cut at the antimeridian, its edges without the cuts, and the extent of its largest part, which may run on past 180 degrees.
 */
export function outline(polygons) {
    const parts = polygons.map(rings => (rings.some(nearRim) ? cutAtRim(rings) : {whole: rings, area: [rings], edges: rings}));
    return {
        area: new MultiPolygon(parts.flatMap(({area}) => area)),
        edges: new Edges(parts.flatMap(({edges}) => edges)),
        extent: largest(parts.map(({whole}) => whole)),
    };
}

function cutAtRim(rings) {
    const whole = rings.map(ring => unrolled(ring, rings[0][0][0]));
    const area = cutPolygon(whole);
    return {whole, area, edges: area.flat().flatMap(withoutCuts)};
}

/** Lines made coarse for a zoom as the areas within them are, by a grid: fitting, and in a third of the time of Douglas and Peucker's. */
export class Edges extends MultiLineString {
    getSimplifiedGeometryInternal(squaredTolerance) {
        const [coarse, ends] = [[], []];
        coarse.length = quantizeArray(this.flatCoordinates, 0, this.getEnds(), this.stride, Math.sqrt(squaredTolerance), coarse, 0, ends);
        return new MultiLineString(coarse, 'XY', ends);
    }
}

function largest(polygons) {
    return polygons.map(rings => boundingExtent(rings[0])).reduce((a, b) => (getArea(b) > getArea(a) ? b : a));
}

/** Whether a ring may have to be cut: it touches the antimeridian, jumps over it, or runs past it. */
function nearRim(ring) {
    return ring.some(([x], i) => Math.abs(x) > ON_RIM || i > 0 && Math.abs(x - ring[i - 1][0]) > HALF);
}

/** The coordinates of a geometry as those of a multipolygon. */
export function polygonsOf(geometry) {
    return geometry.getType() === 'Polygon' ? [geometry.getCoordinates()] : geometry.getCoordinates();
}

function cutPolygon(rings) {
    return [-1, 0, 1].map(world => rings
        .map(ring => clip(clip(ring, x => x - (-HALF + world * WORLD)), x => HALF + world * WORLD - x))
        .filter(ring => ring.length > 3)
        .map(ring => ring.map(([x, y]) => [x - world * WORLD, y])))
        .filter(part => part.length);
}

/** The ring with no jump from one side of the map to the other; closed along the rim if it goes round a pole. */
function unrolled(ring, near) {
    let before = near;
    const line = ring.map(([x, y]) => {
        before = x - WORLD * Math.round((x - before) / WORLD);
        return [before, y];
    });
    const [first, last] = [line[0], line.at(-1)];
    if (Math.abs(last[0] - first[0]) > HALF) {
        const rim = Math.sign(line.reduce((sum, [, y]) => sum + y, 0)) * HALF;
        line.push([last[0], rim], [first[0], rim], first);
    }
    return line;
}

/** The part of a closed ring where inside(x) is not negative (Sutherland and Hodgman 1974, for one upright edge). */
function clip(ring, inside) {
    const [west, east] = breadth(ring);
    if (inside(west) >= 0 && inside(east) >= 0) {
        return ring;
    }
    if (inside(west) < 0 && inside(east) < 0) {
        return [];
    }
    const kept = [];
    for (let i = 1; i < ring.length; i++) {
        const [a, b] = [ring[i - 1], ring[i]];
        const [from, to] = [inside(a[0]), inside(b[0])];
        if ((from < 0) !== (to < 0)) {
            const share = from / (from - to);
            kept.push([a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]);
        }
        if (to >= 0) {
            kept.push(b);
        }
    }
    return kept.length ? [...kept, kept[0]] : kept;
}

function breadth(ring) {
    let [west, east] = [Infinity, -Infinity];
    for (const [x] of ring) {
        west = Math.min(west, x);
        east = Math.max(east, x);
    }
    return [west, east];
}

/** A ring as lines, left out where it runs along the antimeridian or the map's upper or lower rim. */
function withoutCuts(ring) {
    const lines = [[ring[0]]];
    for (let i = 1; i < ring.length; i++) {
        if (onRim(ring[i - 1], ring[i])) {
            lines.push([]);
        }
        lines.at(-1).push(ring[i]);
    }
    return lines.filter(line => line.length > 1);
}

function onRim(a, b) {
    return [0, 1].some(axis => Math.abs(a[axis]) > ON_RIM && Math.abs(b[axis]) > ON_RIM);
}
