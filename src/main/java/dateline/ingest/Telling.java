package dateline.ingest;

import dateline.article.Read;
import java.util.function.Consumer;

/**
 * Who is told of a run as it goes.
 *
 * @param skips takes each that becomes known
 * @param waits is run now and then
 * @param tally is written whenever articles were kept
 */
record Telling(IngestSummary summary, Consumer<Read.Skipped> skips, Runnable waits, IngestTally tally) {}
