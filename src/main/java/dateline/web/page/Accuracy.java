package dateline.web.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How well one kind of news is read, as {@code resources/web/accuracy.tsv} tells it: precision, recall and F1 from 0 to 1.
 *
 * @param task names or scenes
 * @param news a collection of texts, or how many articles
 */
record Accuracy(String task, String news, String lang, String precision, String recall, String f1) {
    static List<Accuracy> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Accuracy.class.getResourceAsStream("/web/accuracy.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\t"))
                    .map(c -> new Accuracy(c[0], c[1], c[2], c[3], c[4], c[5])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the reader's language tells it. */
    Accuracy in(PageWords words) {
        String told = news.matches("[0-9]+") ? words.say("accuracy.articles", "n", news) : news;
        return new Accuracy(words.say("accuracy." + task), told, words.language(lang), number(precision, words), number(recall, words),
                number(f1, words));
    }

    private static String number(String text, PageWords words) {
        return String.format(words.locale(), "%.3f", Double.parseDouble(text));
    }
}
