package dateline.store;

import dateline.event.Where;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermsEnum;

/**
 * The places of all reports, numbered in the order of their ids, with what a map needs of each. Where a place was stored
 * with other facts at another time (a gazetteer that was improved), the facts that sort last are shown.
 */
final class PlaceTable {
    /** Where a place's facts stand: in which segment, as which of its values. */
    private record Facts(PlaceFacts facts, String text, int leaf, int value) {}

    private final List<PlaceFacts> places = new ArrayList<>();
    private final List<LeafReaderContext> leaves;
    private final List<int[]> standing = new ArrayList<>();
    /** The number of a place by segment and value. */
    private final int[][] numbers;

    private PlaceTable(List<LeafReaderContext> leaves) {
        this.leaves = leaves;
        numbers = new int[leaves.size()][];
    }

    static PlaceTable of(IndexReader reader) throws IOException {
        PlaceTable table = new PlaceTable(reader.leaves());
        TreeMap<String, Facts> byId = new TreeMap<>();
        List<String[]> ids = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            ids.add(ids(leaf, byId));
        }
        TreeMap<String, Integer> numberOf = new TreeMap<>();
        byId.forEach((id, facts) -> {
            numberOf.put(id, table.places.size());
            table.places.add(facts.facts);
            table.standing.add(new int[] {facts.leaf, facts.value});
        });
        for (int leaf = 0; leaf < ids.size(); leaf++) {
            String[] of = ids.get(leaf);
            table.numbers[leaf] = new int[of.length];
            for (int value = 0; value < of.length; value++) {
                table.numbers[leaf][value] = numberOf.get(of[value]);
            }
        }
        return table;
    }

    /** The place ids of a segment's values; puts their facts into the map. */
    private static String[] ids(LeafReaderContext leaf, TreeMap<String, Facts> byId) throws IOException {
        SortedDocValues values = DocValues.getSorted(leaf.reader(), ReportDocument.WHERE);
        String[] ids = new String[values.getValueCount()];
        TermsEnum each = values.termsEnum();
        for (int value = 0; each.next() != null; value++) {
            String text = each.term().utf8ToString();
            Facts facts = new Facts(PlaceFacts.of(each.term()), text, leaf.ord, value);
            ids[value] = facts.facts.placeId();
            byId.merge(ids[value], facts, (a, b) -> a.text.compareTo(b.text) >= 0 ? a : b);
        }
        return ids;
    }

    int size() {
        return places.size();
    }

    PlaceFacts get(int number) {
        return places.get(number);
    }

    int number(int leaf, int value) {
        return numbers[leaf][value];
    }

    Where where(int number) throws IOException {
        int[] at = standing.get(number);
        return PlaceFacts.where(DocValues.getSorted(leaves.get(at[0]).reader(), ReportDocument.WHERE).lookupOrd(at[1]));
    }
}
