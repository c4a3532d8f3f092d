package dateline.command;

import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * {@code geoparse} and {@code extract} as programs call them most, with no more than a file's name. All there is to know of
 * such a line is seen at once, where picocli's classes take a fifth of the time until its answer.
 */
public final class PlainCall {
    private PlainCall() {}

    /** The command that the line asks for, ready to be called; null where picocli has to take it apart. */
    public static Callable<Integer> of(String... line) {
        if (line.length == 0 || line.length > 2 || line.length == 2 && !isFile(line[1])) {
            return null;
        }
        String[] files = Arrays.copyOfRange(line, 1, line.length);
        return switch (line[0]) {
            case "geoparse" -> new GeoparseCommand(TextsInput.plain(files));
            case "extract" -> new ExtractCommand(TextsInput.plain(files));
            default -> null;
        };
    }

    /** Neither an option nor, with "@", a file of arguments. */
    private static boolean isFile(String argument) {
        return argument.equals("-") || !argument.startsWith("-") && !argument.startsWith("@");
    }
}
