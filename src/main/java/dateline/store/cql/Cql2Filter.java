package dateline.store.cql;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.geotools.api.filter.Filter;
import org.locationtech.jts.geom.Coordinate;

/**
 * A filter over reports as CQL2 (OGC 21-065): comparisons, LIKE, IN, BETWEEN, IS NULL, AND, OR, NOT, CASEI, ACCENTI, dates with
 * the T_ functions, and the S_ functions over {@code geometry}, the report's point. Distances and other functions are refused.
 *
 * @param text as it was asked
 * @param crs the name of the reference system of its geometries
 * @param filter in the one form that {@link Normal} tells; not compared, as it follows from the rest
 */
public record Cql2Filter(String text, Cql2Language language, String crs, Filter filter) {
    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

    /** @throws IllegalArgumentException that says what is wrong with the text */
    public static Cql2Filter parse(String text) {
        return parse(text, Cql2Language.TEXT, CRS84, UnaryOperator.identity());
    }

    /**
     * @param toLonLat brings a position in the reference system to longitude and latitude
     * @throws IllegalArgumentException that says what is wrong with the text
     */
    public static Cql2Filter parse(String text, Cql2Language language, String crs, UnaryOperator<Coordinate> toLonLat) {
        Bounds.length(text);
        Reading reading = new Reading(new Shapes(toLonLat));
        Filter told = language == Cql2Language.JSON ? Cql2Json.parse(text, reading) : Cql2Text.parse(text, reading);
        return new Cql2Filter(text, language, crs, Normal.of(told));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cql2Filter that && text.equals(that.text) && language == that.language && crs.equals(that.crs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, language, crs);
    }
}
