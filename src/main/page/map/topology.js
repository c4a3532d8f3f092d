// TopoJSON (version 1.0) read step by step: the fine world has 90,000 points, which read in one go would block the page.

import {fromLonLat} from 'ol/proj.js';

import {breathe} from '../element.js';

const STEP_MILLISECONDS = 12;

/** Calls take(properties, polygons or lines on the map) for each shape of an object, and breathes in between. */
export async function eachShape(topology, object, take) {
    const arcs = new Map();
    const arc = i => {
        arcs.has(i) || arcs.set(i, onMap(topology, topology.arcs[i]));
        return arcs.get(i);
    };
    let since = performance.now();
    for (const shape of topology.objects[object].geometries) {
        take(shape.properties ?? {}, coordinates(shape, arc));
        if (performance.now() - since > STEP_MILLISECONDS) {
            await breathe();
            since = performance.now();
        }
    }
}

/** An arc's quantised steps as points on the map. */
function onMap({transform: {scale: [kx, ky], translate: [dx, dy]}}, steps) {
    let [x, y] = [0, 0];
    return steps.map(([stepX, stepY]) => fromLonLat([(x += stepX) * kx + dx, (y += stepY) * ky + dy]));
}

function coordinates({type, arcs = []}, arc) {
    const line = parts => parts.flatMap((i, k) => (i < 0 ? [...arc(~i)].reverse() : arc(i)).slice(k ? 1 : 0));
    switch (type) {
        case 'Polygon': return [arcs.map(line)];
        case 'MultiPolygon': return arcs.map(rings => rings.map(line));
        case 'LineString': return [line(arcs)];
        case 'MultiLineString': return arcs.map(line);
        default: return [];
    }
}
