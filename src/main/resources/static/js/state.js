// What the reader sees, kept in the address after '#', so that it can be shared and never reaches the server's log.

const LAYERS = ['cities', 'regions', 'countries', 'seas'];
const LANGUAGES = ['en', 'es', 'ru', 'uk'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Parses '#map=zoom/lat/lon&from=..&to=..&mentioned=1&off=cities,seas&list=reports&place=..&lang=..'; drops what is wrong. */
export function parse(hash) {
    const given = new URLSearchParams(hash.replace(/^#/, ''));
    return {
        view: parseView(given.get('map')),
        from: day(given.get('from')),
        to: day(given.get('to')),
        mentioned: given.get('mentioned') === '1',
        off: (given.get('off') ?? '').split(',').filter(name => LAYERS.includes(name)),
        list: given.get('list') === 'reports' ? 'reports' : 'places',
        place: given.get('place') || null,
        lang: LANGUAGES.includes(given.get('lang')) ? given.get('lang') : 'en',
    };
}

export function format(state) {
    const parts = [];
    const add = (key, value) => value && parts.push(`${key}=${encodeURIComponent(value).replace(/%(2F|2C|3A)/g, decodeURIComponent)}`);
    if (state.view) {
        const {zoom, lat, lon} = state.view;
        add('map', `${Number(zoom.toFixed(2))}/${lat.toFixed(2)}/${lon.toFixed(2)}`);
    }
    add('from', state.from);
    add('to', state.to);
    add('mentioned', state.mentioned && '1');
    add('off', state.off.join(','));
    add('list', state.list === 'reports' && 'reports');
    add('place', state.place);
    add('lang', state.lang !== 'en' && state.lang);
    return '#' + parts.join('&');
}

function parseView(text) {
    const [zoom, lat, lon] = (text ?? '').split('/').map(Number);
    return zoom >= 0 && Math.abs(lat) <= 85 && Number.isFinite(lon) ? {zoom, lat, lon} : null;
}

function day(text) {
    return DAY.test(text ?? '') && !Number.isNaN(Date.parse(text)) ? text : '';
}
