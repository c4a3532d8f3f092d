package dateline.gazetteer.compile;

/**
 * One name of a place as a source table gives it.
 *
 * @param text the nominative, as written ("Нижний Новгород")
 * @param lang ru, uk, es or en; empty where the source does not say (a local or transcribed name)
 * @param kind what the name is for
 * @param origin the source's short name: {@code cities500}, {@code icu4j}, {@code iso3166-2-db}, {@code hand},
 *     {@code geonames}
 */
public record SourceName(String text, String lang, Kind kind, String origin) {
    public enum Kind {
        /** The one to show in its language. */
        SHOWN,
        /** Another usual name, inflected like the first. */
        NAME,
        /** An abbreviation or an indeclinable short form (США, UK, EEUU): found only as written, never inflected. */
        SHORT,
        /** An untagged alternate name: found, but weaker evidence. */
        ALTERNATE,
        /** No name, but an adjective of the place or a name of its people, each form by itself. */
        ADJECTIVE,
        /** The name of a part of the town ("Carabanchel" of Madrid), which is nothing finer than the town here. */
        PART
    }
}
