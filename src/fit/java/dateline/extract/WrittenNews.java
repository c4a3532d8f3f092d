package dateline.extract;

import dateline.extract.MarkedArticle.Claim;
import dateline.extract.MarkedArticle.Marked;
import dateline.geoparse.Geoparser;
import dateline.text.Document;
import dateline.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the articles that were written and marked for this project, {@code <lang>.txt} of a directory. Each begins with a line
 * {@code === id day}; a name stands in double square brackets, with its role, and a scene with what is told there:
 * {@code [[Oslo|scene|stated|visit|2024-05-03|-]]} (certainty, category, days, source; a dash where none is told).
 */
public final class WrittenNews {
    /** Where they stand. */
    public static final Path SHIPPED = Path.of("src/test/resources/extract/news");

    private static final Pattern HEAD = Pattern.compile("(?m)^=== (\\S+) (\\S+)\n");
    private static final Pattern NAME = Pattern.compile("\\[\\[([^]]+)]]");
    private static final String NONE = "-";

    private WrittenNews() {}

    /** An article and the names marked in it, whatever the geoparser makes of them. */
    public record Article(Document document, Language language, List<Marked> names) {}

    /** The articles of all languages, in their order, as the geoparser reads them. */
    public static List<MarkedArticle> read(Path directory, Geoparser geoparser) throws IOException {
        return articles(directory).stream().map(a -> new MarkedArticle(a.document(), a.language(), true, Origin.OUR_WORDS,
                geoparser.read(a.document()), a.names())).toList();
    }

    /** Of all languages, in their order. */
    public static List<Article> articles(Path directory) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Language language : Language.values()) {
            Path file = directory.resolve(language.code() + ".txt");
            String text = Files.exists(file) ? Files.readString(file) : "";
            Matcher head = HEAD.matcher(text);
            for (boolean more = head.find(); more;) {
                String id = head.group(1);
                LocalDate published = LocalDate.parse(head.group(2));
                int start = head.end();
                more = head.find();
                articles.add(article(id, published, text.substring(start, more ? head.start() : text.length()), language));
            }
        }
        return articles;
    }

    private static Article article(String id, LocalDate published, String marked, Language language) {
        StringBuilder text = new StringBuilder();
        List<Marked> names = new ArrayList<>();
        Matcher name = NAME.matcher(marked);
        while (name.find()) {
            name.appendReplacement(text, "");
            String[] cells = name.group(1).split("\\|");
            names.add(new Marked(text.length(), text.length() + cells[0].length(), cells[0], cells[1], true, claim(cells)));
            text.append(cells[0]);
        }
        name.appendTail(text);
        Document document = new Document(id, language.code(), text.toString().stripTrailing(), null, published);
        return new Article(document, language, names);
    }

    private static Claim claim(String[] cells) {
        return cells.length < 6 ? Claim.NONE : Claim.of(cells[2], cells[3], told(cells[4]), told(cells[5]));
    }

    private static String told(String cell) {
        return cell.equals(NONE) ? null : cell;
    }
}
