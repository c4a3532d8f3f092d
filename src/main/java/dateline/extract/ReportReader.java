package dateline.extract;

import dateline.geoparse.Document;
import dateline.geoparse.Mention;
import java.util.List;

/** Reads out of placed mentions what is reported at each place. Safe for use by many threads. */
public final class ReportReader {
    /** At most one finding a sentence and place, in the order of the text. Mentions without a place give none. */
    public List<Finding> findings(Document document, List<Mention> mentions) {
        return List.of();
    }
}
