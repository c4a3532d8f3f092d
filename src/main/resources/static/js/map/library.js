// OpenLayers, read only when the list already stands: it weighs more than all the rest of the page.

const HOME = 'webjars/ol/10.7.0';

/** Resolves when window.ol is there. */
export function library() {
    if (window.ol) {
        return Promise.resolve();
    }
    const style = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: `${HOME}/ol.css`});
    const script = Object.assign(document.createElement('script'), {src: `${HOME}/dist/ol.js`});
    document.head.append(style, script);
    return new Promise((done, failed) => {
        script.addEventListener('load', () => done());
        script.addEventListener('error', () => failed(new Error('ol.js')));
    });
}
