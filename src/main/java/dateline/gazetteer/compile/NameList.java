package dateline.gazetteer.compile;

import dateline.gazetteer.compile.SourceName.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of one place as they are gathered from several sources, the most trusted first: one name to show in each
 * language, no name twice.
 */
final class NameList {
    private final Map<String, SourceName> names = new LinkedHashMap<>();
    private final List<String> shown = new ArrayList<>();

    /** Adds a name; where its language already has one to show, as another usual name. */
    NameList add(SourceName name) {
        if (name.text().isEmpty()) {
            return this;
        }
        return addPlain(new SourceName(Letters.straight(name.text()), name.lang(), name.kind(), name.origin()));
    }

    private NameList addPlain(SourceName name) {
        boolean second = name.kind() == Kind.SHOWN && shown.contains(name.lang());
        SourceName kept = second ? new SourceName(name.text(), name.lang(), Kind.NAME, name.origin()) : name;
        String key = kept.lang() + '\t' + kept.text();
        SourceName before = names.get(key);
        if (before == null || kept.kind() == Kind.SHOWN && before.kind() != Kind.SHOWN) {
            names.put(key, kept);
        }
        if (kept.kind() == Kind.SHOWN) {
            shown.add(kept.lang());
        }
        return this;
    }

    NameList addAll(Iterable<SourceName> more) {
        more.forEach(this::add);
        return this;
    }

    boolean shows(String lang) {
        return shown.contains(lang);
    }

    /** All names, those to show first; an untagged name that a tagged one repeats is left out. */
    List<SourceName> toList() {
        List<SourceName> list = new ArrayList<>();
        for (SourceName name : names.values()) {
            if (name.kind() == Kind.SHOWN) {
                list.add(name);
            }
        }
        for (SourceName name : names.values()) {
            if (name.kind() != Kind.SHOWN && !(name.lang().isEmpty() && repeated(list, name))) {
                list.add(name);
            }
        }
        return List.copyOf(list);
    }

    /** A Cyrillic name must be there in both languages: the forms of the same word differ. */
    private static boolean repeated(List<SourceName> list, SourceName name) {
        long times = list.stream().filter(other -> other.text().equals(name.text())).count();
        return times >= (Letters.isCyrillic(name.text()) ? 2 : 1);
    }
}
