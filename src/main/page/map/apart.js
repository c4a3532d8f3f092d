// Discs that would cover each other become one: a mark's number must be read, and whose it is.

import {radiusOf} from './mark.js';
import {onWorld, worldPixels} from './view.js';

const RIM_PIXELS = 1;
const HALO_PIXELS = 4;
const CELL_PIXELS = 80; // no two discs reach further

/**
 * Marks {lonLat, count, places, kind, place, ...} of towns as they stand at a zoom, no disc over another. Places only
 * spoken of are never counted with those where something is reported.
 */
export function apart(marks, zoom, words) {
    const wide = worldPixels(zoom);
    const placed = mark => {
        const digits = words.short(mark.count).length;
        const several = mark.places > 1;
        return {mark, at: onWorld(mark.lonLat).map(share => share * wide),
            reach: radiusOf(several, digits) + (several ? HALO_PIXELS : RIM_PIXELS)};
    };
    const spokenOf = mark => mark.kind === 'mentioned';
    return [marks.filter(mark => !spokenOf(mark)), marks.filter(spokenOf)].flatMap(some => {
        const grid = new Grid(wide);
        const waiting = [...some].sort((a, b) => a.count - b.count);
        while (waiting.length) {
            const disc = placed(waiting.pop());
            const other = grid.met(disc);
            if (other) {
                grid.remove(other);
                waiting.push(together(disc.mark, other.mark));
            } else {
                grid.add(disc);
            }
        }
        return grid.all();
    }).map(({mark}) => mark);
}

/** Their middle by count, as the server has it of those that share a square. */
function together(a, b) {
    const count = a.count + b.count;
    const [lonA, lonB] = [a.lonLat[0], b.lonLat[0]];
    const near = lonB - 360 * Math.round((lonB - lonA) / 360);
    return {...a, count, places: a.places + b.places, place: null, kind: a.kind === b.kind ? a.kind : 'stated',
        lonLat: [(lonA * a.count + near * b.count) / count, (a.lonLat[1] * a.count + b.lonLat[1] * b.count) / count]};
}

/** Discs by squares of the world, which goes round. */
class Grid {
    constructor(wide) {
        this.wide = wide;
        this.columns = Math.max(1, Math.floor(wide / CELL_PIXELS));
        this.cells = new Map();
    }

    #cell([x, y], right = 0, down = 0) {
        const column = Math.floor((x / this.wide) * this.columns) + right;
        return `${(column % this.columns + this.columns) % this.columns} ${Math.floor(y / CELL_PIXELS) + down}`;
    }

    met(disc) {
        const around = new Set([-1, 0, 1].flatMap(right => [-1, 0, 1].map(down => this.#cell(disc.at, right, down))));
        return [...around].flatMap(cell => this.cells.get(cell) ?? []).find(other => this.#meet(disc, other));
    }

    #meet(a, b) {
        const across = Math.abs(a.at[0] - b.at[0]) % this.wide;
        return Math.hypot(Math.min(across, this.wide - across), a.at[1] - b.at[1]) < a.reach + b.reach;
    }

    add(disc) {
        const cell = this.#cell(disc.at);
        this.cells.has(cell) ? this.cells.get(cell).push(disc) : this.cells.set(cell, [disc]);
    }

    remove(disc) {
        const cell = this.#cell(disc.at);
        this.cells.set(cell, this.cells.get(cell).filter(other => other !== disc));
    }

    all() {
        return [...this.cells.values()].flat();
    }
}
