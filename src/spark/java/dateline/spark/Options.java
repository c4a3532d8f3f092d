package dateline.spark;

import java.util.ArrayList;
import java.util.List;

/**
 * What the job is asked to do.
 *
 * @param output a directory that is not there yet, or one that an earlier run of the same job did not finish
 * @param assumed what {@code ingest --assume-date} takes; null for none
 * @param textColumn the column of Parquet files that holds the text
 * @param lots how many parts the archive is worked off in, each kept when it is done; 0 for one each 64 GB
 */
record Options(String output, String assumed, String textColumn, int lots, List<String> inputs) {
    static final String USAGE = "spark-submit ... dateline-spark.jar --output DIR [--assume-date fetched|DATE]"
            + " [--text-column text] [--lots N] PATH ...";

    /** @throws IllegalArgumentException with one line for the user */
    static Options parse(String... words) {
        String output = null;
        String assumed = null;
        String textColumn = "text";
        int lots = 0;
        List<String> inputs = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--output" -> output = value(words, ++i);
                case "--assume-date" -> assumed = value(words, ++i);
                case "--text-column" -> textColumn = value(words, ++i);
                case "--lots" -> lots = number(value(words, ++i));
                default -> inputs.add(words[i]);
            }
        }
        if (output == null || inputs.isEmpty() || inputs.stream().anyMatch(input -> input.startsWith("--"))) {
            throw new IllegalArgumentException("usage: " + USAGE);
        }
        return new Options(output, assumed, textColumn, lots, List.copyOf(inputs));
    }

    private static String value(String[] words, int at) {
        if (at == words.length) {
            throw new IllegalArgumentException(words[at - 1] + " wants a value; usage: " + USAGE);
        }
        return words[at];
    }

    private static int number(String word) {
        if (!word.matches("[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException("--lots wants a whole number above 0, not \"" + word + "\"");
        }
        return Integer.parseInt(word);
    }
}
