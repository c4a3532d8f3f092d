package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFormTest {
    @TempDir
    private Path directory;

    @Test
    void theDateMayStandBehindOtherLinesOfTheHead() throws Exception {
        Article article = read("title Rain\nsource A\ndate 2023-03-01\nlang en\n\nRain fell in Oslo.");
        assertEquals("Rain", article.title());
        assertEquals("A", article.source());
        assertEquals("en", article.lang());
        assertEquals("2023-03-01", article.published().toString());
        assertEquals("Rain fell in Oslo.", article.text());
        assertThrows(AssertionError.class, () -> read("title Rain\n\ndate 2023-03-01\n\nRain fell in Oslo."));
        assertThrows(AssertionError.class, () -> read("title races are long\nin Oslo, on the\ndate 2023-03-01\n"));
    }

    @Test
    void readsHeadLinesInAnyOrderUpToAnEmptyLine() throws IOException {
        Article article = read("\n  date 2023-03-01\nlang ru\ntitle  Кольцо   замкнули \nsource Пример\n"
                + "url https://example.org/a\n\nПервый абзац.\n\nВторой.\n");
        assertEquals(LocalDate.of(2023, 3, 1), article.published());
        assertEquals("Кольцо замкнули", article.title());
        assertEquals("Пример", article.source());
        assertEquals("https://example.org/a", article.url());
        assertEquals("ru", article.lang());
        assertEquals("Первый абзац.\n\nВторой.", article.text());
    }

    @Test
    void afterADateWithTextOnItsLineEverythingIsText() throws IOException {
        Article article = read(" date 2023-03-01 The line opened.\ntitle fights followed\n\nsource of pride\n");
        assertEquals("The line opened.\ntitle fights followed\n\nsource of pride", article.text());
        assertNull(article.title());
        assertNull(article.source());
    }

    @Test
    void headWordsAfterTheEmptyLineAreText() throws IOException {
        Article article = read("date 2023-03-01\ntitle One\n\ntitle races are long\nlang en\n");
        assertEquals("title races are long\nlang en", article.text());
        assertEquals("One", article.title());
    }

    @Test
    void aLineThatIsNoHeadLineEndsTheHead() throws IOException {
        assertEquals("Rain fell.\nsource unknown", read("date 2023-03-01\nRain fell.\nsource unknown").text());
        assertEquals("title Two", read("date 2023-03-01\ntitle One\ntitle Two").text());
    }

    @Test
    void readsWindowsLineEndsAndByteOrderMarks() throws IOException {
        String text = "date 2023-03-01\r\ntitle Т\r\n\r\nДождь.\r\n\r\nСнег.";
        assertEquals("Дождь.\n\nСнег.", read("\uFEFF" + text).text());
        for (var charset : new java.nio.charset.Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            Path file = Files.write(directory.resolve(charset + ".txt"), ("\uFEFF" + text).getBytes(charset));
            assertEquals("Дождь.\n\nСнег.", Reading.articles(file).get(0).text());
        }
    }

    @Test
    void composesDecomposedLetters() throws IOException {
        assertEquals("Китай", read("date 2023-03-01 Кита\u0438\u0306").text());
    }

    @Test
    void aReplacementCharacterOfTheSourceIsNoError() throws IOException {
        assertEquals("a \uFFFD b", read("date 2023-03-01 a \uFFFD b").text());
    }

    @Test
    void languageTagsAreCutToTheirLanguage() throws IOException {
        assertEquals("es", read("date 2023-03-01\nlang es-MX\n\nLlueve.").lang());
    }

    @Test
    void anIdStaysInOtherDirectoriesAndWhenTheTextIsEdited() throws IOException {
        String id = Reading.text(directory, "rain.txt", "date 2023-03-01\nsource A\n\nRain.").id();
        Path elsewhere = Files.createDirectories(directory.resolve("other/place"));
        assertEquals(id, Reading.text(elsewhere, "rain.txt", "date 2023-03-01\nsource A\n\nMuch rain.").id());
        assertEquals(16, id.length());
        assertNotEquals(id, Reading.text(elsewhere, "rain.txt", "date 2023-03-02\nsource A\n\nRain.").id());
        assertNotEquals(id, Reading.text(elsewhere, "rain.txt", "date 2023-03-01\nsource B\n\nRain.").id());
        assertNotEquals(id, Reading.text(elsewhere, "snow.txt", "date 2023-03-01\nsource A\n\nRain.").id());
    }

    @Test
    void aLinkAloneMakesTheId() throws IOException {
        String id = Reading.text(directory, "a.txt", "date 2023-03-01\nurl https://example.org/x\n\nRain.").id();
        assertEquals(id, Reading.text(directory, "b.txt",
                "date 2023-03-05\nsource S\nurl https://example.org/x#part\n\nSnow.").id());
        assertEquals("bc7ad374981a44c1", id, "ids are kept in stores and must never change");
    }

    @Test
    void fromStandardInputTheDateAndTheFirst80CharactersMakeTheId() throws IOException {
        String start = "Rain fell on the city all day, the weather service said, and it will go on until Friday";
        String id = piped("date 2023-03-01 " + start + ".");
        assertEquals(id, piped("date 2023-03-01\ntitle Rain\n\n" + start + ", or longer."));
        assertNotEquals(id, piped("date 2023-03-02 " + start + "."));
        assertNotEquals(id, piped("date 2023-03-01 Snow" + start + "."));
        assertEquals(16, piped("date 2023-03-01 " + "\uD83C\uDF27".repeat(100)).length());
    }

    private static String piped(String content) throws IOException {
        return Reading.article(Reading.all(content, "-").get(0)).id();
    }

    private Article read(String content) throws IOException {
        return Reading.text(directory, "a.txt", content);
    }
}
