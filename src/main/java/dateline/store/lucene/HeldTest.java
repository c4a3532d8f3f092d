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
 * @param points of its values, see {@link HeldColumns}
 * @param boxes one of which a place lies in; null where it may lie anywhere
 */
record HeldTest(char[][] columns, byte[][] meant, int[] places, int[] points, List<Hundredths> boxes) {
    /** A box in hundredths of a degree, its edges included. */
    record Hundredths(int west, int south, int east, int north) {
        static Hundredths of(Bbox box) {
            return new Hundredths(ReportQuery.hundredthFrom(box.west()), ReportQuery.hundredthFrom(box.south()),
                    ReportQuery.hundredthTo(box.east()), ReportQuery.hundredthTo(box.north()));
        }

        /** 1 where a point lies in it, else 0; without branches, which would be guessed wrong. */
        int holds(int point) {
            int lon = HeldColumns.lon(point);
            int lat = HeldColumns.lat(point);
            return ~(lon - west | east - lon | lat - south | north - lat) >>> Integer.SIZE - 1;
        }
    }

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
                held.points(), filter.bbox() == null ? null : filter.bbox().parts().stream().map(Hundredths::of).toList());
    }

    boolean holds(int document) {
        for (int i = 0; i < columns.length; i++) {
            if (meant[i][columns[i][document]] == 0) {
                return false;
            }
        }
        return boxes == null || isInside(points[places[document]]);
    }

    private boolean isInside(int point) {
        for (Hundredths box : boxes) {
            if (box.holds(point) != 0) {
                return true;
            }
        }
        return false;
    }

    /** By value of the column of places, 1 where it is meant: for whoever asks of many reports; null where all are. */
    byte[] meantPlaces() {
        if (boxes == null) {
            return null;
        }
        byte[] inside = new byte[points.length];
        for (Hundredths box : boxes) {
            for (int place = 0; place < points.length; place++) {
                inside[place] |= (byte) box.holds(points[place]);
            }
        }
        return inside;
    }

    /**
     * A bit each of at most 64 reports, the first one's lowest.
     *
     * @param meantPlaces as {@link #meantPlaces()} tells them
     */
    long meant(int first, int count, byte[] meantPlaces) {
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
