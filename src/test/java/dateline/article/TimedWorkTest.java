package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class TimedWorkTest {
    private static final Origin PAGE = Origin.file("page.html", "page.html", null);

    @Test
    void whatNeverEndsIsASkipByName() {
        List<Read> reads = Guarded.many(PAGE, 1 << 20, Duration.ofMillis(50), TimedWorkTest::spin);
        assertEquals(List.of(new Read.Skipped("page.html", SkipCause.TOO_SLOW,
                "too slow: more than 0 seconds to read it")), reads);
    }

    @Test
    void faultsOfLongWorkAreSkipsLikeThoseOfShort() {
        assertTrue(Guarded.many(PAGE, 1 << 20, Duration.ofMinutes(1), () -> {
            throw new SkipException(SkipCause.EMPTY, "empty");
        }).contains(new Read.Skipped("page.html", SkipCause.EMPTY, "empty")));
        assertEquals(SkipCause.UNREADABLE, Reading.skipped(Guarded.many(PAGE, 1 << 20, Duration.ofMinutes(1),
                () -> List.of(deep(PAGE))).get(0)).cause());
    }

    @Test
    void onlyTimeOnAProcessorCounts() throws Exception {
        TimedWork<String> work = new TimedWork<>(() -> {
            Thread.sleep(400);
            return "done";
        });
        new Thread(work).start();
        assertEquals("done", work.get(Duration.ofMillis(100), () -> {}));
        TimedWork<String> failing = new TimedWork<>(() -> {
            throw new IllegalStateException("wrong");
        });
        failing.run();
        assertThrows(ExecutionException.class, () -> failing.get(Duration.ofMillis(100), () -> {}));
    }

    private static List<Read> spin() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        return List.of();
    }

    private static Read deep(Origin origin) {
        return deep(origin.item("!", null));
    }
}
