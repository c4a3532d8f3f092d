package dateline.store.opensearch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The hits of an answer. Features are not read, they are cut out of its bytes as they were put in.
 *
 * @param timedOut whether the cluster gave up
 * @param pit the id of the point in time that was asked, or null
 */
record FoundHits(boolean timedOut, String pit, List<FoundHit> hits) {
    private static final JsonFactory JSON = new JsonFactory();

    static FoundHits of(byte[] answer) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), answer)) {
            return new Reading(answer, parser).all();
        }
    }

    private static final class Reading {
        private final byte[] answer;
        private final JsonParser parser;
        private boolean timedOut;
        private String pit;
        private final List<FoundHit> hits = new ArrayList<>();

        Reading(byte[] answer, JsonParser parser) {
            this.answer = answer;
            this.parser = parser;
        }

        FoundHits all() {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "timed_out" -> timedOut = parser.getBooleanValue();
                    case "pit_id" -> pit = parser.getString();
                    case "hits" -> hits();
                    default -> parser.skipChildren();
                }
            }
            return new FoundHits(timedOut, pit, hits);
        }

        private void hits() {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean list = parser.currentName().equals("hits");
                parser.nextToken();
                if (list) {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        hits.add(hit());
                    }
                } else {
                    parser.skipChildren();
                }
            }
        }

        private FoundHit hit() {
            FoundHit.Parts hit = new FoundHit.Parts();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "_source" -> source(hit);
                    case "fields" -> columns(hit);
                    case "sort" -> hit.sort = sort();
                    default -> parser.skipChildren();
                }
            }
            return hit.hit();
        }

        private void source(FoundHit.Parts hit) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case ReportSource.ID -> hit.id = parser.getString();
                    case ReportSource.FACTS -> hit.facts = parser.getString();
                    case ReportSource.FEATURE -> hit.feature = bytes();
                    default -> parser.skipChildren();
                }
            }
        }

        /** Each has one value, in a list. */
        private void columns(FoundHit.Parts hit) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                parser.nextToken();
                hit.columns.put(name, parser.getString());
                parser.nextToken();
            }
            hit.id = hit.columns.get(ReportSource.ID);
            hit.facts = hit.columns.get(ReportSource.FACTS);
        }

        /** The bytes of the value that begins here. */
        private byte[] bytes() {
            int start = (int) parser.currentTokenLocation().getByteOffset();
            parser.skipChildren();
            return Arrays.copyOfRange(answer, start, (int) parser.currentTokenLocation().getByteOffset() + 1);
        }

        private List<Object> sort() {
            List<Object> values = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                values.add(token == JsonToken.VALUE_STRING ? parser.getString()
                        : token == JsonToken.VALUE_NUMBER_INT ? (Object) parser.getLongValue()
                        : (Object) parser.getDoubleValue());
            }
            return values;
        }
    }
}
