package dateline.web.page;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What this is and how far it can be trusted, from {@code resources/web/about-XX.txt}: a line that begins with # is a heading, one of
 * {accuracy} the table of what was measured.
 */
record AboutDocument(PageWords words, List<Section> sections) {
    /** @param accuracy rows of a table; none where the section has no table */
    record Section(String heading, List<String> paragraphs, List<Accuracy> accuracy) {
        public boolean tabled() {
            return !accuracy.isEmpty();
        }
    }

    private static final String ACCURACY = "{accuracy}";

    static AboutDocument of(PageWords words) {
        List<Section> sections = new ArrayList<>();
        for (String section : text(words.lang()).split("(?m)^# ")) {
            if (!section.isBlank()) {
                sections.add(section(section.lines().filter(line -> !line.isBlank()).toList(), words));
            }
        }
        return new AboutDocument(words, sections);
    }

    private static Section section(List<String> lines, PageWords words) {
        List<String> paragraphs = lines.stream().skip(1).filter(line -> !line.equals(ACCURACY)).toList();
        return new Section(lines.get(0), paragraphs,
                lines.contains(ACCURACY) ? Accuracy.read().stream().map(row -> row.in(words)).toList() : List.of());
    }

    public String lang() {
        return words.lang();
    }

    /** The words of the page: {@code {{#say}}key{{/say}}}. */
    public Mustache.Lambda say() {
        return words.lambda();
    }

    public Assets assets() {
        return Assets.BUILT;
    }

    private static String text(String lang) {
        try (InputStream stream = AboutDocument.class.getResourceAsStream("/web/about-" + lang + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
