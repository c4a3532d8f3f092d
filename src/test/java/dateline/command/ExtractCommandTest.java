package dateline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.Ran;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code extract} as a user runs it. */
class ExtractCommandTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String RUSSIAN = "В понедельник, 17 марта, в Новосибирске, возможно, сгорел старый склад, и пожарные"
            + " тушили его всю ночь; дым было видно даже из соседних районов, но никто из жителей не пострадал.\n\n";
    private static final String ENGLISH = "A museum of old maps will open in Leeds on 2 April, and the town hopes for more than"
            + " a thousand guests in the first week of the show and for many more of them in the summer.\n\n";
    private static final List<String> NOVOSIBIRSK = List.of("geonames:1496747", "unconfirmed", "2025-03-17", "17 марта");
    private static final List<String> LEEDS = List.of("geonames:2644688", "planned", "2025-04-02", "2 April");

    @Test
    void anArticleOfTwoLanguagesIsReadInEach() {
        assertEquals(List.of(NOVOSIBIRSK, LEEDS), read(RUSSIAN + ENGLISH));
        assertEquals(List.of(LEEDS, NOVOSIBIRSK), read(ENGLISH + RUSSIAN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pt | A ponte foi inaugurada em Lisboa na quinta-feira e os moradores de Coimbra não pagam pela travessia.",
        "bg | Мостът беше открит в четвъртък във Варна и жителите на София няма да плащат за преминаването."})
    void aTextOfALanguageThatIsNotReadHasNoReportsAndNoMentions(String lang, String text) {
        assertEquals(List.of(), read(text));
        assertEquals("[]", run("geoparse", text).get("mentions").toString());
    }

    private static List<List<String>> read(String text) {
        return run("extract", text).get("reports").valueStream().map(report -> List.of(
                report.get("placeId").asString(), report.get("certainty").asString(), report.get("eventStart").asString(),
                marked(text, report.get("dateSpan")))).toList();
    }

    private static String marked(String text, JsonNode span) {
        String marked = span.isNull() ? "" : text.substring(span.get(0).asInt(), span.get(1).asInt());
        return marked.replaceFirst("^(В )?понедельник, ", "");
    }

    private static JsonNode run(String command, String text) {
        String line = MAPPER.writeValueAsString(Map.of("id", "a", "text", text, "published", "2025-03-20"));
        Ran ran = Ran.dateline(line.getBytes(StandardCharsets.UTF_8), command, "-");
        assertEquals(0, ran.exit(), ran.err().toString());
        assertEquals(List.of(), ran.err());
        return MAPPER.readTree(ran.out().get(0));
    }
}
