package dateline.extract;

import dateline.extract.claim.Told;
import dateline.geoparse.Geoparsed;
import java.util.List;

/** What the extractor sees told at each name, to learn certainty and sources from. */
public final class ToldNames {
    private final ReadingModels models = ReadingModels.shipped();

    public List<Told> of(Geoparsed article) {
        return new ArticleReader(article, models).told();
    }
}
