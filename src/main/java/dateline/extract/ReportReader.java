package dateline.extract;

import dateline.geoparse.Document;
import dateline.geoparse.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads out of placed mentions what is reported at each place. Safe for use by many threads. */
public final class ReportReader {
    private static final List<String> LANGUAGES = List.of("ru", "uk", "es", "en");

    private final Map<String, Lexicon> lexicons = new HashMap<>();
    private final Weights weights = Weights.shipped();

    public ReportReader() {
        for (String lang : LANGUAGES) {
            lexicons.put(lang, Lexicon.of(lang));
        }
    }

    /** At most one finding a sentence and place, in the order of the text. Mentions without a place give none. */
    public List<Finding> findings(Document document, List<Mention> mentions) {
        Lexicon lexicon = lexicons.getOrDefault(document.lang(), lexicons.get("en"));
        return new ArticleReader(document, mentions, lexicon, weights).findings();
    }
}
