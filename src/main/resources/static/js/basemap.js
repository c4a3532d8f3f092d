// The quiet ground: country outlines, disputed lines dotted, country names.

import {outline, polygonsOf} from './area.js';
import {readJson} from './api.js';

export class Basemap {
    /** Reads the outlines; the map works without them, so a failure is left to the caller to tell. */
    static async read() {
        const topology = await readJson('basemap.json');
        const features = new ol.format.TopoJSON({layers: ['countries']})
            .readFeatures(topology, {featureProjection: 'EPSG:3857'});
        const disputed = new ol.format.TopoJSON({layers: ['disputed']})
            .readFeatures(topology, {featureProjection: 'EPSG:3857'});
        return new Basemap(features, disputed);
    }

    constructor(countries, disputed) {
        countries.forEach(country => {
            const {area, edges, extent} = outline(polygonsOf(country.getGeometry()));
            country.setGeometry(area);
            country.setProperties({edges, mainExtent: extent});
        });
        this.countries = countries;
        this.land = new ol.layer.Vector({source: new ol.source.Vector({features: countries}), zIndex: 0});
        this.lines = new ol.layer.Vector({source: new ol.source.Vector({features: disputed}), zIndex: 1});
        this.names = new ol.layer.Vector({
            source: new ol.source.Vector({features: countries.filter(c => c.get('code')).map(nameFeature)}),
            declutter: true, zIndex: 2,
        });
        this.layers = [this.land, this.lines, this.names];
    }

    /** The area of a country by ISO 3166-1 alpha-2 as {area, edges, extent}, or null. Some have several outlines. */
    country(code) {
        const parts = code ? this.countries.filter(c => c.get('code') === code) : [];
        return parts.length ? {
            area: new ol.geom.MultiPolygon(parts.flatMap(c => c.getGeometry().getCoordinates())),
            edges: new ol.geom.MultiLineString(parts.flatMap(c => c.get('edges').getCoordinates())),
            extent: parts.map(c => c.get('mainExtent')).reduce((a, b) => (ol.extent.getArea(b) > ol.extent.getArea(a) ? b : a)),
        } : null;
    }

    isLand(lonLat) {
        return this.land.getSource().getFeaturesAtCoordinate(ol.proj.fromLonLat(lonLat)).length > 0;
    }

    /** Colours and words; countries whose own reports are labelled on the map need no second name. */
    paint(colours, words, labelled) {
        const {Style, Fill, Stroke, Text} = ol.style;
        this.land.setStyle([
            new Style({fill: new Fill({color: colours.land})}),
            new Style({geometry: f => f.get('edges'), stroke: new Stroke({color: colours.border, width: 0.8})}),
        ]);
        this.lines.setStyle([
            new Style({stroke: new Stroke({color: colours.land, width: 1.6})}),
            new Style({stroke: new Stroke({color: colours.border, width: 1.2, lineDash: [1, 3]})}),
        ]);
        const text = new Text({font: `italic 12px ${colours.serif}`, fill: new Fill({color: colours.name}),
            stroke: new Stroke({color: colours.land, width: 2})});
        const style = new Style({text});
        this.names.setStyle((feature, resolution) => {
            const name = words.country(feature.get('code'));
            if (!name || labelled.has(feature.get('code')) || feature.get('width') / resolution < name.length * 9) {
                return null;
            }
            text.setText(name);
            return style;
        });
    }
}

/** A country's name stands in its largest part; width is that part's breadth there, in map units. */
function nameFeature(country) {
    const parts = country.getGeometry().getPolygons();
    const largest = parts.reduce((a, b) => (b.getArea() > a.getArea() ? b : a));
    const [x, y, width] = largest.getInteriorPoint().getCoordinates();
    return new ol.Feature({geometry: new ol.geom.Point([x, y]), code: country.get('code'), width});
}
