package dateline.store.words;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Words of a language brought to one form: case, accents and endings aside. No word is left out, as quotes are short. Russian,
 * Spanish and English by Lucene's stemmers, Ukrainian by the lemmas of its dictionary.
 */
final class LanguageAnalyzer extends Analyzer {
    static final Set<String> LANGS = Set.of("ru", "uk", "es", "en");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
    private final String lang;

    /** @param lang one of {@link #LANGS}, or any other word for words that are only folded */
    LanguageAnalyzer(String lang) {
        this.lang = lang;
    }

    /** A text, or a question, as it is put to an analyzer: letters written as two are one, marks of stress are left out. */
    static String text(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (isMark(written.charAt(i))) {
                return MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFC)).replaceAll("")
                        .replace('\u0451', '\u0435').replace('\u0401', '\u0415').replace('\u2019', '\'').replace('\u02BC', '\'');
            }
        }
        return written;
    }

    /** Whether a text that holds this is written otherwise: combining marks, yo for ye, apostrophes. */
    private static boolean isMark(char c) {
        return c >= '\u0300' && c < '\u0370' || c == '\u0451' || c == '\u0401' || c == '\u2019' || c == '\u02BC';
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, oneForm(new LowerCaseFilter(words)));
    }

    private TokenStream oneForm(TokenStream lower) {
        return switch (lang) {
            case "ru" -> new SnowballFilter(lower, new RussianStemmer());
            case "uk" -> new UkrainianLemmas(lower);
            case "es" -> new SpanishLightStemFilter(new ASCIIFoldingFilter(lower));
            case "en" -> new PorterStemFilter(new ASCIIFoldingFilter(new EnglishPossessiveFilter(lower)));
            default -> new ASCIIFoldingFilter(lower);
        };
    }
}
