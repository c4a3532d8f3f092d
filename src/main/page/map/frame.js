// What stands in the map's frame: a picture at first, and the map itself once the reader reaches for it or has come to rest.
// OpenLayers takes a phone a second or two of its processor, in which it would not answer whoever reads the list.

import {readMarks} from '../api.js';
import {rest} from '../element.js';
import {Picture} from './picture.js';
import {bboxOf, firstView, marksZoom, WORLD_VIEW, worldZoom} from './view.js';

const PICTURE_ZOOM = 3; // from here on the picture's land is too coarse
const PAPER_PIXELS = 700; // the breadth of what is printed on A4 and Letter
const REST_MILLISECONDS = 4000;
const REACHES = ['pointerenter', 'touchstart', 'wheel', 'focus', 'keydown'];

export class MapFrame {
    /** on: {place(place), nothing(), moved(view), failed(failure)} */
    constructor(target, words, on, state) {
        Object.assign(this, {target, words, on, state, view: state.view});
        addEventListener('beforeprint', () => this.#fitPaper());
        this.zoom = marksZoom(worldZoom(this.#size));
        this.asked = state.view ? null : readMarks(state, '', this.zoom);
        this.asked?.catch(() => {}); // start tells
        this.#needsMap() && import('./map.js').catch(() => {}); // open tells
    }

    get #size() {
        return {width: this.target.clientWidth, height: this.target.clientHeight};
    }

    /** What was drawn for the window stands on paper as a whole, smaller. */
    #fitPaper() {
        const {width, height} = this.#size;
        const share = Math.min(1, PAPER_PIXELS / width);
        this.target.style.setProperty('--printed', share);
        this.target.style.setProperty('--printed-height', `${share * height}px`);
    }

    #needsMap() {
        const {view, place, report} = this.state;
        return view || place || report;
    }

    /** Shows the picture, or the map where the address tells what to look at. */
    async start() {
        try {
            await this.#first();
        } catch (failure) {
            this.on.failed(failure);
            return;
        }
        if (this.#needsMap() || this.view.zoom >= PICTURE_ZOOM) {
            await this.open();
        } else {
            this.#picture();
        }
    }

    async #first() {
        if (!this.view) {
            this.marks = await this.asked;
            this.view = firstView(this.marks, this.#size);
            const zoom = marksZoom(this.view.zoom);
            if (zoom !== this.zoom) {
                this.marks = await readMarks(this.state, '', zoom);
            }
        }
    }

    #picture() {
        this.picture = new Picture(this.target, this.words);
        const draw = () => this.picture?.show(this.marks, this.view, this.state.off);
        new ResizeObserver(draw).observe(this.target); // draws at once, too
        matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
        this.target.addEventListener('click', event => this.picture && this.#picked([event.offsetX, event.offsetY]));
        REACHES.forEach(name => this.target.addEventListener(name, () => this.open(), {once: true, passive: true}));
        navigator.connection?.saveData || setTimeout(() => rest().then(() => this.open()), REST_MILLISECONDS);
    }

    async #picked(pixel) {
        const mark = this.picture.at(pixel);
        if (mark?.place) {
            this.on.place(mark.place);
        } else if (mark) {
            (await this.open())?.open(mark);
        }
    }

    /** The map itself; undefined where it cannot be drawn. */
    open() {
        this.opened ??= this.#open();
        return this.opened;
    }

    async #open() {
        try {
            const {ReportMap} = await import('./map.js');
            this.map = await ReportMap.of(this.target, this.words, this.on, this.state, this.view ?? WORLD_VIEW, this.marks);
            this.picture?.remove();
            this.picture = null;
        } catch (failure) {
            this.on.failed(failure);
        }
        return this.map;
    }

    /** The reports under the state's filters; with move, also the state's view. */
    async show(state, {move = true} = {}) {
        this.state = state;
        this.opened || (this.marks = null); // of other filters
        await (await this.open())?.show(state, {move});
    }

    async choose(place) {
        if (place || this.opened) {
            await (await this.open())?.choose(place);
        }
    }

    async goTo(place) {
        await (await this.open())?.goTo(place);
    }

    /** The view as a bbox parameter; '' for the whole world, and before the first look. */
    bbox() {
        const view = this.map?.currentView() ?? this.view;
        return view ? bboxOf(view, this.#size) : '';
    }

    /** The single places on the map, as marks. */
    places() {
        return this.map?.places() ?? (this.marks ?? []).filter(mark => mark.place);
    }

    place(placeId) {
        return this.places().find(mark => mark.place.placeId === placeId)?.place ?? null;
    }
}
