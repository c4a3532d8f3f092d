// The map itself: moves, picks, what is in view.

import {Basemap} from './basemap.js';
import {ReportLayers} from './layers.js';

const NEAREST_ZOOM = 9; // places are rounded to 0.01 degree: nearer would promise more than is known
const CITY_ZOOM = 5;
const HIT_PIXELS = 8;
const WORLD = 2 * 20037508.342789244;

export class ReportMap {
    static async of(target, onPick, onMove) {
        let basemap = null;
        try {
            basemap = await Basemap.read();
        } catch (failure) {
            console.warn('The basemap did not load; the reports are drawn without it.', failure);
        }
        return new ReportMap(target, basemap, onPick, onMove);
    }

    constructor(target, basemap, onPick, onMove) {
        this.target = target;
        this.basemap = basemap;
        this.reports = new ReportLayers(basemap);
        this.zoom = new ol.control.Zoom();
        const still = matchMedia('(prefers-reduced-motion: reduce)');
        this.duration = () => (still.matches ? 0 : 350);
        this.map = new ol.Map({
            target,
            controls: [this.zoom],
            interactions: ol.interaction.defaults.defaults({altShiftDragRotate: false, pinchRotate: false}),
            layers: [...(basemap?.layers ?? []), ...this.reports.layers],
            view: new ol.View({
                center: ol.proj.fromLonLat([12, 25]), zoom: 2, minZoom: 1, maxZoom: NEAREST_ZOOM, enableRotation: false,
                constrainOnlyCenter: true, multiWorld: true, extent: [-40 * WORLD, -9.5e6, 40 * WORLD, 16e6],
            }),
        });
        this.map.on('singleclick', event => this.#pick(event.pixel, onPick));
        this.map.on('pointermove', event => event.dragging || this.#point(event.pixel));
        this.map.on('moveend', onMove);
    }

    get view() {
        return this.map.getView();
    }

    setView({zoom, lat, lon}) {
        this.view.setCenter(ol.proj.fromLonLat([lon, lat]));
        this.view.setZoom(zoom);
    }

    /** {zoom, lat, lon}, the longitude within one world. */
    currentView() {
        const [lon, lat] = ol.proj.toLonLat(this.view.getCenter());
        return {zoom: this.view.getZoom(), lat, lon: lon - 360 * Math.round(lon / 360)};
    }

    /** All of these places on the map, with room for the marks; for a first look. */
    showAll(places, padding) {
        const extent = ol.extent.boundingExtent(places.map(({lonLat}) => ol.proj.fromLonLat(lonLat)));
        this.view.fit(extent, {maxZoom: CITY_ZOOM, padding});
    }

    /** Moves only where the place is not already well in sight. */
    bringIntoView(place, padding) {
        const geometry = this.reports.geometry(place.placeId);
        if (!geometry) {
            return;
        }
        if (geometry.getType() !== 'Point') {
            this.view.fit(this.reports.extent(place.placeId), {padding, maxZoom: 7, duration: this.duration()});
        } else if (!this.#inSight(geometry.getCoordinates(), padding)) {
            this.view.fit(geometry, {padding, maxZoom: Math.max(CITY_ZOOM, this.view.getZoom()), duration: this.duration()});
        }
    }

    #inSight(point, [top, right, bottom, left]) {
        const pixel = this.map.getPixelFromCoordinate(point);
        const [width, height] = this.map.getSize();
        return Boolean(pixel) && pixel[0] > left && pixel[0] < width - right && pixel[1] > top && pixel[1] < height - bottom;
    }

    /** Whether the place (an area: any of it) is in view and its layer on. */
    isInView(place) {
        const geometry = this.reports.geometry(place.placeId);
        if (!geometry || !this.reports.isVisible(place)) {
            return false;
        }
        return this.#worlds(geometry).some(extent => geometry.intersectsExtent(extent));
    }

    /** Whether the point that stands for the place is in view and its layer on: what a bbox asks for. */
    isPointInView(place) {
        const point = new ol.geom.Point(ol.proj.fromLonLat(place.lonLat));
        return this.reports.isVisible(place) && this.#worlds(point).some(extent => point.intersectsExtent(extent));
    }

    /** The view's extent, moved by whole worlds to wherever the geometry may stand. */
    #worlds(geometry) {
        const [x1, y1, x2, y2] = this.view.calculateExtent(this.map.getSize());
        const [from, , to] = geometry.getExtent();
        const extents = [];
        for (let k = Math.ceil((from - x2) / WORLD); k * WORLD + x1 <= to; k++) {
            extents.push([x1 + k * WORLD, y1, x2 + k * WORLD, y2]);
        }
        return extents;
    }

    /** The view as a bbox parameter, west greater than east across the antimeridian; null for the whole world. */
    bbox() {
        const [x1, y1, x2, y2] = this.view.calculateExtent(this.map.getSize());
        if (x2 - x1 >= WORLD) {
            return null;
        }
        const [west, south] = ol.proj.toLonLat([x1, y1]);
        const [east, north] = ol.proj.toLonLat([x2, y2]);
        const turn = lon => lon - 360 * Math.round(lon / 360);
        return [turn(west), south, turn(east), north].map(n => n.toFixed(4)).join(',');
    }

    paint(colours, words) {
        this.reports.paint(colours);
        this.basemap?.paint(colours, words, this.labelled ?? new Set());
        const [nearer, farther] = this.target.querySelectorAll('.ol-zoom button');
        [[nearer, 'zoomIn'], [farther, 'zoomOut']].forEach(([button, key]) => {
            button.title = words.say(key);
            button.setAttribute('aria-label', words.say(key));
        });
    }

    show(places, words, colours) {
        this.reports.show(places, words);
        this.labelled = new Set(places.filter(p => p.level === 'country' && this.reports.isVisible(p)).map(p => p.country));
        this.paint(colours, words);
    }

    #pick(pixel, onPick) {
        const hit = this.#hit(pixel);
        if (hit?.length > 1 && this.view.getZoom() < NEAREST_ZOOM) {
            const extent = ol.extent.boundingExtent(hit.map(f => f.getGeometry().getCoordinates()));
            this.view.fit(extent, {padding: [90, 90, 90, 90], maxZoom: NEAREST_ZOOM, duration: this.duration()});
        } else {
            onPick(hit ? hit[0].get('place') : null);
        }
    }

    #point(pixel) {
        const hit = this.#hit(pixel);
        this.target.classList.toggle('over', Boolean(hit));
        this.target.title = hit ? hit.map(f => f.get('name')).slice(0, 6).join(', ') : '';
    }

    /** The features meant by a pixel: a city first, then a label, then the smallest area that is not wider than the view. */
    #hit(pixel) {
        const hits = [];
        this.map.forEachFeatureAtPixel(pixel, (feature, layer) => { hits.push({feature, layer}); },
            {hitTolerance: HIT_PIXELS, layerFilter: layer => this.reports.layers.includes(layer) && layer !== this.reports.chosen});
        const city = hits.find(({layer}) => layer === this.reports.cities);
        if (city) {
            return city.feature.get('features');
        }
        const label = hits.find(({feature}) => feature.get('label'));
        const onLand = this.basemap?.isLand(ol.proj.toLonLat(this.map.getCoordinateFromPixel(pixel)));
        const areas = hits.filter(({layer}) => !(onLand && layer === this.reports.areas.seas))
            .map(({feature}) => feature).filter(feature => this.#fits(feature)).sort((a, b) => size(a) - size(b));
        const chosen = label?.feature ?? areas[0];
        return chosen ? [chosen] : null;
    }

    #fits(feature) {
        const view = this.view.calculateExtent(this.map.getSize());
        const extent = feature.getGeometry().getExtent();
        return ol.extent.getWidth(extent) < ol.extent.getWidth(view) || ol.extent.getHeight(extent) < ol.extent.getHeight(view);
    }
}

function size(feature) {
    return feature.get('place').coordinateUncertaintyInMeters;
}
