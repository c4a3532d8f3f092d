package dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.Shipped;
import dateline.article.Article;
import dateline.article.Read;
import dateline.article.ShippedArticles;
import dateline.event.When;
import dateline.geoparse.Geoparser;
import dateline.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every report of the articles that ship stands in the golden file as it was read and approved, and none besides. */
class ShippedArticlesGoldenTest {
    private static final int FIRST_WORDS = 60; // characters of the quote
    private static final Path READ = Path.of("target", "shipped.tsv");

    @Test
    void readsTheShippedArticlesAsTheGoldenFileSays() throws IOException {
        List<String> expected = ReportReaderGoldenTest.lines("shipped").stream().filter(row -> !row.startsWith("?")).toList();
        List<String> read = rows();
        Files.write(READ, read); // to be read, and copied below the golden file's head if right
        assertEquals("", difference(expected, read), "the reports as read are in " + READ);
    }

    private static List<String> rows() throws IOException {
        Geoparser geoparser = Shipped.geoparser();
        ReportReader reader = Shipped.reportReader();
        List<String> rows = new ArrayList<>();
        new ShippedArticles().forEach(read -> {
            Article article = ((Read.Got) read).article();
            Document given = new Document(article.id(), article.lang(), article.text(), article.source(),
                    article.published());
            String file = read.origin().replaceFirst(".*/", "").replaceFirst("\\.txt$", "");
            reader.findings(geoparser.read(given)).forEach(f -> rows.add(file + '\t' + row(f, article.text())));
        });
        return rows;
    }

    private static String row(Finding finding, String text) {
        When when = finding.when();
        String days = when.start().equals(when.end()) ? "" + when.start() : when.start() + ".." + when.end();
        String attribution = finding.attribution() == null ? "-" : finding.attribution();
        String sentence = finding.sentence().of(text);
        return String.join("\t", finding.mention().place().name(), word(finding.role()), word(finding.certainty()),
                word(finding.category()), days, when.stated() ? "stated" : "reported", word(when.precision()),
                attribution, sentence.substring(0, Math.min(FIRST_WORDS, sentence.length())).replace('\n', ' '));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The rows that are not as expected, as a diff shows them. */
    private static String difference(List<String> expected, List<String> read) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), read.size()); i++) {
            String wanted = i < expected.size() ? expected.get(i) : "";
            String got = i < read.size() ? read.get(i) : "";
            if (!isMet(wanted.split("\t", -1), got.split("\t", -1))) {
                lines.add("- " + wanted + "\n+ " + got);
            }
        }
        return String.join("\n", lines);
    }

    /** A known limit ("?") is met as long as the right answer is not given; "*" by any. */
    private static boolean isMet(String[] wanted, String[] got) {
        boolean met = wanted.length == got.length;
        for (int i = 0; met && i < wanted.length; i++) {
            met = wanted[i].equals("*") || (wanted[i].startsWith("?") ? !wanted[i].substring(1).equals(got[i]) : wanted[i].equals(got[i]));
        }
        return met;
    }
}
