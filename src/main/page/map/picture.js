// The map as a picture: coarse land and the marks, drawn in a moment, until the reader reaches for the map itself. The marks are
// elements that the style sheet draws: a canvas takes a phone longer to make than all of them.

import worldAddress from 'basemap/world.svg';

import {breathe, element} from '../element.js';
import {apart} from './apart.js';
import {labelWords, layerOf, radiusOf} from './mark.js';
import {pixelOf, worldPixels} from './view.js';

const SVG = 'http://www.w3.org/2000/svg';
const WORLD = `${new URL(worldAddress, import.meta.url)}#world`;
const HIT_PIXELS = 8;
const LABEL_HEIGHT = 20;
const RIM_PIXELS = 60; // a mark beyond the rim may reach in

export class Picture {
    constructor(target, words) {
        Object.assign(this, {target, words, drawn: []});
        this.land = document.createElementNS(SVG, 'svg');
        this.land.classList.add('land');
        this.marks = element('div', {class: 'drawn'});
        [this.land, this.marks].forEach(part => part.setAttribute('aria-hidden', 'true')); // the list tells each mark
        target.replaceChildren(this.land, this.marks);
    }

    /** Draws the land and the marks of a view, step by step; off names the layers that are not shown. */
    async show(marks, view, off) {
        const turn = this.turn = {};
        this.size = {width: this.target.clientWidth, height: this.target.clientHeight};
        this.#ground(view);
        await breathe();
        const shown = marks.filter(mark => !off.includes(layerOf(mark)));
        const seen = some => some.flatMap(mark => this.#seen(mark, view));
        const discs = seen(apart(shown.filter(mark => !mark.area), view.zoom, this.words)).map(one => this.#disc(one));
        const labels = seen(shown.filter(mark => mark.area)).map(one => this.#label(one));
        if (this.turn === turn) {
            this.marks.replaceChildren(...[...discs, ...labels].map(({drawn}) => drawn));
            this.drawn = discs;
            await breathe();
            this.turn === turn && this.#room(labels);
        }
    }

    remove() {
        this.land.remove();
        this.marks.remove();
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

    #disc({mark, middle: [x, y], number}) {
        const half = radiusOf(mark.places > 1, number.length);
        const drawn = element('i', {class: `disc ${mark.kind}${mark.places > 1 ? ' several' : ''}`, text: number});
        Object.assign(drawn.style, {width: `${2 * half}px`, height: `${2 * half}px`, transform: `translate(${x - half}px, ${y - half}px)`});
        return {mark, drawn, middle: [x, y], box: [x - half, y - half, x + half, y + half]};
    }

    /** A wide place's name and number; unseen until it is known how much room that takes. */
    #label({mark, middle: [x, y], number}) {
        const drawn = element('i', {class: `label ${mark.kind} ${mark.place?.level ?? ''}`, text: labelWords(mark, number)});
        drawn.style.transform = `translate(${x}px, ${y - LABEL_HEIGHT / 2}px) translateX(-50%)`;
        return {mark, drawn, middle: [x, y]};
    }

    /** Shows those labels that have room beside what is there. */
    #room(labels) {
        const wide = labels.map(({drawn}) => drawn.offsetWidth);
        labels.forEach((label, i) => {
            const [x, y] = label.middle;
            const box = [x - wide[i] / 2, y - LABEL_HEIGHT / 2, x + wide[i] / 2, y + LABEL_HEIGHT / 2];
            if (!this.drawn.some(other => meet(other.box, box))) {
                label.drawn.classList.add('seen');
                this.drawn.push({...label, box});
            }
        });
    }
}

function meet([west, north, east, south], other) {
    return west < other[2] && other[0] < east && north < other[3] && other[1] < south;
}
