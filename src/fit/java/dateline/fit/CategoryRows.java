package dateline.fit;

import dateline.event.Category;
import dateline.extract.CategoryNames;
import dateline.extract.CategoryRow;
import dateline.extract.MarkedArticle;
import dateline.extract.MarkedArticle.Marked;
import dateline.extract.sentence.Words;
import dateline.gazetteer.Level;
import dateline.gazetteer.Place;
import dateline.geoparse.Geoparsed;
import dateline.geoparse.Mention;
import dateline.text.Document;
import dateline.text.Language;
import dateline.text.Span;
import dateline.text.Stretch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads names whose category is known: those of marked articles, and of the golden sentences of the tests. */
final class CategoryRows {
    private static final double UNSURE = 0.5; // how much a name counts that may or may not be a scene
    private static final double MARKS = 1; // and one that we marked
    private static final double OURS = 0.25; // and one of our own articles
    private static final double WRITTEN = 0.5; // and one of a sentence written for the tests

    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\d])\\p{Ll}{3,}");

    private final CategoryNames reader = new CategoryNames();
    private final List<Known> known = new ArrayList<>();
    private int documents;

    /**
     * A name with what tells its category, and the right one.
     *
     * @param document its text's number
     * @param subjects beginnings of the words that its text writes small, so that names are none of them
     * @param fold in which its text is held out; -1 where it never is
     */
    record Known(CategoryRow row, Category right, int document, Set<String> subjects, int fold, double weight) {}

    private CategoryRows() {}

    static List<Known> read(List<MarkedArticle> articles, Path golden, int folds) throws IOException {
        CategoryRows rows = new CategoryRows();
        articles.forEach(article -> rows.scenes(article, article.fold(folds)));
        for (Language language : Language.values()) {
            for (String line : Files.readAllLines(golden.resolve(language.code() + ".tsv"))) {
                if (!line.startsWith("#")) {
                    rows.golden(line.split("\t"), language);
                }
            }
        }
        return rows.known;
    }

    private void scenes(MarkedArticle article, int fold) {
        String text = article.document().text();
        List<Mention> mentions = new ArrayList<>();
        List<Marked> marked = new ArrayList<>();
        for (Marked name : article.marked()) {
            boolean after = mentions.isEmpty() || mentions.get(mentions.size() - 1).end() <= name.start();
            if (after && !name.role().equals("none")) {
                mentions.add(mention(text, name.start(), name.end()));
                marked.add(name);
            }
        }
        documents++;
        for (CategoryRow row : read(text, article.language(), mentions)) {
            Marked name = marked.get(mentions.indexOf(row.mention()));
            if (name.claim().category() != null) {
                add(row, name.claim().category(), text, (name.scene() ? 1 : UNSURE) * article.origin().weight(MARKS, OURS), fold);
            }
        }
    }

    /** "He died in [[Oslo]].", level, role, certainty, category, ... */
    private void golden(String[] cells, Language language) {
        documents++;
        String marked = cells[0].replace(" / ", "\n");
        int open = marked.indexOf("[[");
        int close = marked.indexOf("]]");
        if (!cells[4].equals("*") && open >= 0) {
            String text = marked.substring(0, open) + marked.substring(open + 2, close) + marked.substring(close + 2);
            text = text.replace("[[", "").replace("]]", "");
            for (CategoryRow row : read(text, language, List.of(mention(text, open, close - 2)))) {
                add(row, cells[4].replace("?", ""), text, WRITTEN, -1); // a known limit is right all the same
            }
        }
    }

    private List<CategoryRow> read(String text, Language language, List<Mention> mentions) {
        Stretch whole = new Stretch(new Span(0, text.length()), language);
        return reader.of(new Geoparsed(new Document("", language.code(), text, null, null), List.of(whole), mentions));
    }

    private static Mention mention(String text, int start, int end) {
        String name = text.substring(start, end);
        Place place = new Place(name, name, java.util.Map.of(), Level.CITY, "", 0, 0, 1000, null, null, null, 0);
        return new Mention(start, end, name, place, 0, 1, List.of());
    }

    private void add(CategoryRow row, String right, String text, double weight, int fold) {
        Set<String> subjects = new HashSet<>();
        SMALL.matcher(text).results().forEach(word -> subjects.add(Words.subject(Words.fold(word.group()))));
        known.add(new Known(row, Category.valueOf(right.toUpperCase(Locale.ROOT)), documents, subjects, fold, weight));
    }
}
