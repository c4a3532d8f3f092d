package dateline.ingest;

import dateline.event.ReportedEvent;
import dateline.event.Where;
import dateline.gazetteer.Place;
import dateline.store.ReportFilter;
import dateline.store.cql.Cql2Filter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One thing that the operator of a home has set right by hand. */
sealed interface Correction {
    /** Where it stands in corrections.yaml, from 1. */
    int line();

    /** Finds, among reports that were not corrected, all that it may concern. */
    ReportFilter filter();

    boolean concerns(ReportedEvent asRead);

    /** What was looked for, for people. */
    String sought();

    /** A name in a source means this place. @param how what the data say of it */
    record Placed(int line, String name, String source, Place place, String how) implements Correction {
        private static final List<String> NAMES = List.of("place", "placeEn", "placeEs", "placeRu", "placeUk");

        @Override
        public ReportFilter filter() {
            String quoted = "'" + name.replace("'", "''") + "'";
            return ReportFilter.ALL.withSources(Set.of(source)).withFilter(Cql2Filter.parse(
                    NAMES.stream().map(property -> property + " = " + quoted).collect(Collectors.joining(" OR "))));
        }

        @Override
        public boolean concerns(ReportedEvent asRead) {
            return source.equals(asRead.told().source()) && (how.equals(asRead.corrected()) || isNameOf(asRead.where()));
        }

        private boolean isNameOf(Where where) {
            return Stream.concat(Stream.of(where.name()), where.names().values().stream()).anyMatch(name::equals);
        }

        @Override
        public String sought() {
            return "no report of \"" + source + "\" is at a place named \"" + name + "\"";
        }
    }

    /** A report was read wrongly. */
    record Wrong(int line, String reportId) implements Correction {
        @Override
        public ReportFilter filter() {
            return ReportFilter.ALL.withFilter(Cql2Filter.parse("id = '" + reportId + "'"));
        }

        @Override
        public boolean concerns(ReportedEvent asRead) {
            return reportId.equals(asRead.id());
        }

        @Override
        public String sought() {
            return "no report has the id " + reportId;
        }
    }

    /** An article was withdrawn. @param written as the file has it: its address or its id */
    record Withdrawn(int line, String articleId, String written) implements Correction {
        @Override
        public ReportFilter filter() {
            return ReportFilter.ALL.withFilter(Cql2Filter.parse("articleId = '" + articleId + "'"));
        }

        @Override
        public boolean concerns(ReportedEvent asRead) {
            return articleId.equals(asRead.told().articleId());
        }

        @Override
        public String sought() {
            return "no article " + written + " was read";
        }
    }
}
