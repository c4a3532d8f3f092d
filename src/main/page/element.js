// Elements from parts. Text always goes in as text, never as markup: quotes and titles come from other people.

/** Lets the browser draw and answer the reader before what follows. */
export function breathe() {
    return new Promise(done => setTimeout(done));
}

/** Waits until the browser has nothing to do, at most half a second: first steps that nobody waits for leave it the paint. */
export function rest() {
    return window.requestIdleCallback ? new Promise(done => requestIdleCallback(done, {timeout: 500})) : breathe();
}

/** Lays out what was changed in a part of the page now: the next drawing, which may be a map's too, need not. */
export function layOut(part) {
    part.getBoundingClientRect();
}

/** A breath wherever the one before is some milliseconds ago: for between the parts of long work. */
export function breather(milliseconds = 6) {
    let since = performance.now();
    return async () => {
        if (performance.now() - since > milliseconds) {
            await breathe();
            since = performance.now();
        }
    };
}

/** An element with properties (class, text, on: {event: handler}, dataset, or any attribute) and children. */
export function element(name, {text, on, dataset, ...attributes} = {}, ...children) {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => value != null && value !== false && made.setAttribute(key, value));
    Object.entries(dataset ?? {}).forEach(([key, value]) => { made.dataset[key] = value; });
    Object.entries(on ?? {}).forEach(([event, handler]) => made.addEventListener(event, handler));
    if (text != null) {
        made.textContent = text;
    }
    made.append(...children.filter(child => child != null && child !== ''));
    return made;
}
