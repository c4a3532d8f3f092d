package dateline.store;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.geometry.MismatchedDimensionException;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Coordinate;

/**
 * A coordinate reference system, its positions in the order of axes that its authority gives. The three that nearly everyone
 * asks for are reckoned here, as GeoTools takes 2 to 3 s to open its EPSG data set, once.
 *
 * @param uri as OGC names it
 * @param decimals of a coordinate as it is written: places are known to 0.01 degree, about 1 km
 */
public record Crs(String uri, int decimals, Projection projection) {
    /** From longitude and latitude, and back. */
    interface Projection {
        Coordinate fromLonLat(Coordinate lonLat);

        Coordinate toLonLat(Coordinate position);
    }

    private static final String EPSG = "http://www.opengis.net/def/crs/EPSG/0/";
    private static final Pattern CODE = Pattern.compile("(?i)(?:https?://www\\.opengis\\.net/def/crs/EPSG/[0-9.]+/"
            + "|urn:ogc:def:crs:EPSG:[0-9.]*:|\\[?EPSG:)(\\d{1,6})\\]?");
    private static final Pattern CRS84_WORDS = Pattern.compile("(?i)https?://www\\.opengis\\.net/def/crs/OGC/[0-9.]+/CRS84"
            + "|urn:ogc:def:crs:OGC:[0-9.]*:CRS84|\\[?OGC:CRS84\\]?|CRS84");
    /** What {@link #parse} takes, for error messages and help. */
    public static final String FORM = "http://www.opengis.net/def/crs/OGC/1.3/CRS84 or " + EPSG + "N, N a code of EPSG";

    public static final Crs CRS84 = new Crs("http://www.opengis.net/def/crs/OGC/1.3/CRS84", 2, new LonLat());
    private static final Crs WGS84 = new Crs(EPSG + "4326", 2, new LatLon());
    private static final Crs WEB_MERCATOR = new Crs(EPSG + "3857", 0, new WebMercator());
    /** Those that a collection names; any other EPSG code is taken too. */
    public static final List<String> NAMED = List.of(CRS84.uri, WGS84.uri, WEB_MERCATOR.uri);

    /**
     * @param text a URI, URN or safe CURIE
     * @throws IllegalArgumentException where there is none of that name, or none of the surface of the earth
     */
    public static Crs parse(String text) {
        if (CRS84_WORDS.matcher(text).matches()) {
            return CRS84;
        }
        Matcher code = CODE.matcher(text);
        if (!code.matches()) {
            throw new IllegalArgumentException("must be " + FORM + ", not \"" + text + "\"");
        }
        return switch (code.group(1)) {
            case "4326" -> WGS84;
            case "3857" -> WEB_MERCATOR;
            default -> Known.of(code.group(1));
        };
    }

    public boolean isLonLat() {
        return equals(CRS84);
    }

    /** Whether a box of it is a box of longitude and latitude. */
    boolean keepsBoxes() {
        return !(projection instanceof Transformed);
    }

    /** @throws IllegalArgumentException where the position is none of this system */
    public Coordinate toLonLat(Coordinate position) {
        return checked(projection.toLonLat(position), "is outside of " + uri);
    }

    /** Rounded to {@link #decimals}; null where the system does not reach. */
    public Coordinate fromLonLat(double lon, double lat) {
        try {
            Coordinate position = projection.fromLonLat(new Coordinate(lon, lat));
            return Double.isFinite(position.x) && Double.isFinite(position.y)
                    ? new Coordinate(rounded(position.x), rounded(position.y)) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private double rounded(double number) {
        double scale = Math.pow(10, decimals);
        return Math.round(number * scale) / scale;
    }

    private static Coordinate checked(Coordinate position, String wrong) {
        if (!Double.isFinite(position.x) || !Double.isFinite(position.y)) {
            throw new IllegalArgumentException("a position " + wrong);
        }
        return position;
    }

    private record LonLat() implements Projection {
        @Override
        public Coordinate fromLonLat(Coordinate lonLat) {
            return lonLat;
        }

        @Override
        public Coordinate toLonLat(Coordinate position) {
            return position;
        }
    }

    private record LatLon() implements Projection {
        @Override
        public Coordinate fromLonLat(Coordinate lonLat) {
            return new Coordinate(lonLat.y, lonLat.x);
        }

        @Override
        public Coordinate toLonLat(Coordinate position) {
            return new Coordinate(position.y, position.x);
        }
    }

    /** EPSG:3857: the sphere of the semi-major axis of WGS 84; the poles stand at a finite distance. */
    private record WebMercator() implements Projection {
        private static final double RADIUS = 6_378_137;
        private static final double GREATEST_LATITUDE = 89.99;

        @Override
        public Coordinate fromLonLat(Coordinate lonLat) {
            double lat = Math.toRadians(Math.max(-GREATEST_LATITUDE, Math.min(GREATEST_LATITUDE, lonLat.y)));
            return new Coordinate(Math.toRadians(lonLat.x) * RADIUS, Math.log(Math.tan(Math.PI / 4 + lat / 2)) * RADIUS);
        }

        @Override
        public Coordinate toLonLat(Coordinate position) {
            return new Coordinate(Math.toDegrees(position.x / RADIUS),
                    Math.toDegrees(2 * Math.atan(Math.exp(position.y / RADIUS)) - Math.PI / 2));
        }
    }

    private record Transformed(MathTransform from, MathTransform to) implements Projection {
        @Override
        public Coordinate fromLonLat(Coordinate lonLat) {
            return transformed(from, lonLat);
        }

        @Override
        public Coordinate toLonLat(Coordinate position) {
            return transformed(to, position);
        }

        private static Coordinate transformed(MathTransform transform, Coordinate position) {
            double[] point = {position.x, position.y};
            try {
                transform.transform(point, 0, point, 0, 1);
            } catch (TransformException | MismatchedDimensionException e) {
                throw new IllegalArgumentException("a position lies where the reference system does not reach", e);
            }
            return new Coordinate(point[0], point[1]);
        }
    }

    /** Those that were asked for, held in a class of its own so that GeoTools is loaded only then. */
    private static final class Known {
        static {
            EpsgDirectory.makePrivate();
        }

        private static Crs of(String code) {
            try {
                org.geotools.api.referencing.crs.CoordinateReferenceSystem crs = CRS.decode("EPSG:" + code, false);
                if (crs.getCoordinateSystem().getDimension() != 2) {
                    throw new IllegalArgumentException("EPSG:" + code + " has other than two axes");
                }
                boolean degrees = crs instanceof org.geotools.api.referencing.crs.GeographicCRS;
                return new Crs(EPSG + code, degrees ? 2 : 0, new Transformed(
                        CRS.findMathTransform(DefaultGeographicCRS.WGS84, crs, true),
                        CRS.findMathTransform(crs, DefaultGeographicCRS.WGS84, true)));
            } catch (FactoryException e) {
                throw new IllegalArgumentException("must be " + FORM + "; EPSG:" + code + " is not known");
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Crs crs && crs.uri.equals(uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    @Override
    public String toString() {
        return uri;
    }
}
