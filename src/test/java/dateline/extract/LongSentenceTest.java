package dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.gazetteer.Level;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list or table of 20,000 names is read in proportion to its length; 4,000 names once took 101 seconds. */
class LongSentenceTest {
    private static final int MANY = 20_000;
    private static final Duration LONGEST = Duration.ofSeconds(20); // 4 s and more where the machine is shared, else half to one

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "names          | Fires broke out in # on Monday.           | , | [[Town%d]]                 | 20000",
        "names no comma | Fires broke out in # on Monday.           | ' ' | [[Town%d]]               | 20000",
        "names of links | Fires broke out in # on Monday.           | ' and ' | [[Town%d]]           | 20000",
        "dates          | Fires broke out in [[Lima]] on #.         | , | %d May                     | 1",
        "commas         | Fires broke out in [[Lima]]#.             | , | ' '                        | 1",
        "links          | Fires broke out in [[Lima]] # by night.   | ' and ' | or                   | 1",
        "quotation marks| Fires broke out in [[Lima]] # by night.   | '\" ' | «                      | 1",
        "tags           | Fires broke out in [[Lima]] # by night.   | ' ' | <b                       | 1",
        "names, dates   | Fires broke out # by night.               | , | in [[Town%d]] on %2$d May  | 20000",
        "names, verbs   | It was told that # by night.              | , | [[Town%d]] burnt           | 20000",
        "names, sources | It was told that # by night.              | , | according to [[Town%d]]    | 20000"})
    void isReadInTimeInProportionToItsLength(String what, String sentence, String between, String part, int places) {
        IntFunction<String> parts = i -> String.format(part, i, i % 28 + 1);
        String text = sentence.replace("#", IntStream.range(0, MANY).mapToObj(parts)
                .collect(Collectors.joining(between.equals(",") ? ", " : between)));
        MarkedText marked = MarkedText.of("en", text, Level.CITY);
        long start = processorTime();
        List<Finding> findings = marked.findings();
        Duration took = Duration.ofNanos(processorTime() - start);
        assertTrue(took.compareTo(LONGEST) < 0, () -> what + " took " + took);
        assertEquals(places, findings.size(), "each place is told once");
    }

    /** Of this thread alone, so that a busy machine does not fail what is fast. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
