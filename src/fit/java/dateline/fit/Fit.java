package dateline.fit;

import dateline.extract.RoleFit;
import dateline.extract.RoleMeasure;
import dateline.gazetteer.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains everything from the annotated news of a directory and writes its tables in place, the same bytes for the same news;
 * or, with {@code measure}, prints how well each part reads news it was not trained on: {@code Fit DATA train|measure PART},
 * where PART is names, roles, dates, claims, categories, or all of these in this order, for each is trained on what those before
 * it read.
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
        for (String part : List.of("names", "roles", "dates", "claims", "categories")) {
            if (arguments[2].equals("all") || arguments[2].equals(part)) {
                run(part, data, arguments[1].equals("measure"));
            }
        }
    }

    private static void run(String part, Path data, boolean measure) throws IOException {
        String scenes = data.resolve("scenes").toString();
        switch (part) {
            case "names" -> names(data, measure);
            case "roles" -> roles(scenes, measure);
            case "dates" -> DateFit.main(measure ? new String[] {scenes, "--folds", "5"}
                    : new String[] {scenes, RESOURCES.resolve("extract/dates.tsv").toString()});
            case "claims" -> ClaimFit.main(measure ? new String[] {scenes} : new String[] {scenes, RESOURCES.toString()});
            default -> CategoryFit.main(new String[] {data.toString(), measure ? "measure" : "train"});
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

    private static void roles(String scenes, boolean measure) throws IOException {
        if (measure) {
            RoleMeasure.main(new String[] {scenes});
        } else {
            RoleFit.main(new String[] {scenes, RESOURCES.toString()});
        }
    }
}
