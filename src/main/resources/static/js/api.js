// The page's questions to the OGC API of the same origin.

const COLLECTIONS = 'api/collections';
const PLACES_A_PAGE = 1000;
const REPORTS_A_PAGE = 20;

/** The parameters that the map's filters stand for; a place or box narrows them. */
export function query({from, to, mentioned}, more = {}) {
    const parameters = new URLSearchParams({f: 'json'});
    if (from || to) {
        parameters.set('datetime', `${from || '..'}/${to || '..'}`);
    }
    if (!mentioned) {
        parameters.set('role', 'scene');
    }
    Object.entries(more).forEach(([key, value]) => value != null && parameters.set(key, value));
    return parameters;
}

export function downloadAddress(filters) {
    return `${COLLECTIONS}/reports/items?${query(filters, {limit: 10000})}`;
}

export function reportAddress(id) {
    return `${COLLECTIONS}/reports/items/${encodeURIComponent(id)}`;
}

/** Every place with a report under the filters, with its count of scenes; onProgress is told the share read, 0 to 1. */
export async function readPlaces(filters, signal, onProgress) {
    if (!filters.mentioned) {
        return readByRole(filters, 'scene', signal, onProgress);
    }
    const scenes = await readByRole(filters, 'scene', signal, share => onProgress(share / 2));
    const spokenOf = await readByRole(filters, 'mentioned', signal, share => onProgress(0.5 + share / 2));
    const places = new Map(scenes.map(place => [place.placeId, place]));
    spokenOf.forEach(place => {
        const known = places.get(place.placeId);
        places.set(place.placeId, known
            ? {...known, count: known.count + place.count}
            : {...place, onlyMentioned: true});
    });
    return [...places.values()];
}

/** The places with a report of one role, as their properties with lonLat. */
async function readByRole(filters, role, signal, onProgress) {
    const places = [];
    let address = `${COLLECTIONS}/places/items?${query(filters, {role, limit: PLACES_A_PAGE})}`;
    while (address) {
        const page = await readJson(address, signal);
        places.push(...page.features.map(f => ({...f.properties, lonLat: f.geometry.coordinates})));
        onProgress(page.numberMatched ? places.length / page.numberMatched : 1);
        address = nextOf(page);
    }
    return places;
}

/** A page of reports: {reports, next}; next is the address of the page after it, or null. */
export async function readReports(addressOrFilters, more, signal) {
    const address = typeof addressOrFilters === 'string'
        ? addressOrFilters
        : `${COLLECTIONS}/reports/items?${query(addressOrFilters, {limit: REPORTS_A_PAGE, ...more})}`;
    const page = await readJson(address, signal);
    return {reports: page.features, next: nextOf(page)};
}

export async function readJson(address, signal) {
    const answer = await fetch(address, {signal, credentials: 'omit', headers: {Accept: 'application/geo+json, application/json'}});
    if (!answer.ok) {
        throw new Error(`HTTP ${answer.status}`);
    }
    return answer.json();
}

/** The next page's address on this origin: behind a proxy the link may name another host than the page came from. */
function nextOf(page) {
    const link = (page.links ?? []).find(({rel}) => rel === 'next');
    return link ? `${COLLECTIONS}${new URL(link.href, location.href).href.split('/collections').pop()}` : null;
}
