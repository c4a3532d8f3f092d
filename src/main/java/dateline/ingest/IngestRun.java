package dateline.ingest;

import dateline.article.Article;
import dateline.article.Articles;
import dateline.article.Pages;
import dateline.article.Read;
import dateline.store.ReportStoreWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** One run over many articles: which of them are read, and which are held already or no articles. */
final class IngestRun {
    private final Keeping keeping;
    private final Articles articles;
    private final Pages pages;
    private final Progress progress;
    private final IngestSummary summary = new IngestSummary();
    private int articlesSeen;
    /** Of the list that is being read. */
    private double listShare = Double.NaN;
    private final Map<String, FirstOfId> firstOfId = new HashMap<>();

    IngestRun(ReportStoreWriter store, Workers workers, ArticleReader reader, Pace pace, Articles articles, Pages pages,
            Progress progress, IngestTally tally) {
        this.keeping = new Keeping(store, workers, reader, pace, new Telling(summary, this::skip, this::tell, tally));
        this.articles = articles;
        this.pages = pages;
        this.progress = progress;
    }

    IngestSummary run() throws IOException {
        articles.forEach(this::take);
        keeping.end();
        progress.end();
        return summary;
    }

    private void take(Read read) {
        if (read instanceof Read.Skipped skipped) {
            skip(skipped);
        } else if (read instanceof Read.Listed listed) {
            takeListed(listed);
        } else if (read instanceof Read.Got got) {
            takeFirst(got);
        }
        tell();
    }

    private void takeFirst(Read.Got got) {
        articlesSeen++;
        FirstOfId first = firstOfId.putIfAbsent(got.article().id(), FirstOfId.of(got.origin(), got.article()));
        if (first == null || first.isTeaserOf(got.article())) {
            readUnlessHeld(got);
        } else {
            skip(first.sameAs(got.origin()));
        }
    }

    /** Asks for what is listed, but for articles that are held. */
    private void takeListed(Read.Listed listed) {
        int before = articlesSeen;
        boolean outermost = Double.isNaN(listShare);
        for (int i = 0; i < listed.entries().size(); i++) {
            Read.Listed.Entry entry = listed.entries().get(i);
            listShare = outermost ? (double) i / listed.entries().size() : listShare;
            if (keeping.held(Article.idOf(entry.address())) != null) {
                articlesSeen++;
                summary.unchanged();
            } else {
                pages.read(listed, entry, this::take);
            }
        }
        listShare = outermost ? Double.NaN : listShare;
        if (articlesSeen == before) {
            skip(listed.withoutArticles());
        }
    }

    private void readUnlessHeld(Read.Got got) {
        int held = ContentHash.characters(keeping.held(got.article().id()));
        Read.Got whole = isTeaser(got.article(), held) ? got : pages.whole(got);
        if (isTeaser(whole.article(), held) || keeping.holds(whole.article())) {
            summary.unchanged();
        } else {
            keeping.take(whole);
        }
    }

    /** What a feed says of an article never takes the place of a text half as long again. */
    private static boolean isTeaser(Article article, int charactersHeld) {
        return article.feed() != null && article.text().length() * 3L < charactersHeld * 2L;
    }

    private void skip(Read.Skipped skipped) {
        summary.skip(skipped.cause());
        progress.skipped(skipped);
    }

    private void tell() {
        progress.at(summary, Double.isNaN(listShare) ? articles.share() : listShare);
    }
}
