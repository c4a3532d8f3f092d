package dateline.extract;

import dateline.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Learns the weights of roles from marked articles and writes them: {@code RoleFit DIRECTORY RESOURCES}. The cut of each
 * language is the lowest at which names held out reach the precision asked for; it is taken from the weight of "always".
 */
public final class RoleFit {
    private static final double SMALLEST = 0.01;

    private RoleFit() {}

    public static void main(String[] arguments) throws IOException {
        MarkedNames names = MarkedNames.read(Path.of(arguments[0]));
        RoleMeasure measure = new RoleMeasure(names);
        double[][] heldOut = measure.heldOut();
        double[][] weights = Logistic.fit(names.rows, article -> true, Language.values().length);
        for (int lang = 0; lang < weights.length; lang++) {
            int number = lang;
            double cut = Cuts.choose(lang, c -> measure.pins(heldOut, number, c, article -> true));
            Path file = Path.of(arguments[1], "extract", Language.values()[lang].code(), "role.tsv");
            Files.writeString(file, table(names.rows, weights[lang], lang, cut), StandardCharsets.UTF_8);
            System.out.printf(Locale.ROOT, "%s cut %.2f, %d bytes%n", Language.values()[lang].code(), cut,
                    Files.size(file));
        }
    }

    private static String table(Rows rows, double[] weights, int lang, double cut) {
        boolean[] seen = rows.seen(lang);
        List<String> names = rows.names;
        TreeMap<String, String> lines = new TreeMap<>();
        for (int f = 0; f < weights.length; f++) {
            double weight = weights[f] - (names.get(f).equals("always") ? cut : 0);
            if (seen[f] && Math.abs(weight) >= SMALLEST) {
                lines.put(names.get(f), String.format(Locale.ROOT, "%.3f", weight));
            }
        }
        StringBuilder table = new StringBuilder("# How much each thing that is seen of a name (dateline.extract.role.RoleFeatures: a template and its values) tells for its\n"
                + "# being a scene, as log odds. Learnt from annotated news by src/fit; each stands in five documents or more.\n");
        lines.forEach((name, weight) -> table.append(name).append('\t').append(weight).append('\n'));
        return table.toString();
    }
}
