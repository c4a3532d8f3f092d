package dateline.store.lucene;

import dateline.event.ReportedEvent;
import dateline.store.HeldArticles;
import dateline.store.ReadArticle;
import dateline.store.ReportFilter;
import dateline.store.TextSignature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;

/** The articles of a home's index. */
final class IndexedArticles implements HeldArticles {
    private final IndexSearcher searcher;

    IndexedArticles(IndexReader reader) {
        this.searcher = new IndexSearcher(reader);
    }

    /** Null where the article is not held. */
    String hash(String articleId) throws IOException {
        StoredArticle stored = stored(articleId);
        return stored == null ? null : stored.contentHash();
    }

    @Override
    public ReadArticle article(String articleId) throws IOException {
        StoredArticle stored = stored(articleId);
        return stored == null ? null : stored.showing(reports(articleId));
    }

    /** Null where it is not held. */
    StoredArticle stored(String articleId) throws IOException {
        Term id = new Term(ArticleDocument.ID, articleId);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum found = leaf.reader().postings(id, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(found.docID())) {
                    return stored(leaf, found.docID());
                }
            }
        }
        return null;
    }

    private static StoredArticle stored(LeafReaderContext leaf, int document) throws IOException {
        BinaryDocValues column = DocValues.getBinary(leaf.reader(), ArticleDocument.STORED);
        column.advanceExact(document);
        return StoredArticle.read(column.binaryValue());
    }

    /** The articles whose documents match. */
    List<StoredArticle> stored(Query query, int most) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<StoredArticle> articles = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, most, Sort.INDEXORDER).scoreDocs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            articles.add(stored(leaf, hit.doc - leaf.docBase));
        }
        return articles;
    }

    /** Which of the bands one article has, or none: looked up in their order, in which a segment's terms are soonest found. */
    int[] bandsOfOne(int[] sorted) throws IOException {
        int[] articles = new int[sorted.length];
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(ArticleDocument.BAND);
            TermsEnum bands = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (int i = 0; i < sorted.length; i++) {
                if (articles[i] < 2 && bands.seekExact(TextSignature.band(sorted[i]))) {
                    articles[i] += bands.docFreq();
                }
            }
        }
        return IntStream.range(0, sorted.length).filter(i -> articles[i] < 2).map(i -> sorted[i]).toArray();
    }

    private List<ReportedEvent> reports(String articleId) throws IOException {
        Query query = new BooleanQuery.Builder().add(ReportQuery.REPORTS, Occur.FILTER)
                .add(new TermQuery(new Term(ReportDocument.ARTICLE, articleId)), Occur.FILTER).build();
        return reports(query);
    }

    private List<ReportedEvent> reports(Query query) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        FoundDocuments found = new FoundDocuments(leaves);
        List<ReportedEvent> reports = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, Integer.MAX_VALUE, Sort.INDEXORDER).scoreDocs) {
            int leaf = ReaderUtil.subIndex(hit.doc, leaves);
            reports.add(found.held(leaf, hit.doc - leaves.get(leaf).docBase).report());
        }
        return reports;
    }

    @Override
    public Set<String> articles(ReportFilter filter) throws IOException {
        Set<String> ids = new TreeSet<>();
        reports(ReportQuery.of(filter)).forEach(report -> ids.add(report.told().articleId()));
        return ids;
    }

    @Override
    public Set<String> corrected() throws IOException {
        Set<String> ids = new TreeSet<>();
        stored(new TermQuery(new Term(ArticleDocument.CORRECTED, "true")), Integer.MAX_VALUE)
                .forEach(article -> ids.add(article.id()));
        return ids;
    }
}
