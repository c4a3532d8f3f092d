package dateline.web.page;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page's words in one language, as {@code resources/static/words} has them for the browser too. */
record PageWords(String lang, JsonNode table) {
    static final List<String> LANGUAGES = List.of("en", "es", "ru", "uk");
    private static final Map<String, PageWords> ALL =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), PageWords::read));

    static PageWords of(String lang) {
        return ALL.get(lang);
    }

    private static PageWords read(String lang) {
        try (InputStream stream = PageWords.class.getResourceAsStream("/static/words/" + lang + ".json")) {
            return new PageWords(lang, JsonMapper.shared().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Locale locale() {
        return lang.equals("en") ? Locale.UK : Locale.forLanguageTag(lang);
    }

    boolean has(String key) {
        return table.has(key);
    }

    /** The word for a key, with {name} filled in from pairs of name and value; the key itself where there is none. */
    String say(String key, Object... values) {
        String text = table.path(key).asString(key);
        for (int i = 0; i < values.length; i += 2) {
            text = text.replace("{" + values[i] + "}", String.valueOf(values[i + 1]));
        }
        return text;
    }

    /** What a template's {@code {{#say}}key{{/say}}} is filled with. */
    Mustache.Lambda lambda() {
        return (fragment, out) -> out.write(say(fragment.execute()).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
    }

    /** "1 report", "5 reports". */
    String count(String key, long n) {
        JsonNode forms = table.path(key);
        String form = forms.path(plural(n)).asString(forms.path("other").asString(""));
        return form.replace("{n}", number(n));
    }

    String number(long n) {
        return String.format(locale(), "%,d", n);
    }

    /** The language's plural category of a whole number (Unicode CLDR 44, cardinal rules). */
    private String plural(long n) {
        if (!lang.equals("ru") && !lang.equals("uk")) {
            return n == 1 ? "one" : "other";
        }
        boolean teen = n % 100 >= 11 && n % 100 <= 14;
        return !teen && n % 10 == 1 ? "one" : !teen && n % 10 >= 2 && n % 10 <= 4 ? "few" : "many";
    }

    String country(String code) {
        String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(locale());
        return name.isEmpty() ? code : name;
    }

    String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(locale());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
    }

    String month(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("monthPattern"), locale()).format(day);
    }

    /** Days as short as they can be said: a day, a whole month, a whole year, or from day to day; ends may be open (null). */
    String days(LocalDate from, LocalDate to) {
        if (from == null || to == null) {
            return from == null ? say("toDay", "day", day(to)) : say("fromDay", "day", day(from));
        }
        if (from.equals(to)) {
            return day(from);
        }
        if (from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31))) {
            return String.valueOf(from.getYear());
        }
        if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth())) {
            return month(from);
        }
        return day(from) + " – " + day(to);
    }
}
