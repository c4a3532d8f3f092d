package dateline.extract.role;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much each sign tells, from {@code extract/signs.txt}: above zero for a scene, below zero against. */
public final class Weights {
    private static final int TOLD = 3; // reasons given to the reader

    private record Weight(double value, String phrase) {}

    private final Map<Sign, Weight> weights = new EnumMap<>(Sign.class);

    private Weights() {}

    public static Weights shipped() {
        var read = new Weights();
        try (var in = Weights.class.getResourceAsStream("/extract/signs.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.strip().split("\\s+", 3);
                    read.weights.put(Sign.valueOf(cells[0]), new Weight(Double.parseDouble(cells[1]), cells[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** Weights without phrases, to be tried. */
    public static Weights of(Map<Sign, Double> values) {
        var tried = new Weights();
        values.forEach((sign, value) -> tried.weights.put(sign, new Weight(value, "")));
        return tried;
    }

    /** Above zero where the place is the scene. */
    public double sum(Set<Sign> signs) {
        double sum = 0;
        for (Sign sign : signs) {
            Weight weight = weights.get(sign);
            sum += weight == null ? 0 : weight.value;
        }
        return sum;
    }

    /** The signs that weigh most for the answer, in words. */
    public List<String> reasons(Set<Sign> signs, boolean scene) {
        List<Weight> telling = new ArrayList<>();
        for (Sign sign : signs) {
            Weight weight = weights.get(sign);
            if (weight != null && sign != Sign.ALWAYS && weight.value > 0 == scene && weight.value != 0) {
                telling.add(weight);
            }
        }
        telling.sort(Comparator.comparingDouble((Weight w) -> -Math.abs(w.value)));
        return telling.stream().limit(TOLD).map(Weight::phrase).toList();
    }
}
