package dateline.store.lucene;

import dateline.event.ReportedEvent;
import dateline.event.Where;
import dateline.store.PlaceFacts;
import dateline.store.ReadArticle;
import dateline.store.Remembered;
import dateline.store.ReportStoreWriter;
import dateline.store.words.ReportText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Puts reports into the index of a home; what was put and not committed when the program ends is forgotten. */
final class LuceneReportStoreWriter implements ReportStoreWriter {
    static final String NOTE = "note";
    private final Path path;
    private final FSDirectory directory;
    private final IndexWriter writer;
    /** As of the last commit. */
    private DirectoryReader committed;
    /** Content hashes of the articles put since then, by article id. */
    private final Map<String, String> put = new HashMap<>();
    /** Articles whose story may be another now, by id: those put since the last commit with what tells it. */
    private final Map<String, Optional<Stories.Told>> toldAnew = new TreeMap<>();
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
        return hash != null ? hash : held().hash(articleId);
    }

    @Override
    public boolean put(String articleId, String contentHash, List<ReportedEvent> reports) throws IOException {
        return put(new ReadArticle(articleId, contentHash, null, null, reports, reports));
    }

    @Override
    public boolean put(ReadArticle article) throws IOException {
        String known = hash(article.id());
        if (article.contentHash().equals(known)) {
            return false;
        }
        if (known != null) {
            new Stories(held()).near(article.id()).forEach(near -> toldAnew.putIfAbsent(near, Optional.empty()));
        }
        if (article.signature() != null) {
            toldAnew.put(article.id(), Optional.of(Stories.Told.of(article)));
        } else {
            toldAnew.remove(article.id());
        }
        write(() -> replace(article, article.id(), known != null));
        put.put(article.id(), article.contentHash());
        return true;
    }

    private void replace(ReadArticle article, String storyId, boolean held) throws IOException {
        Map<String, Document> documents = new LinkedHashMap<>();
        for (ReportedEvent report : article.reports()) {
            documents.putIfAbsent(report.id(), ReportDocument.of(article.id(), report,
                    places.get(report.where(), () -> new BytesRef(PlaceFacts.text(report.where())))));
        }
        documents.put(null, ArticleDocument.of(article, storyId));
        if (held) {
            writer.deleteDocuments(new Term(ReportDocument.ARTICLE, article.id()));
        }
        for (Document document : documents.values()) {
            writer.addDocument(document);
        }
    }

    @Override
    public IndexedArticles held() {
        return new IndexedArticles(committed);
    }

    @Override
    public void show(ReadArticle article) throws IOException {
        String storyId = held().document(article.id(), Set.of(ArticleDocument.STORY))
                .get(ArticleDocument.STORY);
        write(() -> replace(article, storyId, true));
    }

    @Override
    public String noted() throws IOException {
        return committed.getIndexCommit().getUserData().getOrDefault(NOTE, "");
    }

    @Override
    public void note(String word) {
        writer.setLiveCommitData(Map.of(NOTE, word).entrySet());
    }

    @Override
    public void commit() throws IOException {
        write(() -> {
            if (!toldAnew.isEmpty()) {
                reopen();
                tellStories(held());
            }
            writer.commit();
            reopen();
        });
        toldAnew.clear();
        put.clear();
    }

    private void tellStories(IndexedArticles held) throws IOException {
        for (Map.Entry<String, String> change : new Stories(held).changes(toldAnew).entrySet()) {
            replace(held.article(change.getKey()).ofStory(change.getValue()), change.getValue(), true);
        }
    }

    /** Reads what was written so far. */
    private void reopen() throws IOException {
        DirectoryReader changed = DirectoryReader.openIfChanged(committed, writer);
        if (changed != null) {
            committed.close();
            committed = changed;
        }
    }

    @Override
    public void close() throws IOException {
        try (directory; DirectoryReader reader = committed) {
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
}
