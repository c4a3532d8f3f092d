package dateline.extract;

import dateline.geoparse.Geoparsed;
import java.util.List;

/** Reads out of placed mentions what is reported at each place. Safe for use by many threads. */
public final class ReportReader {
    private final ReadingModels models;

    public ReportReader() {
        this(ReadingModels.shipped());
    }

    ReportReader(ReadingModels models) {
        this.models = models;
    }

    /**
     * At most one finding a sentence and place, in the order of the text, each read in the language of its sentence. Mentions
     * without a place give none.
     */
    public List<Finding> findings(Geoparsed article) {
        return new ArticleReader(article, models).findings();
    }
}
