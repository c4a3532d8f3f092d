package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that once were refused, read wrongly or ended the run, each a small file. */
class FailuresTest {
    private static final Path FILES = Path.of("src/test/resources/failures");
    private static final Pattern MEMBER = Pattern.compile("(?:^| )(\\w+)=");

    static Stream<String> rows() throws IOException {
        return Files.readAllLines(FILES.resolve("RIGHT.tsv")).stream().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void isReadRightNow(String row) throws IOException {
        String[] columns = row.split("\t");
        Map<String, String> right = members(columns[1]);
        Map<String, String> read = told(Reading.all(FILES.resolve(columns[0])));
        assertEquals(right, right.keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> String.valueOf(read.get(name)),
                (a, b) -> a, LinkedHashMap::new)));
    }

    @Test
    void everyFileHasItsRow() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertEquals(rows().map(row -> row.split("\t")[0]).sorted().toList(),
                    files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("RIGHT.tsv")).sorted().toList());
        }
    }

    private static Map<String, String> told(List<Read> reads) {
        List<Article> articles = reads.stream().filter(Read.Got.class::isInstance).map(Reading::article).toList();
        Map<String, String> told = new TreeMap<>(Map.of("articles", "" + articles.size(), "skipped",
                "" + (reads.size() - articles.size()), "ids", "" + articles.stream().map(Article::id).distinct().count()));
        if (reads.get(0) instanceof Read.Listed listed) {
            told.put("list", listed.what());
            told.put("entries", listed.entries().stream().map(entry -> entry.address() + ' ' + entry.name() + ' ' + entry.published())
                    .collect(Collectors.joining("|")));
            return told;
        }
        if (articles.isEmpty()) {
            told.put("skip", Reading.skipped(reads.get(0)).detail());
            return told;
        }
        Article first = articles.get(0);
        told.put("published", first.published().toString());
        told.put("kind", first.publishedKind().word());
        told.put("title", first.title());
        told.put("source", first.source());
        told.put("url", first.url());
        told.put("lang", first.lang());
        told.put("text", first.text().replace("\n\n", "|"));
        return told;
    }

    /** Reads {@code name=value name=value}, where a value may hold blanks. */
    private static Map<String, String> members(String column) {
        Map<String, String> members = new LinkedHashMap<>();
        Matcher member = MEMBER.matcher(column);
        String name = null;
        int from = 0;
        while (member.find()) {
            if (name != null) {
                members.put(name, column.substring(from, member.start()));
            }
            name = member.group(1);
            from = member.end();
        }
        members.put(name, column.substring(from));
        return members;
    }
}
