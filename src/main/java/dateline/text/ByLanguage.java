package dateline.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * One thing for each language, made when a text in the language is first met: its tables take a good part of a second to
 * read. Safe for use by many threads.
 */
public final class ByLanguage<T> {
    private final Function<Language, T> maker;
    private final Map<Language, T> made = new ConcurrentHashMap<>();

    public ByLanguage(Function<Language, T> maker) {
        this.maker = maker;
    }

    public T of(Language language) {
        return made.computeIfAbsent(language, maker);
    }
}
