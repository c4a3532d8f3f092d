package dateline.store.lucene;

import dateline.event.ReportedEvent;
import dateline.store.ReadArticle;
import dateline.store.ReportStoreWriter;
import dateline.store.words.ReportText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;

/** Puts reports into the index of a home; what was put and not committed when the program ends is forgotten. */
final class LuceneReportStoreWriter implements ReportStoreWriter {
    static final String NOTE = "note";
    private static final int SEGMENTS_OF_A_SIZE = 16;
    private final Path path;
    private final FSDirectory directory;
    private final IndexWriter writer;
    /** As of the last commit. */
    private DirectoryReader committed;
    /** Content hashes of the articles put since then, by article id. */
    private final Map<String, String> put = new HashMap<>();
    /** Articles whose story may be another now, by id: those put since the last commit with what tells it. */
    private final Map<String, Optional<Stories.Told>> toldAnew = new TreeMap<>();
    private final Batches batches;

    private LuceneReportStoreWriter(Path path, FSDirectory directory, IndexWriter writer, int most) throws IOException {
        this.path = path;
        this.directory = directory;
        this.writer = writer;
        committed = DirectoryReader.open(writer);
        batches = new Batches(writer, most);
    }

    /**
     * Opens a home for writing and makes it where there is none.
     *
     * @throws IOException with one line that says what to do: the home holds something else, cannot be written to, was
     *     made by a newer version, or is being written to by another program
     */
    static LuceneReportStoreWriter open(Path path) throws IOException {
        return open(path, Batches.usual());
    }

    /** @param most documents that are indexed together */
    static LuceneReportStoreWriter open(Path path, int most) throws IOException {
        Home home = Home.of(path);
        home.create();
        FSDirectory directory = home.directory();
        try {
            IndexWriter writer = new IndexWriter(directory, settings());
            return new LuceneReportStoreWriter(path, directory, writer, most);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw HomeFailure.of(e, path);
        }
    }

    /** Each batch makes a segment, whatever memory it takes; of a million reports two in three are merged, once. */
    private static IndexWriterConfig settings() {
        TieredMergePolicy merges = new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_OF_A_SIZE).setMaxMergeAtOnce(SEGMENTS_OF_A_SIZE);
        return new IndexWriterConfig(ReportText.ANALYZER).setIndexSort(NewestFirst.ORDER).setCommitOnClose(false)
                .setMergePolicy(merges).setMaxBufferedDocs(2).setRAMBufferSizeMB(IndexWriterConfig.DISABLE_AUTO_FLUSH);
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
        write(() -> batches.put(article, article.id(), known != null));
        put.put(article.id(), article.contentHash());
        return true;
    }

    @Override
    public IndexedArticles held() {
        return new IndexedArticles(committed);
    }

    @Override
    public void show(ReadArticle article) throws IOException {
        String storyId = held().stored(article.id()).story();
        write(() -> batches.put(article, storyId, true));
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
            batches.finish();
            if (!toldAnew.isEmpty()) {
                reopen();
                tellStories(held());
                batches.finish();
            }
            writer.commit();
            reopen();
        });
        toldAnew.clear();
        put.clear();
    }

    private void tellStories(IndexedArticles held) throws IOException {
        for (Map.Entry<String, String> change : new Stories(held).changes(toldAnew).entrySet()) {
            batches.put(held.article(change.getKey()).ofStory(change.getValue()), change.getValue(), true);
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
            batches.close();
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
