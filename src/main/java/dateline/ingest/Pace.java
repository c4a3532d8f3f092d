package dateline.ingest;

import dateline.article.TimedWork;
import java.time.Duration;

/**
 * How an ingest goes on.
 *
 * @param articles are kept together, at most
 * @param time after which what was read is kept, however little it is
 * @param longest that one article may take on a processor
 */
record Pace(int articles, Duration time, Duration longest) {
    static final Pace USUAL = new Pace(5_000, Duration.ofSeconds(10), TimedWork.LONGEST);
}
