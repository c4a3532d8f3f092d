package dateline.store.lucene;

import dateline.store.QueryTooDear;
import dateline.store.StoreUnavailable;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;

/**
 * The index at a path as it is now: of the last commit, and of the home that lies there, which may have been moved away,
 * moved back, or made anew since. For use by any number of threads.
 */
final class LiveIndex implements Closeable {
    interface Question<T> {
        T put(Searching searcher) throws IOException;
    }

    /** @param stamp of the last commit that was looked at */
    private record Opened(FSDirectory directory, SearcherManager searchers, CommitStamp stamp) implements Closeable {
        Opened seen(CommitStamp stamp) {
            return new Opened(directory, searchers, stamp);
        }

        @Override
        public void close() throws IOException {
            try (directory) {
                searchers.close();
            }
        }
    }

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final Path path;
    private long halfSeen = System.nanoTime() - LOOK_AGAIN.toNanos(); // when the path last held half a copy; guarded by this
    private Opened opened; // null while there is nothing to read; guarded by this
    private boolean closed;

    private LiveIndex(Path path, Opened opened) {
        this.path = path;
        this.opened = opened;
    }

    /** @throws IOException with one line that says what to do, also where there is no index */
    static LiveIndex open(Path path) throws IOException {
        return new LiveIndex(path, reopen(path));
    }

    /**
     * The answer to a question about the last commit.
     *
     * @throws QueryTooDear where a search took longer than the time given
     * @throws StoreUnavailable where there is nothing that can be read now
     */
    <T> T ask(Duration time, Question<T> question) {
        return ask(shared -> {
            Searching searcher = new Searching(shared.getIndexReader(), time);
            T answer = question.put(searcher);
            if (searcher.timedOut()) {
                throw new QueryTooDear(time);
            }
            return answer;
        });
    }

    /** The same without a time, for what may take long. */
    <T> T ask(Question<T> question) {
        try {
            IndexSearcher searcher = acquire();
            try {
                return question.put(new Searching(searcher.getIndexReader(), null));
            } finally {
                searcher.getIndexReader().decRef();
            }
        } catch (IOException e) {
            throw new StoreUnavailable(HomeFailure.of(e, path).getMessage(), e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        forget();
    }

    private synchronized IndexSearcher acquire() throws IOException {
        if (closed) {
            throw new AlreadyClosedException("the store is closed");
        }
        try {
            if (opened == null) {
                opened = reopen(path);
            } else if (System.nanoTime() - halfSeen > LOOK_AGAIN.toNanos() && !isCurrent()) {
                change();
            }
            return opened.searchers.acquire(); // what acquire counts up, decRef of the reader counts down
        } catch (IOException e) {
            forget();
            throw e;
        }
    }

    /** Takes up new commits; false where they are none of this index, as another lies at the path. */
    private boolean isCurrent() throws IOException {
        CommitStamp stamp = CommitStamp.of(opened.directory.getDirectory());
        if (stamp.equals(opened.stamp)) {
            return true;
        }
        try {
            opened.searchers.maybeRefreshBlocking();
            boolean isOne = Arrays.equals(SegmentInfos.readLatestCommit(opened.directory).getId(), id())
                    || !stamp.equals(CommitStamp.of(opened.directory.getDirectory()));
            opened = isOne ? opened.seen(stamp) : opened;
            return isOne;
        } catch (IllegalStateException | IOException e) { // segments that are not what their names were, or are not there yet
            return false;
        }
    }

    /**
     * Opens what lies at the path now in place of what lay there. While that is not whole, as in the midst of a copy, readers
     * have
     * what is open; it is looked at again a little later, since a copy goes on without its last commit being another.
     */
    private void change() throws IOException {
        Opened next;
        try {
            next = reopen(path);
        } catch (IOException e) {
            if (!Home.of(path).hasIndex()) {
                throw e;
            }
            halfSeen = System.nanoTime();
            return;
        }
        forget();
        opened = next;
    }

    private byte[] id() throws IOException {
        IndexSearcher searcher = opened.searchers.acquire();
        try {
            return ((StandardDirectoryReader) searcher.getIndexReader()).getSegmentInfos().getId();
        } finally {
            opened.searchers.release(searcher);
        }
    }

    private void forget() throws IOException {
        Opened was = opened;
        opened = null;
        if (was != null) {
            was.close();
        }
    }

    private static Opened reopen(Path path) throws IOException {
        Home home = Home.of(path);
        if (!home.hasIndex()) {
            throw new IOException("no reports in " + path + " yet; read some articles with"
                    + " `dateline ingest --home " + path + " PATH`");
        }
        FSDirectory directory = home.directory();
        try {
            CommitStamp stamp = CommitStamp.of(directory.getDirectory()); // first: a commit since is then taken up later
            return new Opened(directory, new SearcherManager(directory, null), stamp);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw HomeFailure.of(e, path);
        }
    }
}
