package dateline.store.lucene;

import java.io.IOException;
import java.util.function.Predicate;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;

/** Reports whose term of a field is one of which a test holds; each term is tested once. */
final class TermsWhere extends MultiTermQuery {
    private final Predicate<String> test;

    TermsWhere(String field, Predicate<String> test) {
        super(field, CONSTANT_SCORE_BLENDED_REWRITE);
        this.test = test;
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
        return new FilteredTermsEnum(terms.iterator(), false) {
            @Override
            protected AcceptStatus accept(BytesRef term) {
                return test.test(term.utf8ToString()) ? AcceptStatus.YES : AcceptStatus.NO;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return getField() + ":" + test;
    }

    /** A test is none but itself. */
    @Override
    public boolean equals(Object other) {
        return super.equals(other) && test == ((TermsWhere) other).test;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + System.identityHashCode(test);
    }
}
