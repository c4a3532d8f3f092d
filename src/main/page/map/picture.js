// The map as a picture: coarse land and the marks, drawn in a moment, until the reader reaches for the map itself.

import worldAddress from 'basemap/world.svg';

import {breathe, breather} from '../element.js';
import {colours, disc, labelOf, layerOf, numberFont} from './mark.js';
import {pixelOf, worldPixels} from './view.js';

const SVG = 'http://www.w3.org/2000/svg';
const WORLD = `${new URL(worldAddress, import.meta.url)}#world`;
const HIT_PIXELS = 8;
const LABEL_HEIGHT = 20;
const LABEL_ROOM = 7;
const RIM_PIXELS = 60; // a mark beyond the rim may reach in

export class Picture {
    constructor(target, words) {
        Object.assign(this, {target, words, drawn: []});
        this.land = document.createElementNS(SVG, 'svg');
        this.land.classList.add('land');
        this.canvas = document.createElement('canvas');
        [this.land, this.canvas].forEach(part => part.setAttribute('aria-hidden', 'true')); // the list tells each mark
        target.replaceChildren(this.land, this.canvas);
    }

    /** Draws the land and the marks of a view, step by step; off names the layers that are not shown. */
    async show(marks, view, off) {
        const turn = this.turn = {};
        this.size = {width: this.target.clientWidth, height: this.target.clientHeight};
        this.#ground(view);
        const shown = marks.filter(mark => !off.includes(layerOf(mark))).flatMap(mark => this.#seen(mark, view));
        await breathe();
        const breath = breather();
        const overtaken = async () => {
            await breath();
            return this.turn !== turn; // a newer one draws
        };
        await this.#marks(shown, overtaken);
    }

    remove() {
        this.land.remove();
        this.canvas.remove();
    }

    /** The mark at a pixel, or null. */
    at([x, y]) {
        const away = ({middle}) => Math.hypot(middle[0] - x, middle[1] - y);
        const hits = this.drawn.filter(({box: [west, north, east, south]}) => x > west - HIT_PIXELS && x < east + HIT_PIXELS
            && y > north - HIT_PIXELS && y < south + HIT_PIXELS).sort((a, b) => away(a) - away(b));
        return hits[0]?.mark ?? null;
    }

    /** As often as the world is in view. */
    #ground(view) {
        const wide = worldPixels(view.zoom);
        const [left, top] = pixelOf([-180, 85.0511287798], view, this.size);
        this.land.replaceChildren(...[-1, 0, 1].map(world => left + world * wide).filter(x => x < this.size.width && x + wide > 0).map(x => {
            const use = document.createElementNS(SVG, 'use');
            Object.entries({href: WORLD, x, y: top, width: wide, height: wide}).forEach(([name, value]) => use.setAttribute(name, value));
            return use;
        }));
    }

    #seen(mark, view) {
        const [x, y] = pixelOf(mark.lonLat, view, this.size);
        const wide = worldPixels(view.zoom);
        return [x - wide, x, x + wide].filter(at => at > -RIM_PIXELS && at < this.size.width + RIM_PIXELS
            && y > -RIM_PIXELS && y < this.size.height + RIM_PIXELS)
            .map(at => ({mark, middle: [at, y], number: this.words.short(mark.count)}));
    }

    /** All discs, and those labels of wide places that have room beside them. */
    async #marks(shown, overtaken) {
        const ratio = devicePixelRatio || 1;
        this.canvas.width = this.size.width * ratio;
        this.canvas.height = this.size.height * ratio;
        const g = this.canvas.getContext('2d');
        g.scale(ratio, ratio);
        g.textAlign = 'center';
        g.textBaseline = 'middle';
        const look = colours();
        const drawn = [];
        for (const seen of [...shown.filter(({mark}) => !mark.area), ...shown.filter(({mark}) => mark.area)]) {
            if (await overtaken()) {
                return;
            }
            const one = seen.mark.area ? labelled(g, look, seen) : this.#disc(g, look, ratio, seen);
            if (!one.words) {
                drawn.push(one);
            } else if (!drawn.some(other => meet(other.box, one.box))) {
                write(g, look, one);
                drawn.push(one);
            }
        }
        this.drawn = drawn;
    }

    #disc(g, look, ratio, {mark, middle: [x, y], number}) {
        this.discs ??= new Map();
        const key = [mark.kind, mark.places > 1, number.length, ratio, look.accent].join();
        this.discs.has(key) || this.discs.set(key, disc(look, mark.kind, mark.places > 1, number.length));
        const image = this.discs.get(key);
        const half = image.width / ratio / 2;
        g.drawImage(image, x - half, y - half, 2 * half, 2 * half);
        g.font = numberFont(look);
        if (mark.kind === 'stated') {
            g.fillStyle = look.onAccent;
        } else {
            Object.assign(g, {fillStyle: look.accent, strokeStyle: look.paper, lineWidth: 3});
            g.strokeText(number, x, y + 1);
        }
        g.fillText(number, x, y + 1);
        return {mark, middle: [x, y], box: [x - half, y - half, x + half, y + half]};
    }
}

function labelled(g, look, {mark, middle: [x, y], number}) {
    const {words, font, dash} = labelOf(mark, number, look);
    g.font = font;
    const half = g.measureText(words).width / 2 + LABEL_ROOM;
    return {mark, middle: [x, y], box: [x - half, y - LABEL_HEIGHT / 2, x + half, y + LABEL_HEIGHT / 2], words, font, dash};
}

function write(g, look, {mark, middle: [x, y], box: [west, north, east, south], words, font, dash}) {
    const hue = mark.place?.level === 'sea' ? look.water : look.accent;
    Object.assign(g, {font, fillStyle: look.paper, strokeStyle: hue, lineWidth: 1});
    g.setLineDash(dash);
    g.fillRect(west, north, east - west, south - north);
    g.strokeRect(west, north, east - west, south - north);
    g.fillStyle = hue;
    g.fillText(words, x, y);
}

function meet([west, north, east, south], other) {
    return west < other[2] && other[0] < east && north < other[3] && other[1] < south;
}
