package dateline.extract;

import dateline.extract.claim.ArticleDates.Choice;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.geoparse.Geoparsed;
import java.util.List;

/** The dates that the extractor chooses among, name by name. */
public final class DateRows {
    private final ReadingModels models = ReadingModels.shipped();

    /** Gives what may be chosen for a span of the text, in UTF-16 units. */
    @FunctionalInterface
    public interface Article {
        /** What may be chosen for the name there, no date first; null where no name is found. */
        List<Choice> choices(int start, int end);
    }

    public Article of(Geoparsed article) {
        var reader = new ArticleReader(article, models);
        List<SentenceReading> readings = reader.named();
        return (start, end) -> {
            for (SentenceReading reading : readings) {
                for (Name name : reading.names()) {
                    if (name.mention().start() < end && name.mention().end() > start) {
                        return reader.dates().choices(reading, name);
                    }
                }
            }
            return null;
        };
    }
}
