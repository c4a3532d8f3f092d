package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.event.Provenance;
import dateline.event.ReportedEvent;
import dateline.event.SampleReports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a question find the forms of a word that stand in quotes and titles of its language. */
class FullTextTest {
    private static ReportStore store;

    @BeforeAll
    static void fill(@TempDir Path directory) throws IOException {
        Path home = directory.resolve("home");
        try (ReportStoreWriter writer = TestStores.openWriter(home)) {
            put(writer, "ru", "Учёные показали модели ракет в музее города.", "Выставка открылась");
            put(writer, "uk", "Виставку квіток відкрили у Києві біля мосту.", "Квіти й дерева");
            put(writer, "es", "Las elecciones municipales en la región serán en mayo.", "Elección aplazada");
            put(writer, "en", "The old bridges of the city were painted, the mayor's office said.", "Painting bridges");
            put(writer, "pt", "A exposição abriu.", null);
            writer.commit();
        }
        store = TestStores.open(home);
    }

    private static void put(ReportStoreWriter writer, String lang, String quote, String title) throws IOException {
        ReportedEvent some = SampleReports.all().get(0);
        Provenance told = new Provenance(lang, title, null, null, lang, some.told().published());
        writer.put(lang, "1", List.of(new ReportedEvent(ReportedEvent.idOf(lang, quote, "p"), some.role(), some.certainty(),
                some.category(), some.when(), some.where(), quote, null, 0.9, List.of(), told)));
    }

    @AfterAll
    static void close() throws IOException {
        store.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ракеты|ru", "РАКЕТА|ru", "ученый|ru", "учёными|ru", "го\u0301рода|ru", "музей выставка|ru",
        "квітка|uk", "київ|uk", "Києва|uk", "мости|uk", "виставка квітки|uk", "eleccion|es", "Elecciones|es", "regiones|es", "REGIÓN|es",
        "bridge|en", "painted|en", "mayor|en", "exposicao|pt", "\"old bridges\"|en", "\"bridges old\"|", "bridge ракета|", "the|en",
        "bridge unknown|", "!|"})
    void findsTheLanguagesWhoseTextsHoldTheWords(String q, String langs) {
        Set<String> found = new TreeSet<>();
        store.find(ReportFilter.ALL.withQ(q), ReportOrder.NEWEST, Window.first(10)).items()
                .forEach(report -> found.add(report.report().told().lang()));
        assertEquals(langs == null ? Set.of() : Set.of(langs.split(",")), found);
        assertEquals(found.size(), store.count(ReportFilter.ALL.withQ(q)));
    }

    @Test
    void languagesNarrowIt() {
        assertEquals(0, store.count(ReportFilter.ALL.withQ("bridge").withLangs(Set.of("es"))));
        assertEquals(1, store.count(ReportFilter.ALL.withQ("bridge").withLangs(Set.of("es", "en"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a a a a a a a a a a a a a a a a a a a a a"})
    void isBounded(String q) {
        assertThrows(BadParameterException.class, () -> FilterParameter.Q.put(ReportFilter.ALL, q));
        assertThrows(BadParameterException.class, () -> FilterParameter.Q.put(ReportFilter.ALL, "a".repeat(201)));
    }
}
