// What a mark is and how its disc looks: for the picture that is there at first, and for the map.

const LAYER_OF_LEVEL = {
    city: 'cities', admin1: 'regions', admin2: 'regions', region: 'regions', country: 'countries', sea: 'seas',
};
const COLOURS = ['paper', 'ink', 'land', 'sea', 'river', 'border', 'name', 'accent', 'on-accent', 'wash', 'water', 'water-wash', 'halo',
    'serif', 'sans'];

/** The layer that a mark lies in. A cluster of areas goes with the regions. */
export function layerOf(mark) {
    return mark.place ? LAYER_OF_LEVEL[mark.place.level] : mark.area ? 'regions' : 'cities';
}

/** The style sheet's colours and fonts, as they are now. */
export function colours() {
    const style = getComputedStyle(document.documentElement);
    return Object.fromEntries(COLOURS.map(name => [
        name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), style.getPropertyValue(`--${name}`).trim()]));
}

/** The font of a disc's number. */
export function numberFont({sans}) {
    return `700 12.5px ${sans}`;
}

/** What stands in a wide place's label. */
export function labelWords(mark, number) {
    return `${mark.place?.name || '◌'}  ${number}`;
}

/** The same with its font and the dash of its edge. */
export function labelOf(mark, number, {sans}) {
    return {words: labelWords(mark, number), font: `${mark.kind === 'mentioned' ? 'italic 400' : '600'} 12.5px ${sans}`,
        dash: mark.kind === 'stated' ? [3, 2] : [1, 3]};
}

/** How large a disc is that has room for its digits, in pixels. */
export function radiusOf(several, digits) {
    return (several ? 15 : 12) + 2.5 * Math.max(0, digits - 1);
}

/** A disc with room for its digits, as a canvas in pixels of the screen; a ringed one stands for several places. */
export function disc(colours, kind, several, digits) {
    const radius = radiusOf(several, digits);
    const size = 2 * radius + 12;
    const canvas = document.createElement('canvas');
    const ratio = window.devicePixelRatio || 1;
    canvas.width = canvas.height = size * ratio;
    const g = canvas.getContext('2d');
    g.scale(ratio, ratio);
    const round = (r, fill, stroke, width, dash = []) => {
        g.beginPath();
        g.arc(size / 2, size / 2, r, 0, 2 * Math.PI);
        g.setLineDash(dash);
        g.lineWidth = width;
        fill && (g.fillStyle = fill, g.fill());
        stroke && (g.strokeStyle = stroke, g.stroke());
    };
    several && round(radius + 4, colours.halo);
    round(radius, kind === 'stated' ? colours.accent : colours.paper, kind === 'stated' ? colours.paper : colours.accent, 2,
        {planned: [4, 3], mentioned: [1, 3]}[kind]);
    kind === 'unconfirmed' && stripes(g, size, radius, colours.accent, [-12, -4, 4, 12]);
    kind === 'denied' && stripes(g, size, radius, colours.accent, [0]);
    return canvas;
}

function stripes(g, size, radius, colour, offsets) {
    g.save();
    g.beginPath();
    g.arc(size / 2, size / 2, radius, 0, 2 * Math.PI);
    g.clip();
    g.setLineDash([]);
    g.strokeStyle = colour;
    g.lineWidth = 2;
    offsets.forEach(d => {
        g.beginPath();
        g.moveTo(size / 2 - radius + d, size / 2 + radius + d);
        g.lineTo(size / 2 + radius + d, size / 2 - radius + d);
        g.stroke();
    });
    g.restore();
}
