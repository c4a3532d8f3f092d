package dateline.gazetteer.compile;

import dateline.gazetteer.compile.SourceName.Kind;
import dateline.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Names written by hand, as the tables' columns {@code ru}, {@code uk}, {@code es} and {@code en} give them: names
 * separated by {@code |}, the first to show (empty where another source's stands), {@code =} before an abbreviation or
 * an indeclinable short form.
 */
final class HandNames {
    private static final String ORIGIN = "hand";

    private HandNames() {}

    static List<SourceName> of(Table.Row row) {
        List<SourceName> names = new ArrayList<>();
        for (String lang : Language.codes()) {
            List<String> cell = row.list(lang, '|');
            for (int i = 0; i < cell.size(); i++) {
                add(names, cell.get(i), lang, i == 0);
            }
        }
        return names;
    }

    private static void add(List<SourceName> names, String text, String lang, boolean first) {
        boolean brief = text.startsWith("=");
        String name = brief ? text.substring(1) : text;
        if (!name.isEmpty()) {
            names.add(new SourceName(name, lang, first ? Kind.SHOWN : brief ? Kind.SHORT : Kind.NAME, ORIGIN));
        }
    }
}
