package dateline.fit;

import dateline.gazetteer.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains everything from the annotated news of a directory and writes its tables in place, the same bytes for the same news;
 * or, with {@code measure}, prints how well each part reads news it was not trained on: {@code Fit DATA train|measure}.
 */
public final class Fit {
    private static final Path RESOURCES = Path.of("src/main/resources");

    private Fit() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        if (!Files.isDirectory(data.resolve("dev"))) {
            System.err.println("no annotated news in " + data.resolve("dev") + "; give -Ddata=DIR");
            System.exit(2);
        }
        Gazetteer gazetteer = Gazetteer.of(null);
        List<AnnotatedText> texts = AnnotatedTexts.read(data);
        if (arguments[1].equals("measure")) {
            new NamesMeasure(gazetteer, texts).print(System.out);
        } else {
            new NamesFit(gazetteer, texts).tables().write(RESOURCES);
        }
    }
}
