package dateline.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What this is and how far it can be trusted, from {@code resources/web/about-XX.txt}: a line that begins with # is a heading. */
record AboutDocument(String lang, String about, String claim, List<Section> sections) {
    record Section(String heading, List<String> paragraphs) {}

    static AboutDocument of(PageWords words) {
        List<Section> sections = new ArrayList<>();
        text(words.lang()).lines().filter(line -> !line.isBlank()).forEach(line -> {
            if (line.startsWith("# ")) {
                sections.add(new Section(line.substring(2), new ArrayList<>()));
            } else {
                sections.get(sections.size() - 1).paragraphs().add(line);
            }
        });
        return new AboutDocument(words.lang(), words.say("about"), words.say("claim"), sections);
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
