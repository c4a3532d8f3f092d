package dateline.web.page;

import com.samskivert.mustache.Mustache;
import dateline.event.FoundReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The page as its template is filled: what a reader without JavaScript reads, and what the page's program begins with.
 *
 * @param chosen the report that the address names, or null
 */
record PageDocument(PageView view, PageRow chosen, String base) {
    /** A value of a filter as an option of its field. */
    record Choice(String value, String label, String count, boolean selected) {}

    /** A field of the form of filters. */
    record Field(String name, String label, List<Choice> choices) {}

    record Chip(String text, String names, String without, String remove) {}

    /** @param whole the same address with scheme and host */
    record Language(String code, String name, String href, String whole, boolean selected) {}

    static PageDocument of(PageView view, Optional<FoundReport> chosen, String base) {
        return new PageDocument(view,
                chosen.map(found -> PageRow.of(found.report(), view.state().words())).orElse(null), base);
    }

    /** The words of the page: {@code {{#say}}key{{/say}}}. */
    public Mustache.Lambda say() {
        return view.state().words().lambda();
    }

    public Assets assets() {
        return Assets.BUILT;
    }

    public String lang() {
        return view.state().hl();
    }

    /** What previews of the link show: the report that it leads to, or the filters in words. */
    public String title() {
        return chosen == null ? heading() : chosen.place() + ", " + chosen.date() + ": " + chosen.kernel();
    }

    public String heading() {
        return view.heading().title();
    }

    public boolean embedded() {
        return view.state().isEmbedded();
    }

    public List<PageView.Event> events() {
        return view.events();
    }

    private Map<String, String> query() {
        return view.state().query();
    }

    /** What stands in the fields of the forms. */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>(Map.of("q", "", "from", "", "to", "", "pfrom", "", "pto", ""));
        texts.putAll(query());
        return texts;
    }

    /** Whether there are too few days for a histogram. */
    public boolean fewDays() {
        return view.timeline().bins().size() < 2;
    }

    public boolean mentioned() {
        return view.state().isWithMentions();
    }

    /** What could not be read in the address, or why the list is empty; null where neither. */
    public String trouble() {
        if (!view.state().dropped().isEmpty()) {
            return view.state().words().say("dropped", "what", String.join(", ", view.state().dropped()));
        }
        return view.matched() > 0 ? null
                : view.state().words().say(view.heading().chips().isEmpty() && !query().containsKey("map") ? "nothingAtAll" : "nothing");
    }

    public String next() {
        return view.next() == null ? null : href(query -> view.next(), "cursor");
    }

    public String here() {
        return base + "/" + PageState.address(query());
    }

    public String picture() {
        return base + "/picture.png" + PageState.address(query());
    }

    /** Where other programs read the same. */
    public Downloads downloads() {
        return view.downloads();
    }

    public List<Language> languages() {
        return Stream.of("en", "es", "ru", "uk").map(code -> language(code, href(query -> code, "hl"))).toList();
    }

    private Language language(String code, String href) {
        return new Language(code, own(code), href, base + href.substring(1), code.equals(lang()));
    }

    private static String own(String code) {
        Locale locale = Locale.forLanguageTag(code);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    public List<Chip> chips() {
        return view.heading().chips().stream().map(chip -> new Chip(chip.text(), chip.names(), href(null, chip.names().split(",")),
                view.state().words().say("remove", "what", chip.text()))).toList();
    }

    public List<Field> fields() {
        PageWords words = view.state().words();
        return List.of(field("category", "category", value -> words.say("category." + value)),
                field("certainty", "certainty", value -> words.say("certainty." + value)),
                field("country", "country", words::country), field("source", "source", value -> value),
                field("lang", "articleLang", words::language));
    }

    private Field field(String name, String label, UnaryOperator<String> say) {
        PageWords words = view.state().words();
        String chosen = query().getOrDefault(name, "");
        Collection<String> values = Arrays.asList(chosen.split(","));
        List<Choice> choices = new ArrayList<>();
        view.facets().counts().getOrDefault(name, Map.of()).forEach((value, count) ->
                choices.add(new Choice(value, say.apply(value), words.number(count), value.equals(chosen) || values.contains(value))));
        choices.sort((a, b) -> a.label().compareToIgnoreCase(b.label()));
        return new Field(name, words.say(label), choices);
    }

    /** What the page's program begins with, so that it need not ask. */
    public String start() {
        return PageJson.inPage("{\"words\":" + view.state().words().table() + ",\"hl\":\"" + lang() + "\",\"view\":"
                + view.json() + '}');
    }

    /** This page's address with parameters taken out, or one put in. */
    private String href(UnaryOperator<String> value, String... names) {
        Map<String, String> changed = new TreeMap<>(query());
        changed.remove("cursor");
        for (String name : names) {
            if (value == null) {
                changed.remove(name);
            } else {
                changed.put(name, value.apply(name));
            }
        }
        String address = PageState.address(changed);
        return address.isEmpty() ? "./" : "./" + address;
    }
}
