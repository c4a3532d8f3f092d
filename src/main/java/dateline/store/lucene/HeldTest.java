package dateline.store.lucene;

import dateline.store.Bbox;
import dateline.store.ReportFilter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * Which reports of a segment a filter means, as columns in memory tell it.
 *
 * @param columns those that the filter asks of
 * @param meant of each column, by number of the value: 1 where it is meant, 0 where not
 * @param places the column of places
 * @param meantPlaces the same of it; null where all are
 */
record HeldTest(char[][] columns, byte[][] meant, int[] places, byte[] meantPlaces) {
    /** @param filter that asks of nothing but such columns */
    static HeldTest of(LeafReader reader, HeldColumns held, ReportFilter filter) throws IOException {
        Asked asked = new Asked(reader, held);
        asked.claims(filter);
        asked.words(ReportDocument.LANG, filter.langs());
        asked.words(ReportDocument.SOURCE, filter.sources());
        asked.words(ReportDocument.COUNTRY, filter.countries());
        if (filter.datetime() != null) {
            asked.days(ReportDocument.START, null, filter.datetime().end());
            asked.days(ReportDocument.END, filter.datetime().start(), null);
        }
        if (filter.published() != null) {
            asked.days(ReportDocument.PUBLISHED, filter.published().start(), filter.published().end());
        }
        return new HeldTest(asked.columns.toArray(char[][]::new), asked.meant.toArray(byte[][]::new), held.places(),
                filter.bbox() == null ? null : places(held.points(), filter.bbox()));
    }

    boolean holds(int document) {
        for (int i = 0; i < columns.length; i++) {
            if (meant[i][columns[i][document]] == 0) {
                return false;
            }
        }
        return meantPlaces == null || meantPlaces[places[document]] != 0;
    }

    /** A bit each of at most 64 reports, the first one's lowest. */
    long meant(int first, int count) {
        long bits = -1L >>> Long.SIZE - count;
        for (int i = 0; i < columns.length && bits != 0; i++) {
            bits &= meant(columns[i], meant[i], first, count);
        }
        return meantPlaces == null || bits == 0 ? bits : bits & meant(places, meantPlaces, first, count);
    }

    private static long meant(char[] column, byte[] values, int first, int count) {
        long bits = 0;
        for (int i = 0; i < count; i++) {
            bits |= (long) values[column[first + i]] << i;
        }
        return bits;
    }

    private static long meant(int[] column, byte[] values, int first, int count) {
        long bits = 0;
        for (int i = 0; i < count; i++) {
            bits |= (long) values[column[first + i]] << i;
        }
        return bits;
    }

    private static byte[] places(int[] points, Bbox box) {
        byte[] inside = new byte[points.length];
        for (Bbox part : box.parts()) {
            int west = ReportQuery.hundredthFrom(part.west());
            int east = ReportQuery.hundredthTo(part.east());
            int south = ReportQuery.hundredthFrom(part.south());
            int north = ReportQuery.hundredthTo(part.north());
            for (int place = 0; place < points.length; place++) {
                int lon = HeldColumns.lon(points[place]);
                int lat = HeldColumns.lat(points[place]);
                int outside = lon - west | east - lon | lat - south | north - lat; // negative; branches would be guessed wrong
                inside[place] |= (byte) (~outside >>> Integer.SIZE - 1);
            }
        }
        return inside;
    }

    /** Gathers what a filter asks, less what all reports of the segment answer. */
    private record Asked(LeafReader reader, HeldColumns held, List<char[]> columns, List<byte[]> meant) {
        Asked(LeafReader reader, HeldColumns held) {
            this(reader, held, new ArrayList<>(), new ArrayList<>());
        }

        void claims(ReportFilter filter) {
            if (!filter.roles().isEmpty() || !filter.certainties().isEmpty() || !filter.categories().isEmpty()) {
                column(ReportDocument.CLAIM, claim -> allows(filter.roles(), Claim.role(claim))
                        && allows(filter.certainties(), Claim.certainty(claim))
                        && allows(filter.categories(), Claim.category(claim)));
            }
        }

        private static boolean allows(Collection<?> some, Object value) {
            return some.isEmpty() || some.contains(value);
        }

        void words(String field, Collection<String> words) throws IOException {
            if (!words.isEmpty()) {
                SortedDocValues column = DocValues.getSorted(reader, field);
                boolean[] values = new boolean[held.column(field).values()];
                for (String word : words) {
                    values[Math.max(-1, column.lookupTerm(new BytesRef(word))) + 1] = true;
                }
                column(field, value -> value > 0 && values[value]);
            }
        }

        void days(String field, LocalDate from, LocalDate to) {
            int[] days = held.column(field).days();
            long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
            long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
            column(field, value -> days[value] >= first && days[value] <= last);
        }

        private void column(String field, IntPredicate isMeant) {
            byte[] values = new byte[held.column(field).values()];
            boolean all = true;
            for (int value = 0; value < values.length; value++) {
                values[value] = (byte) (isMeant.test(value) ? 1 : 0);
                all &= values[value] == 1;
            }
            if (!all) {
                columns.add(held.column(field).at());
                meant.add(values);
            }
        }
    }
}
