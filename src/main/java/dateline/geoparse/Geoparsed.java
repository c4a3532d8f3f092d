package dateline.geoparse;

import dateline.text.Document;
import dateline.text.Language;
import dateline.text.Stretch;
import java.util.List;

/**
 * What the geoparser read out of a document.
 *
 * @param stretches the parts of the text with their language, in its order, together the whole text
 * @param mentions in the order of the text, none overlapping another
 */
public record Geoparsed(Document document, List<Stretch> stretches, List<Mention> mentions) {
    /** The language of the greater part of the text that is read; null where none is. */
    public Language language() {
        Language language = null;
        int most = 0;
        for (Language each : Language.values()) {
            int letters = stretches.stream().filter(s -> s.language() == each)
                    .mapToInt(s -> s.span().end() - s.span().start()).sum();
            language = letters > most ? each : language;
            most = Math.max(letters, most);
        }
        return language;
    }
}
