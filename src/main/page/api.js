// The page's questions to its own origin.

import {filters} from './state.js';

/** The list beside the map: {matched, features, kernels, events, next}. */
export async function readList(state, bbox, signal) {
    return named(await readJson(`view?${query(state, {bbox, part: 'list'})}`, signal));
}

/** A list whose features tell their regions in the reader's language, as the server has found them. */
export function named(list) {
    list.features.forEach((feature, i) => { feature.properties.admin1 = list.regions[i]; });
    return list;
}

/** What else stands beside the map: {title, chips, matched, sources, facets, timeline, downloads, dropped}. */
export function readCounts(state, bbox, signal) {
    return readJson(`view?${query(state, {bbox, part: 'counts'})}`, signal);
}

/** More reports of the list: {features, kernels, next}. */
export async function readMore(state, bbox, cursor, signal) {
    return named(await readJson(`view?${query(state, {bbox, cursor})}`, signal));
}

/** The reports at one place: {features, kernels, matched, next}. */
export async function readPlace(state, placeId, cursor, signal) {
    return named(await readJson(`view/place?${query(state, {id: placeId, cursor})}`, signal));
}

/** Marks for a box and a zoom: {lonLat, count, places, kind, area, place} each; place is null for a cluster. */
export async function readMarks(state, bbox, zoom, signal) {
    const marks = await readJson(`view/marks?${query(state, {bbox, zoom})}`, signal);
    return marks.map(([lon, lat, count, places, kind, area, place]) => ({lonLat: [lon, lat], count, places, kind, area, place}));
}

/** Places with reports one of whose names begins so: {placeId, name, level, country, admin1, metres, lonLat} each. */
export function readPlaces(state, name, signal) {
    return readJson(`view/places?${new URLSearchParams({name, hl: state.hl})}`, signal);
}

/** The place with an id, as above, in a list. */
export function readPlaceWith(state, id) {
    return readJson(`view/places?${new URLSearchParams({id, hl: state.hl})}`);
}

/** The outlines of regions, places {country, placeId}, as GeoJSON. */
export function readOutlines(places) {
    return readJson(`view/outlines?${new URLSearchParams({ids: places.map(({country, placeId}) => `${country}:${placeId}`).join(',')})}`);
}

/** One report as a GeoJSON feature. */
export function readReport(id, signal) {
    return readJson(reportAddress(id) + '?f=json', signal);
}

export function reportAddress(id) {
    return `api/collections/reports/items/${encodeURIComponent(id)}`;
}

function query(state, more) {
    const given = filters(state);
    given.set('hl', state.hl);
    Object.entries(more).forEach(([name, value]) => value != null && value !== '' && given.set(name, value));
    return given;
}

/** A file of the ground that was packed beside this program. */
export function readFile(name) {
    return readJson(new URL(name, import.meta.url));
}

export async function readJson(address, signal) {
    const answer = await fetch(address, {signal, credentials: 'omit', headers: {Accept: 'application/geo+json, application/json'}});
    if (!answer.ok) {
        throw new Error(`HTTP ${answer.status}`);
    }
    return answer.json();
}
