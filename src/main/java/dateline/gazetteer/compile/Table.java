package dateline.gazetteer.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A source table: UTF-8, fields separated by tabs, lines that begin with {@code #} are remarks, the first other line
 * names the columns. A file whose name ends in {@code .gz} is unpacked as it is read.
 */
final class Table {
    private final Path file;
    private final Map<String, Integer> columns;

    private Table(Path file, Map<String, Integer> columns) {
        this.file = file;
        this.columns = columns;
    }

    /** Takes the rows one by one. */
    interface Taker {
        void take(Row row) throws IOException;
    }

    /**
     * Reads all rows in order.
     *
     * @param wanted the columns the table must have
     * @throws IOException where the file cannot be read or is not such a table; the message tells file and line
     */
    static void read(Path file, List<String> wanted, Taker taker) throws IOException {
        try (BufferedReader in = open(file)) {
            Table table = null;
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (table == null) {
                    table = new Table(file, columns(file, number, line, wanted));
                } else {
                    taker.take(table.row(number, line));
                }
            }
            if (table == null) {
                throw new IOException(file + " is empty: expected a line with the column names " + wanted);
            }
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8 text", e);
        }
    }

    static BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
            return new BufferedReader(
                    new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        } catch (IOException e) {
            bytes.close();
            throw new IOException(file + " cannot be unpacked: " + e.getMessage(), e);
        }
    }

    private static Map<String, Integer> columns(Path file, int number, String line, List<String> wanted)
            throws IOException {
        Map<String, Integer> columns = new HashMap<>();
        String[] names = line.split("\t", -1);
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i], i);
        }
        for (String name : wanted) {
            if (!columns.containsKey(name)) {
                throw new IOException(file + ", line " + number + ": expected a column \"" + name + "\" among "
                        + columns.keySet());
            }
        }
        return columns;
    }

    private Row row(int number, String line) throws IOException {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns.size()) {
            throw new IOException(file + ", line " + number + ": expected " + columns.size()
                    + " fields separated by tabs, found " + cells.length);
        }
        return new Row(number, cells);
    }

    /** One line of the table. */
    final class Row {
        private final int number;
        private final String[] cells;

        private Row(int number, String[] cells) {
            this.number = number;
            this.cells = cells;
        }

        String text(String column) {
            return cells[columns.get(column)].strip();
        }

        /** The text, or null where the field is empty. */
        String textOrNull(String column) {
            String text = text(column);
            return text.isEmpty() ? null : text;
        }

        List<String> list(String column, char separator) {
            String text = text(column);
            List<String> parts = new ArrayList<>();
            int from = 0;
            for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
                parts.add(text.substring(from, at).strip());
                from = at + 1;
            }
            parts.add(text.substring(from).strip());
            return parts;
        }

        long number(String column) throws IOException {
            try {
                return text(column).isEmpty() ? 0 : Long.parseLong(text(column));
            } catch (NumberFormatException e) {
                throw wrong("a whole number", column);
            }
        }

        double lat() throws IOException {
            return degrees("lat", 90);
        }

        double lon() throws IOException {
            return degrees("lon", 180);
        }

        private double degrees(String column, int most) throws IOException {
            try {
                double degrees = Double.parseDouble(text(column));
                if (Math.abs(degrees) <= most) {
                    return degrees;
                }
            } catch (NumberFormatException e) {
                throw wrong("degrees", column);
            }
            throw wrong("degrees from -" + most + " to " + most, column);
        }

        IOException wrong(String expected, String column) {
            return new IOException(file + ", line " + number + ": expected " + expected + " in column \"" + column
                    + "\", found \"" + text(column) + "\"");
        }

        IOException wrong(String what) {
            return new IOException(file + ", line " + number + ": " + what);
        }
    }
}
