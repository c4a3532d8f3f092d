package dateline.store;

import java.io.Reader;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
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
    /** Marks of stress are left out, letters written as two are made one, and yo is written as ye. */
    private static final NormalizeCharMap MARKS = marks();

    private final String lang;

    /** @param lang one of {@link #LANGS}, or any other word for words that are only folded */
    LanguageAnalyzer(String lang) {
        this.lang = lang;
    }

    private static NormalizeCharMap marks() {
        NormalizeCharMap.Builder marks = new NormalizeCharMap.Builder();
        String[][] changes = {{"\u0438\u0306", "\u0439"}, {"\u0418\u0306", "\u0439"}, {"\u0456\u0308", "\u0457"},
            {"\u0406\u0308", "\u0457"}, {"\u0435\u0308", "\u0435"}, {"\u0451", "\u0435"}, {"\u0401", "\u0435"},
            {"\u0300", ""}, {"\u0301", ""}, {"\u0303", ""}, {"\u0308", ""}, {"\u2019", "'"}, {"\u02BC", "'"}};
        for (String[] change : changes) {
            marks.add(change[0], change[1]);
        }
        return marks.build();
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(MARKS, reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return new MappingCharFilter(MARKS, reader);
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
