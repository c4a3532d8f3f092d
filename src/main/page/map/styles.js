// How marks and areas look: filled where told as fact or by a source, a ring where planned, striped where unconfirmed, crossed
// where denied, hollow where only spoken of: told apart without colour too.

import Circle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import Icon from 'ol/style/Icon.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';

import {zoomOf} from './basemap.js';
import {disc, labelOf, numberFont} from './mark.js';

const NAMES_FROM_ZOOM = 4.5;
const WIDEST_FILLED_METRES = 2_500_000;

export function markStyle(colours) {
    const images = new Map();
    const image = (kind, several, digits) => {
        const key = [kind, several, digits].join();
        images.has(key) || images.set(key, new Icon({img: disc(colours, kind, several, digits), scale: 1 / (window.devicePixelRatio || 1),
            declutterMode: 'obstacle'}));
        return images.get(key);
    };
    return (feature, resolution) => {
        const mark = feature.get('mark');
        const hollow = mark.kind !== 'stated';
        if (mark.area) {
            return new Style({text: label(colours, mark, feature.get('number'))});
        }
        const text = new Text({font: numberFont(colours), fill: new Fill({color: hollow ? colours.accent : colours.onAccent}),
            text: feature.get('number'), declutterMode: 'obstacle', offsetY: 1,
            stroke: hollow ? new Stroke({color: colours.paper, width: 3}) : undefined});
        const styles = [new Style({image: image(mark.kind, mark.places > 1, feature.get('number').length), text})];
        if (mark.place && zoomOf(resolution) >= NAMES_FROM_ZOOM) {
            styles.push(new Style({text: new Text({font: `600 13px ${colours.serif}`, fill: new Fill({color: colours.ink}),
                text: feature.get('name'), stroke: new Stroke({color: colours.land, width: 3}), offsetY: 25})}));
        }
        return styles;
    };
}

function label(colours, mark, number) {
    const hue = mark.place?.level === 'sea' ? colours.water : colours.accent;
    const {words, font, dash} = labelOf(mark, number, colours);
    return new Text({text: words, font, fill: new Fill({color: hue}), padding: [3, 6, 2, 6],
        backgroundFill: new Fill({color: colours.paper}), backgroundStroke: new Stroke({color: hue, width: 1, lineDash: dash})});
}

export function areaStyle(colours, name) {
    const water = name === 'seas' || name === 'lakes';
    const hue = water ? colours.water : colours.accent;
    const wash = new Style({fill: new Fill({color: water ? colours.waterWash : colours.wash})});
    const edge = (width, lineDash, color = hue) => new Style({geometry: f => f.get('edges'), stroke: new Stroke({color, width, lineDash})});
    const [told, spokenOf] = [edge(1.4, [6, 5]), edge(1.2, [1, 4])];
    const soft = edge(10, null, colours.waterWash); // where a sea ends on the water nobody can say
    return feature => {
        const {kind, place} = feature.get('mark');
        if (kind === 'mentioned') {
            return spokenOf;
        }
        const wide = place.metres > WIDEST_FILLED_METRES && place.level !== 'country' ? [told] : [wash, told];
        return name === 'seas' ? [soft, ...wide] : wide;
    };
}

export function chosenStyle(colours) {
    const area = (hue, wash) => [new Style({fill: new Fill({color: wash})}),
        new Style({geometry: f => f.get('edges'), stroke: new Stroke({color: hue, width: 2.6, lineDash: [8, 5]})})];
    const [land, water] = [area(colours.accent, colours.wash), area(colours.water, colours.waterWash)];
    return feature => (feature.get('edges') ? (feature.get('water') ? water : land) : new Style({
        image: new Circle({radius: 21, fill: new Fill({color: colours.halo}), stroke: new Stroke({color: colours.accent, width: 2.5})}),
        text: new Text({text: feature.get('name'), font: `700 14px ${colours.serif}`, fill: new Fill({color: colours.ink}),
            stroke: new Stroke({color: colours.paper, width: 4}), offsetY: 32})}));
}
