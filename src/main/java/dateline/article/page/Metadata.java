package dateline.article.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's {@code meta} elements by name, property or itemprop, in small letters. */
final class Metadata {
    private final Map<String, String> values = new HashMap<>();

    private Metadata() {}

    static Metadata of(Document page) {
        Metadata metadata = new Metadata();
        for (Element meta : page.select("meta[content]")) {
            Stream.of("property", "name", "itemprop", "http-equiv").map(meta::attr).filter(name -> !name.isBlank())
                    .filter(name -> !meta.attr("content").isBlank())
                    .forEach(name -> metadata.values.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), meta.attr("content")
                    .strip()));
        }
        return metadata;
    }

    Optional<String> first(String... names) {
        return all(List.of(names)).findFirst();
    }

    /** What there is under these names, in their order. */
    Stream<String> all(List<String> names) {
        return names.stream().map(values::get).filter(value -> value != null);
    }
}
