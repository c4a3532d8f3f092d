package dateline.store.words;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Puts in the place of a word (in lower case) all lemmas that the Ukrainian dictionary has for it, in lower case; leaves
 * alone what it does not know. Lucene's own filter of this kind knows no name that is written in lower case.
 */
final class UkrainianLemmas extends TokenFilter {
    /** Read when first needed. */
    private static final class Opened {
        private static final Dictionary DICTIONARY = read();

        private static Dictionary read() {
            try {
                return Dictionary.read(UkrainianLemmas.class.getResource("/org/languagetool/resource/uk/ukrainian.dict"));
            } catch (IOException e) {
                throw new IllegalStateException("the Ukrainian dictionary cannot be read", e);
            }
        }
    }

    private static final int REMEMBERED = 50_000; // words

    /** What was looked up: this lives as long as the thread that asks. */
    private final Map<String, List<String>> known = new HashMap<>();
    private final DictionaryLookup lookup = new DictionaryLookup(Opened.DICTIONARY);
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> more = new ArrayDeque<>();
    private State word;

    UkrainianLemmas(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!more.isEmpty()) {
            restoreState(word);
            term.setEmpty().append(more.remove());
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        List<String> lemmas = lemmas(term.toString());
        if (!lemmas.isEmpty()) {
            more.addAll(lemmas);
            term.setEmpty().append(more.remove());
            word = more.isEmpty() ? null : captureState();
        }
        return true;
    }

    private List<String> lemmas(String lower) {
        List<String> lemmas = known.get(lower);
        if (lemmas == null) {
            Set<String> found = new LinkedHashSet<>();
            add(lower, found);
            add(lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1), found);
            lemmas = List.copyOf(found);
            if (known.size() < REMEMBERED) {
                known.put(lower, lemmas);
            }
        }
        return lemmas;
    }

    private void add(String written, Set<String> lemmas) {
        for (WordData data : lookup.lookup(written)) {
            lemmas.add(data.getStem().toString().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        more.clear();
    }
}
