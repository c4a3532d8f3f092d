// What the reader sees, kept in the address's query, so that it can be shared, bookmarked and previewed.

const LAYERS = ['cities', 'regions', 'countries', 'seas'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Parameters that choose reports; the others say how they are looked at. */
export const FILTERS = ['q', 'category', 'certainty', 'country', 'placeId', 'source', 'lang', 'from', 'to', 'pfrom', 'pto', 'last', 'mentioned'];

/** Parses an address's query; drops what is wrong. All texts, but for view {zoom, lat, lon} or null and off, a list. */
export function parse(search) {
    const given = new URLSearchParams(search);
    const state = Object.fromEntries(FILTERS.map(name => [name, given.get(name) ?? '']));
    return {
        ...state,
        from: day(state.from), to: day(state.to), pfrom: day(state.pfrom), pto: day(state.pto),
        last: /^\d{1,4}$/.test(state.last) ? state.last : '',
        view: parseView(given.get('map')),
        off: (given.get('off') ?? '').split(',').filter(name => LAYERS.includes(name)),
        tab: given.get('tab') === 'places' ? 'places' : 'reports',
        place: given.get('place') ?? '',
        report: given.get('report') ?? '',
        hl: given.get('hl') ?? '',
        embed: given.has('embed') ? given.get('embed') || '1' : '',
    };
}

/** The query of a state, with its '?', or '' where nothing is chosen. */
export function format(state) {
    const given = filters(state);
    const {view, off, tab, place, report, hl, embed} = state;
    const looks = {
        map: view && `${Number(view.zoom.toFixed(2))}/${view.lat.toFixed(2)}/${view.lon.toFixed(2)}`,
        off: off.join(','), tab: tab === 'places' && tab, place, report, hl, embed,
    };
    Object.entries(looks).forEach(([name, value]) => value && given.set(name, value));
    const text = given.toString().replace(/%(2F|2C|3A)/g, decodeURIComponent);
    return text && `?${text}`;
}

/** The parameters that choose reports. */
export function filters(state) {
    const given = new URLSearchParams();
    FILTERS.forEach(name => state[name] && given.set(name, state[name]));
    return given;
}

function parseView(text) {
    const [zoom, lat, lon] = (text ?? '').split('/').map(Number);
    return text && zoom >= 0 && Math.abs(lat) <= 85 && Number.isFinite(lon) ? {zoom, lat, lon} : null;
}

function day(text) {
    return DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : '';
}

/** The one place where the page's state changes: set(patch) keeps it in the address and tells the listener what changed. */
export class Store {
    constructor(state, onChange) {
        this.state = state;
        this.onChange = onChange;
        addEventListener('popstate', () => this.#become(parse(location.search)));
    }

    /** Changes what the patch names; step makes it a step that Back undoes. */
    set(patch, {step = true} = {}) {
        const next = {...this.state, ...patch};
        const address = format(next) || location.pathname;
        if (format(next) !== location.search) {
            history[step ? 'pushState' : 'replaceState'](null, '', address);
        }
        this.#become(next);
    }

    #become(next) {
        const before = this.state;
        this.state = next;
        const changed = Object.keys(next).filter(name => JSON.stringify(next[name]) !== JSON.stringify(before[name]));
        if (changed.length) {
            this.onChange(next, new Set(changed));
        }
    }
}
