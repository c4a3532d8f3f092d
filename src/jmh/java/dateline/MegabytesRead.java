package dateline;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts what a benchmark reads, so that JMH tells megabytes (a million bytes of UTF-8) a second. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class MegabytesRead {
    public double megabytes;

    public void add(long bytes) {
        megabytes += bytes / 1e6;
    }
}
