package dateline.extract;

import dateline.extract.claim.Told;
import dateline.geoparse.Geoparsed;
import dateline.text.ResourceLines;
import java.util.List;
import java.util.Map;

/** Reads articles with tables that are to be tried in place of those that ship. */
public final class TriedReader {
    private final ReadingModels models;

    /** @param tables their lines, by where they stand among the resources ("/extract/dates.tsv") */
    public TriedReader(Map<String, List<String>> tables) {
        this.models = ReadingModels.of(file -> tables.containsKey(file)
                ? tables.get(file).stream().filter(line -> !line.startsWith("#")).toList() : ResourceLines.read(file));
    }

    public List<Finding> findings(Geoparsed article) {
        return new ReportReader(models).findings(article);
    }

    /** What is told at each name, to learn certainty and sources from. */
    public List<Told> told(Geoparsed article) {
        return new ArticleReader(article, models).told();
    }
}
