package dateline.store.opensearch;

import dateline.store.words.ReportText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * The question for words that {@link ReportText} makes for an index in a home, put to OpenSearch: the same words find the
 * same.
 */
final class TextQuery {
    private TextQuery() {}

    static Map<String, Object> of(String q, Collection<String> langs) {
        return of(ReportText.query(q, langs));
    }

    private static Map<String, Object> of(Query query) {
        if (query instanceof ConstantScoreQuery constant) {
            return of(constant.getQuery());
        }
        if (query instanceof BooleanQuery all) {
            return of(all);
        }
        if (query instanceof TermQuery one) {
            return Dsl.term(one.getTerm().field(), one.getTerm().text());
        }
        if (query instanceof SynonymQuery any) {
            return Dsl.terms(any.getTerms().get(0).field(), any.getTerms().stream().map(Term::text).toList());
        }
        if (query instanceof PhraseQuery phrase) {
            return phrase(List.of(phrase.getTerms()).stream().map(term -> new Term[] {term}).toList());
        }
        if (query instanceof MultiPhraseQuery phrase) {
            return phrase(List.of(phrase.getTermArrays()));
        }
        if (query instanceof MatchNoDocsQuery) {
            return Dsl.NONE;
        }
        throw new IllegalStateException("a question for words of another kind: " + query.getClass());
    }

    private static Map<String, Object> of(BooleanQuery query) {
        List<Map<String, Object>> all = new ArrayList<>();
        List<Map<String, Object>> any = new ArrayList<>();
        for (BooleanClause clause : query.clauses()) {
            (clause.getOccur() == Occur.SHOULD ? any : all).add(of(clause.getQuery()));
        }
        if (!any.isEmpty()) {
            all.add(Dsl.any(any));
        }
        return Dsl.all(all);
    }

    /** Words one after the other, each in any of its forms. */
    private static Map<String, Object> phrase(List<Term[]> words) {
        return Map.of("span_near", Map.of("slop", 0, "in_order", true, "clauses", words.stream().map(TextQuery::word)
                .toList()));
    }

    private static Map<String, Object> word(Term[] forms) {
        return Map.of("span_or", Map.of("clauses", List.of(forms).stream()
                .map(form -> Map.of("span_term", Map.of(form.field(), form.text()))).toList()));
    }
}
