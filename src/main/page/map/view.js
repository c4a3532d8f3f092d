// Web Mercator by arithmetic: which part of the world a view shows. A view is {zoom, lat, lon} of its middle, the world
// 256 pixels wide at zoom 0, as in OpenLayers; a size {width, height} in pixels.

const TILE = 256;
const WIDEST_METRES = 3_000_000;
const ROOM_PIXELS = 60;
const LOWEST_ZOOM = 1;
const FIRST_ZOOM = 5;
const CLOSER = 0.25; // of a zoom

export const WORLD_VIEW = {zoom: 2, lat: 25, lon: 12};

/** The view of all marks but those of the widest areas. */
export function firstView(marks, {width, height}) {
    const points = marks.filter(mark => !mark.place || mark.place.metres < WIDEST_METRES).map(mark => onWorld(mark.lonLat));
    if (!points.length) {
        return WORLD_VIEW;
    }
    const [[west, east], [north, south]] = [0, 1].map(axis => points.map(point => point[axis]))
        .map(values => [Math.min(...values), Math.max(...values)]);
    const share = Math.max((east - west) / (width - 2 * ROOM_PIXELS), (south - north) / (height - 2 * ROOM_PIXELS));
    const zoom = Math.max(LOWEST_ZOOM, Math.min(FIRST_ZOOM, -Math.log2(share * TILE)));
    return {zoom, ...onGround([(west + east) / 2, (north + south) / 2])};
}

/** The zoom of a view of the whole world. */
export function worldZoom({width}) {
    return Math.max(LOWEST_ZOOM, Math.log2(Math.max(1, width - 2 * ROOM_PIXELS) / TILE));
}

/** Marks are gathered in squares of 32 pixels, which must be larger than the discs on the screen. */
export function marksZoom(zoom) {
    return Math.max(0, Math.floor(zoom - CLOSER));
}

/** How many pixels wide the world is. */
export function worldPixels(zoom) {
    return TILE * 2 ** zoom;
}

/** Where a point lies in the view, in pixels from its upper left corner; the same point may be there again a world further. */
export function pixelOf(lonLat, view, {width, height}) {
    const [[x, y], [middleX, middleY]] = [onWorld(lonLat), onWorld([view.lon, view.lat])];
    const wide = worldPixels(view.zoom);
    return [width / 2 + (x - middleX) * wide, height / 2 + (y - middleY) * wide];
}

/** The view as a bbox parameter, west greater than east across the antimeridian; '' where the whole world is in view. */
export function bboxOf(view, {width, height}, margin = 0) {
    const [x, y] = onWorld([view.lon, view.lat]);
    const [halfX, halfY] = [width, height].map(pixels => (pixels * (0.5 + margin)) / worldPixels(view.zoom));
    if (2 * halfX >= 1) {
        return '';
    }
    const [west, east] = [x - halfX, x + halfX].map(turned).map(at => at * 360 - 180);
    const [north, south] = [y - halfY, y + halfY].map(at => onGround([0, at]).lat);
    return [west, Math.max(-90, south), east, Math.min(90, north)].map(n => n.toFixed(4)).join(',');
}

function turned(x) {
    return x - Math.floor(x);
}

/** Shares of the world's width: 0 is 180 degrees west and the upper rim. */
export function onWorld([lon, lat]) {
    const sin = Math.sin((lat * Math.PI) / 180);
    return [(lon + 180) / 360, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

function onGround([x, y]) {
    return {lon: x * 360 - 180, lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI};
}
