// A histogram of the reports by the days of their events, with a brush of two ends; the bar under the pointer is told in words.

import {breathe, element} from './element.js';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 1000;
const HEIGHT = 60;
const STEP_MILLISECONDS = 900;
const DAY_MILLISECONDS = 86_400_000;

export class Timeline {
    /** onDays(from, to): days as YYYY-MM-DD, '' where open. */
    constructor(root, onDays) {
        this.root = root;
        this.onDays = onDays;
    }

    /** Draws {unit, bins: [{start, count, planned, early}], ends: names of the first and last} and the chosen days. */
    async show({unit, bins, ends}, state, words) {
        const turn = this.turn = {};
        this.unit = unit;
        this.ends = ends;
        this.words = words;
        this.slots = slots(unit, bins);
        if (this.slots.length < 2) {
            this.stop();
            this.root.replaceChildren();
            this.root.classList.add('few');
            return;
        }
        this.root.classList.remove('few');
        await breathe();
        if (this.turn !== turn) {
            return; // newer days are shown
        }
        const most = Math.max(...this.slots.map(slot => slot.count));
        this.chart = svg('svg', {viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', class: 'bars', 'aria-hidden': 'true'},
            this.told = svg('title', {}), this.#bars('bar', 'count', most), this.#bars('bar planned', 'planned', most), this.#today());
        const [low, high] = this.#chosen(state);
        this.brush = svg('rect', {class: 'brush', y: 0, height: HEIGHT});
        this.chart.append(this.brush);
        this.start = this.#end('timelineStart', low);
        this.stopAt = this.#end('timelineEnd', high);
        this.root.replaceChildren(
            element('p', {class: 'ends'}, element('span', {text: this.#label(0)}), this.#player(), element('span', {text: this.#label(this.slots.length - 1)})),
            element('div', {class: 'brushed'}, this.chart, this.start, this.stopAt));
        this.#mark();
        this.#drag();
    }

    /** All bars of a kind in one shape: hundreds of elements would take their time. */
    #bars(name, kind, most) {
        const width = WIDTH / this.slots.length;
        const bar = Math.max(1, width - 1);
        return svg('path', {class: name, d: this.slots.flatMap((slot, i) => {
            const height = Math.max(3, (slot[kind] / most) * (HEIGHT - 4));
            return slot[kind] ? [`M${(i * width).toFixed(2)} ${HEIGHT}v${-height.toFixed(1)}h${bar.toFixed(2)}V${HEIGHT}z`] : [];
        }).join('')});
    }

    /** Where today is among the bars; what stands after it is planned. */
    #today() {
        const now = new Date().toISOString().slice(0, this.unit === 'month' ? 7 : 10);
        const after = this.slots.findIndex(slot => slot.start > now);
        return after > 0 ? svg('line', {class: 'today', x1: (after * WIDTH) / this.slots.length, x2: (after * WIDTH) / this.slots.length, y1: 0, y2: HEIGHT},
            svg('title', {}, this.words.say('afterToday'))) : '';
    }

    #chosen({from, to}) {
        const cut = day => day.slice(0, this.unit === 'month' ? 7 : 10);
        const low = from ? this.slots.findIndex(slot => slot.start >= cut(from)) : 0;
        const high = to ? this.slots.findLastIndex(slot => slot.start <= cut(to)) : this.slots.length - 1;
        return [low < 0 ? this.slots.length - 1 : low, high < 0 ? 0 : high];
    }

    #end(key, value) {
        return element('input', {type: 'range', min: 0, max: this.slots.length - 1, step: 1, value, class: 'end',
            'aria-label': this.words.say(key), 'aria-valuetext': this.#label(value), title: this.words.say('timelineHint'),
            on: {input: event => this.#moved(event.target), change: () => this.#choose()}});
    }

    #moved(field) {
        field.setAttribute('aria-valuetext', this.#label(Number(field.value)));
        this.#mark();
    }

    #range() {
        const ends = [Number(this.start.value), Number(this.stopAt.value)];
        return [Math.min(...ends), Math.max(...ends)];
    }

    #mark() {
        const [low, high] = this.#range();
        const width = WIDTH / this.slots.length;
        this.brush.setAttribute('x', low * width);
        this.brush.setAttribute('width', (high - low + 1) * width);
        this.brush.classList.toggle('all', low === 0 && high === this.slots.length - 1);
    }

    #choose() {
        const [low, high] = this.#range();
        const all = low === 0 && high === this.slots.length - 1;
        this.onDays(all || this.slots[low].early ? '' : firstDay(this.slots[low].start), all ? '' : lastDay(this.slots[high].start));
    }

    /** Dragging over the bars chooses them. */
    #drag() {
        const at = event => this.#at(event);
        this.chart.addEventListener('pointermove', event => {
            const {start, count} = this.slots[at(event)];
            this.told.textContent = `${this.#name(start)}: ${this.words.count('reportCount', count)}`;
        });
        this.chart.addEventListener('pointerdown', event => {
            const from = at(event);
            this.chart.setPointerCapture(event.pointerId);
            const move = moved => {
                [this.start.value, this.stopAt.value] = [Math.min(from, at(moved)), Math.max(from, at(moved))];
                this.#mark();
            };
            move(event);
            this.chart.addEventListener('pointermove', move);
            this.chart.addEventListener('pointerup', () => {
                this.chart.removeEventListener('pointermove', move);
                this.#choose();
            }, {once: true});
        });
    }

    /** The slot under a pointer. */
    #at(event) {
        const box = this.chart.getBoundingClientRect();
        const share = (event.clientX - box.left) / box.width;
        return Math.max(0, Math.min(this.slots.length - 1, Math.floor(share * this.slots.length)));
    }

    #player() {
        return element('button', {type: 'button', class: 'play', text: this.words.say(this.timer ? 'stop' : 'play'),
            on: {click: () => (this.timer ? this.stop() : this.#play())}});
    }

    /** One bar after the other, from the first that is chosen. */
    #play() {
        let i = this.#range()[0] === 0 ? this.slots.findIndex(slot => slot.count) : this.#range()[0];
        const step = () => {
            const slot = this.slots[i];
            slot ? this.onDays(firstDay(slot.start), lastDay(slot.start)) : this.stop();
            i = this.slots.findIndex((next, k) => k > i && next.count);
            i < 0 && this.stop();
        };
        this.timer = setInterval(step, STEP_MILLISECONDS);
        step();
    }

    stop() {
        clearInterval(this.timer);
        this.timer = null;
        const button = this.root.querySelector('.play');
        button && (button.textContent = this.words.say('play'));
    }

    get playing() {
        return Boolean(this.timer);
    }

    #label(i) {
        return i === 0 ? this.ends[0] : i === this.slots.length - 1 ? this.ends[1] : this.#name(this.slots[i].start);
    }

    #name(start) {
        return this.unit === 'month' ? this.words.month(start) : this.words.day(start);
    }
}

/** Every day or month from the first bin to the last, also those without a report. */
function slots(unit, bins) {
    const counts = new Map(bins.map(bin => [bin.start, bin]));
    const all = [];
    for (let start = bins[0]?.start; start && start <= bins.at(-1).start && all.length < 2000; start = next(unit, start)) {
        all.push(counts.get(start) ?? {start, count: 0, planned: 0});
    }
    return all;
}

function next(unit, start) {
    if (unit === 'month') {
        const [year, month] = start.split('-').map(Number);
        return month < 12 ? `${start.slice(0, 5)}${String(month + 1).padStart(2, '0')}` : `${String(year + 1).padStart(4, '0')}-01`;
    }
    return new Date(Date.parse(start) + DAY_MILLISECONDS).toISOString().slice(0, 10);
}

function firstDay(start) {
    return start.length === 7 ? `${start}-01` : start;
}

function lastDay(start) {
    if (start.length > 7) {
        return start;
    }
    const [year, month] = start.split('-').map(Number);
    return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function svg(name, attributes, ...children) {
    const made = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children.filter(child => child !== ''));
    return made;
}
