package dateline.fit;

import dateline.event.When;
import dateline.extract.DateRows;
import dateline.extract.claim.ArticleDates.Choice;
import dateline.gazetteer.Gazetteer;
import dateline.geoparse.Geoparser;
import dateline.text.Document;
import dateline.text.Language;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Learns which of the dates told around a name is the day of what is told there: {@code DateFit SCENES OUT [--folds N]}. SCENES is a
 * folder of annotated articles a language ({@code en.jsonl.gz}), OUT the table {@code extract/dates.tsv}. With folds, tells how
 * often the choice is right on documents that were not learnt from.
 */
public final class DateFit {
    private static final int FEWEST_DOCUMENTS = 5; // that hold a sign's value, so that no text can be read out of the table
    private static final double PENALTY = 8;
    /** What is learnt of one language alone, and of single words, is held back more. */
    private static final double OF_ONE_LANGUAGE = 8;
    private static final double OF_A_WORD = 4;
    private static final Set<String> WORDS = Set.of("FIRST", "BEFORE", "VERB", "NONE_VERB", "NAME_PREPOSITION");
    private static final double GUESSED = 0.5; // weight of a row whose publication day is an editor's guess
    private static final double SMALLEST = 0.005;

    /** A name that an editor calls a scene, with what may be chosen for it. */
    private record Example(Language language, String document, int number, boolean sure, List<Choice> choices, boolean[] right, String shown) {}

    private DateFit() {}

    public static void main(String[] arguments) throws IOException {
        List<Example> examples = read(Path.of(arguments[0]));
        if (arguments[1].equals("--folds")) {
            validate(examples, Integer.parseInt(arguments[2]));
        } else {
            Files.write(Path.of(arguments[1]), new Learnt(examples).lines());
        }
    }

    private static List<Example> read(Path folder) throws IOException {
        Geoparser geoparser = new Geoparser(Gazetteer.of(null));
        DateRows rows = new DateRows();
        List<Example> examples = new ArrayList<>();
        for (Language language : Language.values()) {
            try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(new FileInputStream(
                    folder.resolve(language.code() + ".jsonl.gz").toFile())), StandardCharsets.UTF_8))) {
                int number = 0;
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    examples(new ObjectMapper().readTree(line), language, number++, geoparser, rows, examples);
                }
            }
        }
        return examples;
    }

    private static void examples(JsonNode article, Language language, int number, Geoparser geoparser, DateRows rows,
            List<Example> examples) {
        if (!article.hasNonNull("published")) {
            return;
        }
        String text = article.get("text").asString();
        var document = new Document(article.get("id").asString(), language.code(), text, null,
                LocalDate.parse(article.get("published").asString()));
        DateRows.Article read = rows.of(geoparser.read(document));
        for (JsonNode place : article.get("places")) {
            if (place.get("role").asString().equals("scene") && place.path("inGazetteer").asBoolean(true)) {
                int start = text.offsetByCodePoints(0, place.get("start").asInt());
                int end = text.offsetByCodePoints(0, place.get("end").asInt());
                List<Choice> choices = read.choices(start, end);
                if (choices != null) {
                    boolean[] right = new boolean[choices.size()];
                    for (int i = 0; i < right.length; i++) {
                        right[i] = right(place, choices.get(i).when());
                    }
                    examples.add(new Example(language, document.id(), number, article.path("publishedSure").asBoolean(false),
                            choices, right, place.path("eventStart").asString("-") + ".." + place.path("eventEnd").asString("-") + " pub " + document.published()
                            + " " + text.substring(Math.max(0, start - 160), start).replace('\n', '/') + "[[" + text.substring(start, end) + "]]"
                            + text.substring(end, Math.min(text.length(), end + 100)).replace('\n', '/')));
                }
            }
        }
    }

    /** Whether these are the days an editor gave, within half of their span and at least a day; or rightly none. */
    private static boolean right(JsonNode place, When when) {
        if (!place.hasNonNull("eventStart")) {
            return when == null;
        }
        LocalDate start = first(place.get("eventStart").asString());
        LocalDate end = last(place.get("eventEnd").asString(place.get("eventStart").asString()));
        long slack = Math.max(1, ChronoUnit.DAYS.between(start, end) / 2);
        return when != null && Math.abs(ChronoUnit.DAYS.between(start, when.start())) <= slack
                && Math.abs(ChronoUnit.DAYS.between(end, when.end())) <= slack;
    }

    private static LocalDate first(String date) {
        return LocalDate.parse(date.length() == 4 ? date + "-01-01" : date.length() == 7 ? date + "-01" : date);
    }

    private static LocalDate last(String date) {
        return date.length() == 4 ? LocalDate.parse(date + "-12-31")
                : date.length() == 7 ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date);
    }

    /** The weights learnt from some examples: of a sign's value in every language, and what more of it is in one. */
    private static final class Learnt {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final double[] weights;

        Learnt(List<Example> examples) {
            Map<String, Set<String>> documents = new TreeMap<>();
            for (Example example : examples) {
                for (Choice choice : example.choices) {
                    for (String sign : choice.signs()) {
                        documents.computeIfAbsent(sign, s -> new HashSet<>()).add(example.document);
                        documents.computeIfAbsent(sign + "\t" + example.language, s -> new HashSet<>()).add(example.document);
                    }
                }
            }
            documents.forEach((sign, in) -> {
                if (in.size() >= FEWEST_DOCUMENTS) {
                    numbers.put(sign, numbers.size());
                }
            });
            List<DateChoiceFit.Row> rows = new ArrayList<>();
            for (Example example : examples) {
                if (any(example.right) && example.choices.size() > 1) {
                    rows.add(new DateChoiceFit.Row(options(example), example.right, example.sure ? 1 : GUESSED));
                }
            }
            double[] penalties = new double[numbers.size()];
            numbers.forEach((sign, number) -> penalties[number] = penalty(sign.split("\t", -1)));
            weights = DateChoiceFit.weights(rows, penalties);
        }

        private static double penalty(String[] sign) {
            return PENALTY * (sign.length > 2 ? OF_ONE_LANGUAGE : 1) * (WORDS.contains(sign[0]) ? OF_A_WORD : 1);
        }

        private static boolean any(boolean[] right) {
            boolean any = false;
            for (boolean one : right) {
                any |= one;
            }
            return any;
        }

        private int[][] options(Example example) {
            return example.choices.stream().map(choice -> choice.signs().stream()
                    .flatMap(sign -> java.util.stream.Stream.of(sign, sign + "\t" + example.language))
                    .filter(numbers::containsKey).mapToInt(numbers::get).toArray()).toArray(int[][]::new);
        }

        int best(Example example) {
            double[] chances = DateChoiceFit.chances(options(example), weights);
            int best = 0;
            for (int i = 1; i < chances.length; i++) {
                best = chances[i] > chances[best] ? i : best;
            }
            return best;
        }

        private double weight(String sign) {
            Integer number = numbers.get(sign);
            return number == null ? 0 : weights[number];
        }

        List<String> lines() {
            Set<String> signs = new TreeSet<>();
            numbers.keySet().forEach(sign -> signs.add(sign.split("\t", -1)[0] + "\t" + sign.split("\t", -1)[1]));
            List<String> lines = new ArrayList<>();
            lines.add("# learnt by dateline.fit.DateFit: sign, value, weight in " + Language.codes());
            for (String sign : signs) {
                StringBuilder line = new StringBuilder(sign);
                boolean any = false;
                for (Language language : Language.values()) {
                    double weight = weight(sign) + weight(sign + "\t" + language);
                    any |= Math.abs(weight) >= SMALLEST;
                    line.append('\t').append(String.format(Locale.ROOT, "%.3f", weight));
                }
                if (any) {
                    lines.add(line.toString());
                }
            }
            return lines;
        }
    }

    private static void validate(List<Example> examples, int folds) {
        Map<Language, List<double[]>> figures = new TreeMap<>();
        int[] unreachable = new int[4];
        Map<Language, List<String>> wrong = new TreeMap<>();
        for (int fold = 0; fold < folds; fold++) {
            int out = fold;
            var learnt = new Learnt(examples.stream().filter(e -> e.number % folds != out).toList());
            Map<Language, double[]> counts = new TreeMap<>();
            for (Example example : examples) {
                if (example.number % folds == out) {
                    double[] count = counts.computeIfAbsent(example.language, l -> new double[8]);
                    int best = learnt.best(example);
                    boolean right = example.right[best];
                    count[0] += right ? 1 : 0;
                    count[1]++;
                    if (example.sure) {
                        count[2] += right ? 1 : 0;
                        count[3]++;
                    }
                    boolean reachable = Learnt.any(example.right);
                    count[4] += reachable ? 1 : 0;
                    count[5] += example.right[0] ? 1 : 0;
                    count[6] += example.right[0] && right ? 1 : 0;
                    if (!right) {
                        wrong.computeIfAbsent(example.language, l -> new ArrayList<>()).add((reachable ? "choice " : "unread ")
                                + (example.sure ? "sure " : "") + "got " + example.choices.get(best).words() + " " + show(example.choices.get(best).when())
                                + " of " + example.choices.stream().skip(1).map(Choice::words).toList() + " for " + example.shown);
                    }
                }
            }
            counts.forEach((language, count) -> figures.computeIfAbsent(language, l -> new ArrayList<>()).add(count));
        }
        figures.forEach((language, list) -> {
            double[] sum = new double[8];
            StringBuilder spread = new StringBuilder();
            for (double[] count : list) {
                for (int i = 0; i < 8; i++) {
                    sum[i] += count[i];
                }
                spread.append(String.format(Locale.ROOT, " %.2f", count[0] / count[1]));
            }
            System.out.printf(Locale.ROOT, "%s right %.3f of %.0f; day of publication sure %.3f of %.0f; within reach %.3f; none told %.3f of %.0f; told %.3f; folds%s%n",
                    language, sum[0] / sum[1], sum[1], sum[2] / sum[3], sum[3], sum[4] / sum[1], sum[6] / sum[5], sum[5], (sum[0] - sum[6]) / (sum[1] - sum[5]), spread);
        });
        if (System.getProperty("wrong") != null) {
            wrong.forEach((language, list) -> {
                try {
                    Files.write(Path.of(System.getProperty("wrong") + "." + language.code()), list);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
    }

    private static String show(When when) {
        return when == null ? "-" : when.start() + ".." + when.end();
    }
}
