package dateline.store.words;

import dateline.event.ReportedEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** Full text over quote and title: one field a language, each with the word forms of that language. */
public final class ReportText {
    private static final String FIELD = "text-";
    private static final String OTHER = "other";
    /** Every field's analyzer, and by it that of a question asked of the field. */
    public static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(new LanguageAnalyzer(OTHER), byField());
    private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");

    private ReportText() {}

    private static Map<String, Analyzer> byField() {
        return LanguageAnalyzer.LANGS.stream().collect(Collectors.toUnmodifiableMap(
                lang -> FIELD + lang, LanguageAnalyzer::new));
    }

    /** The field of a language: {@code text-ru}. */
    public static String field(String lang) {
        return FIELD + (LanguageAnalyzer.LANGS.contains(lang) ? lang : OTHER);
    }

    /** What is looked through of a report: its quote, and in a line of its own its title. */
    public static String of(ReportedEvent report) {
        String title = report.told().title();
        return LanguageAnalyzer.text(title == null ? report.quote() : report.quote() + '\n' + title);
    }

    /** The words of a text in all forms that they are found by: a list a word, in order. */
    public static List<List<String>> terms(String lang, String text) throws IOException {
        List<List<String>> terms = new ArrayList<>();
        try (TokenStream words = ANALYZER.tokenStream(field(lang), LanguageAnalyzer.text(text))) {
            CharTermAttribute term = words.getAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = words.getAttribute(PositionIncrementAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                if (increment.getPositionIncrement() > 0) {
                    terms.add(new ArrayList<>());
                }
                terms.get(terms.size() - 1).add(term.toString());
            }
            words.end();
        }
        return terms;
    }

    /**
     * What holds all words of a question, read as words of any of the languages.
     *
     * @param q words; those in double quotes stand together
     * @param langs of articles that are asked for; all where empty
     */
    public static Query query(String q, Collection<String> langs) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        byLanguage(q, langs).forEach(in -> any.add(in, Occur.SHOULD));
        return new ConstantScoreQuery(any.build());
    }

    /** The same a query a language: no report is in two of them. */
    public static List<Query> byLanguage(String q, Collection<String> langs) {
        Stream<String> asked = langs.isEmpty() ? Stream.concat(LanguageAnalyzer.LANGS.stream(), Stream.of(OTHER)) : langs.stream();
        return asked.map(ReportText::field).distinct().map(field -> inField(field, LanguageAnalyzer.text(q))).toList();
    }

    private static Query inField(String field, String q) {
        QueryBuilder builder = new QueryBuilder(ANALYZER);
        List<Query> pieces = new ArrayList<>();
        for (Matcher piece = PIECE.matcher(q); piece.find();) {
            pieces.add(piece.group(1) != null ? builder.createPhraseQuery(field, piece.group(1))
                    : builder.createBooleanQuery(field, piece.group(2), Occur.MUST));
        }
        pieces.removeIf(Objects::isNull); // of punctuation only
        if (pieces.isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        pieces.forEach(piece -> all.add(piece, Occur.FILTER));
        return all.build();
    }
}
