package dateline.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.fit.AnnotatedText.Gold;
import dateline.gazetteer.Gazetteer;
import dateline.geoparse.Geoparser;
import dateline.text.Document;
import dateline.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesFitTest {
    private static final String QUEUE = "The queue outside the bakery in Leeds was long again.";

    private Gazetteer gazetteer;

    @BeforeAll
    void open() throws IOException {
        gazetteer = Gazetteer.of(null);
    }

    @Test
    void readsByTheWeightsThatItFitted() {
        assertEquals(1, found(new NamesFit(gazetteer, news(true)).tables()));
        assertEquals(0, found(new NamesFit(gazetteer, news(false)).tables()));
    }

    private int found(NamesFit.Tables tables) {
        return new Geoparser(gazetteer, tables.looks()).read(new Document("", "en", QUEUE, null, null)).mentions().size();
    }

    @Test
    void writesTheSameBytesForTheSameNews(@TempDir Path resources) throws IOException {
        Files.createDirectories(resources.resolve("geoparse"));
        new NamesFit(gazetteer, news(true)).tables().write(resources);
        List<Path> files = List.of(resources.resolve("geoparse/weights.tsv"), resources.resolve("geoparse/words-en.bin"));
        byte[] signs = Files.readAllBytes(files.get(0));
        byte[] words = Files.readAllBytes(files.get(1));
        assertTrue(signs.length > 0 && words.length > Integer.BYTES);
        new NamesFit(gazetteer, news(true)).tables().write(resources);
        assertArrayEquals(signs, Files.readAllBytes(files.get(0)));
        assertArrayEquals(words, Files.readAllBytes(files.get(1)));
    }

    @Test
    void theSameTextIsInOneFoldWhereverItIsFrom() {
        AnnotatedText text = news(true).get(0);
        AnnotatedText again = new AnnotatedText("other", Language.EN,
                new Document("99", "en", text.text(), "a paper", null), List.of(), 1);
        assertEquals(text.fold(5), again.fold(5));
        assertNotEquals(1, news(true).stream().map(t -> t.fold(5)).distinct().count());
    }

    /** Notes from towns that are marked as places, or that are not. */
    private static List<AnnotatedText> news(boolean places) {
        List<AnnotatedText> news = new ArrayList<>();
        List<String> towns = List.of("Leeds", "Bristol", "Norwich", "Dundee", "Swansea", "Exeter");
        IntStream.range(0, 60).forEach(i -> {
            String town = towns.get(i % towns.size());
            String text = "Bakery number " + i + " opened in " + town + " this week.";
            int start = text.indexOf(town);
            List<Gold> gold = places ? List.of(Gold.scored(start, start + town.length())) : List.of();
            news.add(new AnnotatedText("notes", Language.EN, new Document("" + i, "en", text, null, null), gold, 1));
        });
        return news;
    }
}
