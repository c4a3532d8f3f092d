package dateline.extract;

import dateline.extract.role.Weights;
import dateline.geoparse.Geoparsed;
import dateline.text.Language;
import dateline.text.lexicon.Lexicon;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads out of placed mentions what is reported at each place. Safe for use by many threads. */
public final class ReportReader {
    private final Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);
    private final Weights weights = Weights.shipped();

    public ReportReader() {
        for (Language language : Language.values()) {
            lexicons.put(language, Lexicon.of(language));
        }
    }

    /**
     * At most one finding a sentence and place, in the order of the text, each read in the language of its sentence. Mentions
     * without a place give none.
     */
    public List<Finding> findings(Geoparsed article) {
        return new ArticleReader(article, lexicons, weights).findings();
    }
}
