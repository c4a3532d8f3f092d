package dateline.extract;

import dateline.event.Category;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.geoparse.Geoparsed;
import java.util.ArrayList;
import java.util.List;

/** What an article tells of the category at each of its names, to be learnt from. */
public final class CategoryNames {
    private final ReadingModels models = ReadingModels.shipped();

    public List<CategoryRow> of(Geoparsed article) {
        ArticleReader reader = new ArticleReader(article, models);
        List<CategoryRow> rows = new ArrayList<>();
        for (SentenceReading reading : reader.named()) {
            for (Name name : reading.names()) {
                Category rule = reader.category(reading, name);
                rows.add(new CategoryRow(name.mention(), reading.language(), rule,
                        reader.categories().features(reading, name, rule)));
            }
        }
        return rows;
    }
}
