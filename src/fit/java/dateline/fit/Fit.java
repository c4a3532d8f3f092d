package dateline.fit;

import dateline.extract.MarkedArticle;
import dateline.extract.OurMarks;
import dateline.extract.Stories;
import dateline.extract.WrittenNews;
import dateline.gazetteer.Gazetteer;
import dateline.geoparse.Geoparser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Trains everything from the annotated news of a directory and writes its tables in place, the same bytes for the same news;
 * or, with {@code measure}, prints how well news is read that was not trained on: {@code Fit DATA train|measure PART},
 * where PART is names, roles, dates, claims, categories, scenes (all but names), or all. Scenes are read with the names as
 * they were last trained.
 */
public final class Fit {
    private static final Path RESOURCES = Path.of("src/main/resources");

    private Fit() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        if (!Files.isDirectory(data.resolve("dev")) || !Files.isDirectory(data.resolve("scenes"))) {
            System.err.println("no annotated news in " + data + "/dev and " + data + "/scenes; give -Ddata=DIR");
            System.exit(2);
        }
        boolean measure = arguments[1].equals("measure");
        if (arguments[2].equals("names") || arguments[2].equals("all")) {
            names(data, measure);
        }
        if (!arguments[2].equals("names")) {
            scenes(data, measure, arguments[2]);
        }
    }

    private static void names(Path data, boolean measure) throws IOException {
        Gazetteer gazetteer = Gazetteer.of(null);
        List<AnnotatedText> texts = AnnotatedTexts.read(data);
        if (measure) {
            new NamesMeasure(gazetteer, texts).print(System.out);
        } else {
            new NamesFit(gazetteer, texts).tables().write(RESOURCES);
        }
    }

    private static void scenes(Path data, boolean measure, String part) throws IOException {
        Geoparser geoparser = new Geoparser(Gazetteer.of(null));
        List<MarkedArticle> articles = MarkedArticle.read(data.resolve("scenes"), geoparser);
        articles.addAll(OurMarks.read(OurMarks.SHIPPED, data.resolve("dev"), geoparser));
        articles.addAll(WrittenNews.read(WrittenNews.SHIPPED, geoparser));
        List<MarkedArticle> told = Stories.told(articles);
        ScenesFit fit = new ScenesFit(told, part);
        if (measure) {
            ScenesMeasure scenes = new ScenesMeasure(told, fit);
            scenes.read((article, findings) -> { });
            scenes.print(System.out);
            fit.best().forEach(line -> System.out.println("best cut: " + line));
        } else {
            for (Map.Entry<String, List<String>> table : fit.tables(-1).entrySet()) {
                Files.write(RESOURCES.resolve(table.getKey().substring(1)), table.getValue());
            }
        }
    }
}
