// Soft outlines of seas: coarse rings by hand, rounded. The land is drawn over them, which so gives them their shore.

import {fromLonLat} from 'ol/proj.js';

import seasAddress from 'basemap/seas.json';

import {readFile} from '../api.js';
import {outline} from './area.js';

const ROUNDS = 3;

export class Seas {
    /** The area of a sea as {area, edges, extent}; null where it has no ring. */
    async outline(placeId) {
        this.rings ??= readFile(seasAddress);
        const ring = (await this.rings)[placeId];
        return ring ? outline([[rounded(ring).map(point => fromLonLat(point))]]) : null;
    }
}

/** A ring with its corners cut (Chaikin 1974); one that goes round a pole stays open where it meets itself. */
function rounded(ring) {
    const line = [...ring, ring[0]].reduce((before, [lon, lat]) => {
        const last = before.at(-1)?.[0] ?? lon;
        return [...before, [lon + 360 * Math.round((last - lon) / 360), lat]];
    }, []);
    const open = line[0][0] !== line.at(-1)[0];
    let cut = line;
    for (let round = 0; round < ROUNDS; round++) {
        const corners = cut.slice(1).flatMap((b, i) => [between(cut[i], b, 0.25), between(cut[i], b, 0.75)]);
        cut = open ? [cut[0], ...corners, cut.at(-1)] : [...corners, corners[0]];
    }
    return cut;
}

function between([x1, y1], [x2, y2], share) {
    return [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
}
