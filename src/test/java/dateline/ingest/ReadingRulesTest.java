package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingRulesTest {
    private static final String LEXICON = "август\tmonth=8\nвзрыв\tevent accident\n";
    @TempDir
    private Path classes;

    @BeforeEach
    void build() throws IOException {
        write("text/ru/lexicon.tsv", LEXICON);
        write("dateline/extract/ReportReader.class", "code");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "text/ru/lexicon.tsv                | август\\tmonth=8\\nвзрыв\\tevent accident\\n | true",
        "text/ru/lexicon.tsv                | август\\tmonth=8\\nвзрыв\\tevent conflict\\n | false",
        "text/ru/lexicon.tsv                | август\\tmonth=8\\n | false",
        "text/languages.tsv                 | x                                          | false",
        "geoparse/weights.tsv               | x                                          | false",
        "extract/weights.tsv                | x                                          | false",
        "dateline/extract/ReportReader.class | code                                      | true",
        "dateline/extract/ReportReader.class | changed                                   | false",
        "dateline/geoparse/sign/Judge.class | x                                          | false",
        "dateline/text/Tokens.class         | x                                          | false",
        "dateline/ingest/Ingest.class       | x                                          | false",
        "dateline/ingest/reading-rules.hash | x                                          | true",
        "dateline/web/Api.class             | x                                          | true",
        "dateline/export/GeoJsonWriter.class | x                                         | true",
        "static/page.js                     | x                                          | true"})
    void changeWithTheCodeListsAndWeightsThatReadAndWithNothingElse(String file, String content, boolean same)
            throws IOException {
        String before = ReadingRules.of(classes);
        write(file, content.replace("\\t", "\t").replace("\\n", "\n"));
        assertEquals(same, before.equals(ReadingRules.of(classes)));
    }

    @Test
    void theBuildWroteTheHashOfWhatItBuilt() throws IOException {
        assertEquals(ReadingRules.of(Path.of("target/classes")), ReadingRules.shipped());
    }

    private void write(String file, String content) throws IOException {
        Files.createDirectories(classes.resolve(file).getParent());
        Files.writeString(classes.resolve(file), content);
    }
}
