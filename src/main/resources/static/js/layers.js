// The report layers: cities as circles with their number, everything wider as an area with a dashed edge.

import {circle} from './area.js';

export const LAYER_OF_LEVEL = {
    city: 'cities', admin1: 'regions', admin2: 'regions', region: 'regions', country: 'countries', sea: 'seas',
};
// Seas lie under the land, which so gives them their shore; a lake has no shore in the basemap and lies on it.
const AREAS = {
    seas: {title: 'Reported: seas', zIndex: -1},
    lakes: {title: 'Reported: seas', zIndex: 10},
    regions: {title: 'Reported: regions', zIndex: 11},
    countries: {title: 'Reported: countries', zIndex: 12},
};
const GATHER_PIXELS = 38;
const WIDEST_FILLED_METRES = 2_500_000;
const NAMES_FROM_ZOOM = 4.5;

export class ReportLayers {
    constructor(basemap) {
        this.basemap = basemap;
        this.areas = {};
        Object.entries(AREAS).forEach(([name, {title, zIndex}]) => {
            this.areas[name] = new ol.layer.Vector({
                source: new ol.source.Vector(), zIndex, declutter: true, properties: {title},
            });
        });
        this.points = new ol.source.Vector();
        const gathered = new ol.source.Cluster({source: this.points, distance: GATHER_PIXELS, createCluster: gather});
        this.cities = new ol.layer.Vector({
            source: gathered, zIndex: 20, declutter: true, properties: {title: 'Reported: cities'},
        });
        this.chosen = new ol.layer.Vector({source: new ol.source.Vector(), zIndex: 15});
        this.layers = [...Object.values(this.areas), this.chosen, this.cities];
    }

    /** Puts the places on the map in the reader's words. */
    show(places, words) {
        this.geometries = new Map();
        const byLayer = {cities: [], regions: [], countries: [], seas: [], lakes: []};
        places.forEach(place => {
            const layer = this.#layerOf(place);
            byLayer[layer]?.push(...this.#features(place, layer, words.placeName(place), words.number(place.count)));
        });
        this.points.clear(true);
        this.points.addFeatures(byLayer.cities);
        Object.entries(this.areas).forEach(([name, layer]) => {
            layer.getSource().clear(true);
            layer.getSource().addFeatures(byLayer[name]);
        });
    }

    #layerOf({level, lonLat}) {
        const layer = LAYER_OF_LEVEL[level];
        return layer === 'seas' && this.basemap?.isLand(lonLat) ? 'lakes' : layer;
    }

    #features(place, layer, name, number) {
        const point = new ol.geom.Point(ol.proj.fromLonLat(place.lonLat));
        const shape = layer === 'cities' ? {area: point} : this.#area(place);
        this.geometries.set(place.placeId, shape);
        const label = new ol.Feature({geometry: point, place, name, number, label: true});
        return layer === 'cities' ? [label] : [new ol.Feature({geometry: shape.area, edges: shape.edges, place, name}), label];
    }

    #area(place) {
        const country = place.level === 'country' && this.basemap?.country(place.country);
        return country || circle(place.lonLat, place.coordinateUncertaintyInMeters);
    }

    /** The area of a place shown, or its point; null where it is not on the map. */
    geometry(placeId) {
        return this.geometries?.get(placeId)?.area ?? null;
    }

    /** Where to look to see the place: the extent of its largest part. */
    extent(placeId) {
        const shape = this.geometries?.get(placeId);
        return shape ? shape.extent ?? shape.area.getExtent() : null;
    }

    setVisible(name, visible) {
        (name === 'cities' ? this.cities : this.areas[name]).setVisible(visible);
        this.areas.lakes.setVisible(this.areas.seas.getVisible());
    }

    isVisible(place) {
        const name = LAYER_OF_LEVEL[place.level];
        return (name === 'cities' ? this.cities : this.areas[name])?.getVisible() ?? false;
    }

    choose(place) {
        this.chosen.getSource().clear();
        const shape = place && this.geometries?.get(place.placeId);
        if (shape) {
            const water = place.level === 'sea';
            this.chosen.setZIndex(this.#layerOf(place) === 'seas' ? -0.5 : 15);
            this.chosen.getSource().addFeature(new ol.Feature({geometry: shape.area, edges: shape.edges, water}));
        }
    }

    paint(colours) {
        Object.entries(this.areas).forEach(([name, layer]) => layer.setStyle(areaStyle(colours, name)));
        this.cities.setStyle(cityStyle(colours));
        this.chosen.setStyle(chosenStyle(colours));
    }
}

/** Places too close to tell apart share one circle, which stands at one of them: never at a made-up point. */
function gather(point, features) {
    const [x, y] = point.getCoordinates();
    const nearness = f => Math.hypot(f.getGeometry().getCoordinates()[0] - x, f.getGeometry().getCoordinates()[1] - y);
    const middle = features.reduce((a, b) => (nearness(b) < nearness(a) ? b : a));
    return new ol.Feature({geometry: middle.getGeometry(), features});
}

function areaStyle(colours, name) {
    const {Style, Fill, Stroke, Text} = ol.style;
    const water = name === 'seas' || name === 'lakes';
    const hue = water ? colours.water : colours.accent;
    const wash = new Style({fill: new Fill({color: water ? colours.waterWash : colours.wash})});
    const edge = new Style({geometry: f => f.get('edges'),
        stroke: new Stroke({color: hue, width: 1.4, lineDash: [6, 5]})});
    const text = new Text({font: `600 12.5px ${colours.sans}`, fill: new Fill({color: hue}), padding: [3, 6, 2, 6],
        backgroundFill: new Fill({color: colours.paper}),
        backgroundStroke: new Stroke({color: hue, width: 1, lineDash: [3, 2]})});
    const label = new Style({text});
    const spokenOf = new Style({geometry: f => f.get('edges'), stroke: new Stroke({color: hue, width: 1.2, lineDash: [1, 4]})});
    return feature => {
        const {level, onlyMentioned, coordinateUncertaintyInMeters: metres} = feature.get('place');
        if (feature.get('label')) {
            text.setFont(`${onlyMentioned ? 'italic 400' : '600'} 12.5px ${colours.sans}`);
            text.setText(`${feature.get('name')}  ${feature.get('number')}`);
            return label;
        }
        if (onlyMentioned) {
            return spokenOf;
        }
        return metres > WIDEST_FILLED_METRES && level !== 'country' ? edge : [wash, edge];
    };
}

function cityStyle(colours) {
    const {Style, Fill, Stroke, Text, Circle} = ol.style;
    const disc = (radius, fill, line, width) => new Circle({radius, declutterMode: 'obstacle',
        fill: new Fill({color: fill}), stroke: new Stroke({color: line, width})});
    const one = disc(13, colours.accent, colours.paper, 2);
    const several = disc(17, colours.accent, colours.halo, 5);
    const spokenOf = disc(12, colours.paper, colours.accent, 2);
    const numberText = colour => new Text({font: `700 12.5px ${colours.sans}`, fill: new Fill({color: colour}),
        declutterMode: 'obstacle', offsetY: 1});
    const name = new Style({text: new Text({font: `600 13px ${colours.serif}`, fill: new Fill({color: colours.ink}),
        stroke: new Stroke({color: colours.land, width: 3}), offsetY: 25})});
    return (cluster, resolution) => {
        const features = cluster.get('features');
        const only = features.length === 1;
        const hollow = features.every(f => f.get('place').onlyMentioned);
        const total = features.reduce((sum, f) => sum + f.get('place').count, 0);
        const text = numberText(hollow ? colours.accent : colours.onAccent);
        text.setText(only ? features[0].get('number') : String(total));
        const styles = [new Style({image: hollow ? spokenOf : only ? one : several, text})];
        if (only && zoomOf(resolution) >= NAMES_FROM_ZOOM) {
            name.getText().setText(features[0].get('name'));
            styles.push(name);
        }
        return styles;
    };
}

function chosenStyle(colours) {
    const {Style, Fill, Stroke, Circle} = ol.style;
    const ring = new Style({image: new Circle({radius: 21, fill: new Fill({color: colours.halo}),
        stroke: new Stroke({color: colours.accent, width: 2})})});
    const area = (hue, wash) => [new Style({fill: new Fill({color: wash})}),
        new Style({geometry: f => f.get('edges'), stroke: new Stroke({color: hue, width: 2.6, lineDash: [8, 5]})})];
    const [land, water] = [area(colours.accent, colours.wash), area(colours.water, colours.waterWash)];
    return feature => (!feature.get('edges') ? ring : feature.get('water') ? water : land);
}

function zoomOf(resolution) {
    return Math.log2(156543.03392804097 / resolution);
}
