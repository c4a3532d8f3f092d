package dateline;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Counts what a benchmark reads, so that JMH tells megabytes (a million bytes of UTF-8) a second; and prints megabytes
 * a second of the thread's own processor time, which other work on the machine disturbs less.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class MegabytesRead {
    public double megabytes;
    private double read;
    private long began;

    @Setup(Level.Iteration)
    public void begin() {
        read = 0;
        began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @TearDown(Level.Iteration)
    public void tell() {
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9;
        System.out.printf("(%.1f MB a second of processor time) ", read / seconds);
    }

    public void add(long bytes) {
        megabytes += bytes / 1e6;
        read += bytes / 1e6;
    }
}
