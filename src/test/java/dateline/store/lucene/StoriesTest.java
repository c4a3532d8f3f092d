package dateline.store.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.Provenance;
import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import dateline.store.ReadArticle;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import dateline.store.ReportStoreWriter;
import dateline.store.TextSignature;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which articles are one story, whatever order they arrive in. */
class StoriesTest {
    private static final String FERRY = "The ferry between the two islands stopped running on Monday after its crew found water in "
            + "the engine room, and some three hundred passengers spent the night in the harbour hall while the company looked for "
            + "a second boat. Divers are to look at the hull in the morning, the harbour master told reporters.";
    private static final String SHORTENED = FERRY.substring(0, FERRY.indexOf(" Divers"));
    private static final String LEADS_ON = SHORTENED.substring(SHORTENED.indexOf("after its")) + " The island's school stayed "
            + "closed because both of its teachers were among those who waited.";
    private static final String OTHER = "The council of the capital voted on Monday to plant nine hundred lime trees along the ring "
            + "road, half of them before the summer, and to close two lanes of it to cars on Sundays from the first of June.";
    @TempDir
    private Path directory;

    private record Told(String id, String day, String text) {}

    private static final List<Told> ALL = List.of(new Told("c", "2024-05-02", FERRY), new Told("b", "2024-05-02", SHORTENED),
            new Told("a", "2024-05-03", FERRY.replace("three hundred", "300").toUpperCase()), new Told("d", "2024-05-02", OTHER),
            new Told("e", "2024-05-09", FERRY), new Told("f", "2024-05-03", LEADS_ON),
            new Told("g", "2024-05-02", "A short line."), new Told("h", "2024-05-02", "A short line."));

    @Test
    void nearlyTheSameTextIsOneStoryWhateverTheOrderOfArrival() throws IOException {
        Map<String, String> right = Map.of("c", "b", "b", "b", "a", "b", "d", "d", "e", "e", "f", "b", "g", "g", "h", "h");
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            List<Told> shuffled = new ArrayList<>(ALL);
            Collections.shuffle(shuffled, random);
            Path home = directory.resolve("home" + i);
            for (List<Told> run : List.of(shuffled.subList(0, i % 4), shuffled.subList(i % 4, shuffled.size()))) {
                put(home, run, i % 3 == 0);
            }
            assertEquals(new TreeMap<>(right), stories(home), shuffled.toString());
        }
    }

    /** As homes and lines of reports hold them: made otherwise, articles of before and after would not be one story. */
    @Test
    void aTextKeepsTheSignatureAndASentenceTheIdThatItAlwaysHad() {
        assertEquals("nkJC9PT0puHh4enp6enp6em/v7+/l5eXAABbOTk5OTk5OTk5OUdHR0cVvLy8vJHSwLW1tTYm2Ngh+/v7/////3d3d3d3"
                + "d3d3d0pKStbW1lhYWFQkJAQEBASzs0NDQ0NDQ0Nt3d2YmJiYmJiYmEV/f39//u9rBARacAUFnp6e", TextSignature.of(FERRY).text());
        assertNull(TextSignature.of("One two three four five six seven."));
        assertEquals("9092af4ead4c30341e32", ReportedEvent.idOf("art", "a  b\n c \t\n d", "geonames:1"));
        assertEquals("e47dd86b7cada67b35c6", ReportedEvent.idOf("art", " lead\r\nmid   end ", "geonames:1"));
    }

    @Test
    void anArticleThatIsWrittenAnewLeavesItsStoryAndItsStoryGoesOn() throws IOException {
        put(directory, ALL, false);
        put(directory, List.of(new Told("b", "2024-05-02", OTHER)), false);
        assertEquals(new TreeMap<>(Map.of("c", "c", "b", "b", "a", "c", "d", "b", "e", "e", "f", "f", "g", "g", "h", "h")),
                stories(directory));
    }

    @Test
    void theShareOfRunsOfWordsIsTold() {
        TextSignature ferry = TextSignature.of(FERRY);
        assertEquals(1, ferry.similarity(TextSignature.of(FERRY.replace(",", " –"))));
        assertEquals(0.72, ferry.similarity(TextSignature.of(SHORTENED)), 0.12);
        assertEquals(0, ferry.similarity(TextSignature.of(OTHER)), 0.05);
        assertNull(TextSignature.of("Seven words are too few for this."));
    }

    @Test
    void aReportTellsItsStoryAndIsFoundByIt() throws IOException {
        put(directory, ALL, false);
        try (ReportStore store = HomeStore.open(directory)) {
            ReportFilter ofStory = ReportFilter.ALL.withFilter(dateline.store.cql.Cql2Filter.parse("storyId = 'b'"));
            assertEquals(4, store.count(ofStory));
            store.each(ofStory, found -> assertEquals("b", found.report().told().storyId()));
            assertEquals(ALL.size(), store.count(ReportFilter.ALL));
            assertTrue(store.byId("report-a").isPresent());
        }
    }

    private static void put(Path home, List<Told> all, boolean often) throws IOException {
        try (ReportStoreWriter writer = new HomeStore(home).openWriter()) {
            for (Told told : all) {
                List<ReportedEvent> reports = List.of(report(told));
                writer.put(new ReadArticle(told.id(), told.text(), LocalDate.parse(told.day()), TextSignature.of(told.text()),
                        reports, reports));
                if (often) {
                    writer.commit();
                }
            }
            writer.commit();
        }
    }

    private static ReportedEvent report(Told told) {
        ReportedEvent some = SampleReports.all().get(0);
        return new ReportedEvent("report-" + told.id(), some.role(), some.certainty(), some.category(), some.when(), some.where(),
                "Rain.", null, 0.9, List.of("named in full"),
                new Provenance(told.id(), null, "Paper " + told.id(), null, "en", LocalDate.parse(told.day())));
    }

    private static Map<String, String> stories(Path home) throws IOException {
        Map<String, String> stories = new TreeMap<>();
        try (ReportStore store = HomeStore.open(home)) {
            store.each(ReportFilter.ALL, found -> stories.put(found.report().told().articleId(), found.report().told().storyId()));
        }
        return stories;
    }
}
