package dateline.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers that a stage works with, from a table: a name, a tab, the value, a tab, its unit, a tab, where it is from. */
public final class Constants {
    private final String file;
    private final Map<String, Double> values = new HashMap<>();

    private Constants(String file) {
        this.file = file;
    }

    /** @param file its path from the root of the resources */
    public static Constants read(String file) {
        Constants constants = new Constants(file);
        for (String line : ResourceLines.read(file)) {
            List<String> columns = List.of(line.split("\t"));
            constants.values.put(columns.get(0), Double.parseDouble(columns.get(1)));
        }
        return constants;
    }

    public double of(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(file + " has no constant " + name);
        }
        return value;
    }
}
