package dateline.geoparse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.gazetteer.Gazetteer;
import dateline.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the second promise says of sites and roads, sentence by sentence: {@code geoparse/sites-xx.tsv}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SitesGoldenTest {
    private Geoparser geoparser;

    @BeforeAll
    void open() throws IOException {
        geoparser = new Geoparser(Gazetteer.of(null));
    }

    /** @param start of the name in the text; @param placed whether it is to be a mention with a place, or none at all */
    private record Name(int start, int end, boolean placed) {
        boolean isMetBy(List<Mention> mentions) {
            return placed ? mentions.stream().anyMatch(m -> m.start() == start && m.end() == end && m.place() != null)
                    : mentions.stream().noneMatch(m -> m.start() < end && m.end() > start && m.place() != null);
        }
    }

    private record Row(String text, List<Name> names) {
        static Row parse(String line) {
            StringBuilder text = new StringBuilder();
            List<Name> names = new ArrayList<>();
            int start = 0;
            for (char c : line.split("\t")[1].toCharArray()) {
                if (c == '[' || c == '{') {
                    start = text.length();
                } else if (c == ']' || c == '}') {
                    names.add(new Name(start, text.length(), c == ']'));
                } else {
                    text.append(c);
                }
            }
            return new Row(text.toString(), names);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uk", "es", "en"})
    void locatesNoSensitiveSiteAndNoRoadButWhatIsNamedApart(String lang) throws IOException {
        List<Row> rows = rows(lang);
        List<String> failed = new ArrayList<>();
        for (Row row : rows) {
            List<Mention> mentions = geoparser.read(new Document("", lang, row.text, null, null)).mentions();
            row.names.stream().filter(name -> !name.isMetBy(mentions)).forEach(name -> failed.add(row.text + "\n    "
                    + (name.placed ? "not placed: " : "placed: ") + row.text.substring(name.start, name.end)));
        }
        assertTrue(rows.size() >= 50, lang);
        assertEquals("", String.join("\n", failed));
    }

    private static List<Row> rows(String lang) throws IOException {
        try (InputStream in = SitesGoldenTest.class.getResourceAsStream("/geoparse/sites-" + lang + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(Row::parse).toList();
        }
    }
}
