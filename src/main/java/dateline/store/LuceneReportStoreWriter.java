package dateline.store;

import dateline.event.ReportedEvent;
import dateline.event.Where;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;

/** Puts reports into the index of a home; what was put and not committed when the program ends is forgotten. */
final class LuceneReportStoreWriter implements ReportStoreWriter {
    private final Path path;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final DirectoryReader committed;
    /** Content hashes of the articles put through this writer, by article id. */
    private final Map<String, String> put = new HashMap<>();
    private final Remembered<Where, BytesRef> places = new Remembered<>(5000);

    private LuceneReportStoreWriter(Path path, FSDirectory directory, IndexWriter writer, DirectoryReader committed) {
        this.path = path;
        this.directory = directory;
        this.writer = writer;
        this.committed = committed;
    }

    /**
     * Opens a home for writing and makes it where there is none.
     *
     * @throws IOException with one line that says what to do: the home holds something else, cannot be written to, was
     *     made by a newer version, or is being written to by another program
     */
    static LuceneReportStoreWriter open(Path path) throws IOException {
        Home home = Home.of(path);
        home.create();
        FSDirectory directory = home.directory();
        try {
            IndexWriter writer = new IndexWriter(directory, settings());
            return new LuceneReportStoreWriter(path, directory, writer, DirectoryReader.open(writer));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw HomeFailure.of(e, path);
        }
    }

    /** With memory enough that a large ingest is not merged from a hundred small parts. */
    private static IndexWriterConfig settings() {
        return new IndexWriterConfig(ReportText.ANALYZER).setIndexSort(NewestFirst.ORDER).setCommitOnClose(false)
                .setRAMBufferSizeMB(48);
    }

    @Override
    public String hash(String articleId) throws IOException {
        String hash = put.get(articleId);
        return hash != null ? hash : committedHash(articleId);
    }

    @Override
    public boolean put(String articleId, String contentHash, List<ReportedEvent> reports) throws IOException {
        String known = hash(articleId);
        if (contentHash.equals(known)) {
            return false;
        }
        Map<String, Document> documents = new LinkedHashMap<>();
        for (ReportedEvent report : reports) {
            documents.putIfAbsent(report.id(), ReportDocument.of(articleId, report,
                    places.get(report.where(), () -> new BytesRef(PlaceFacts.text(report.where())))));
        }
        documents.put(null, ReportDocument.ofArticle(articleId, contentHash));
        write(() -> replace(articleId, known != null, documents.values()));
        put.put(articleId, contentHash);
        return true;
    }

    private void replace(String articleId, boolean held, Collection<Document> documents) throws IOException {
        if (held) {
            writer.deleteDocuments(new Term(ReportDocument.ARTICLE, articleId));
        }
        for (Document document : documents) {
            writer.addDocument(document);
        }
    }

    @Override
    public void commit() throws IOException {
        write(writer::commit);
    }

    @Override
    public void close() throws IOException {
        try (directory; committed) {
            writer.rollback();
        }
    }

    private interface Write {
        void run() throws IOException;
    }

    /** After a first failure, a full disk say, Lucene's writer is closed and tells that failure as its cause. */
    private void write(Write write) throws IOException {
        try {
            write.run();
        } catch (AlreadyClosedException e) {
            throw HomeFailure.of(e.getCause() instanceof IOException first ? first : e, path);
        } catch (IOException e) {
            throw HomeFailure.of(e, path);
        }
    }

    private String committedHash(String articleId) throws IOException {
        IndexSearcher searcher = new IndexSearcher(committed);
        TopDocs found = searcher.search(new TermQuery(new Term(ReportDocument.READ_ARTICLE, articleId)), 1);
        return found.scoreDocs.length == 0 ? null
                : searcher.storedFields().document(found.scoreDocs[0].doc, Set.of(ReportDocument.CONTENT_HASH))
                        .get(ReportDocument.CONTENT_HASH);
    }
}
