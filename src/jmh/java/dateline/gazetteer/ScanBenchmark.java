package dateline.gazetteer;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import dateline.MegabytesRead;
import dateline.NewsText;
import dateline.text.Folding;
import dateline.text.Language;
import java.io.IOException;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A text of all four languages against all name forms: Dateline's look-up against a bare Aho-Corasick automaton, which
 * is given the text folded already, knows no word bounds and keeps its automaton in plain arrays.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx8g")
public class ScanBenchmark {
    private static final int BYTES_A_LANGUAGE = 1_000_000;

    /** The text and Dateline's gazetteer. */
    @State(Scope.Benchmark)
    public static class Text {
        Gazetteer gazetteer;
        String text;
        char[] folded;
        int bytes;

        @Setup
        public void make() throws IOException {
            gazetteer = Gazetteer.of(null);
            StringBuilder all = new StringBuilder();
            for (String lang : Language.codes()) {
                all.append(NewsText.of(gazetteer, lang, BYTES_A_LANGUAGE));
            }
            text = all.toString();
            bytes = NewsText.bytes(text);
            StringBuilder plain = new StringBuilder();
            text.chars().map(c -> Folding.symbol((char) c)).filter(s -> s != Folding.SKIP)
                    .forEach(s -> plain.append(Folding.character(s)));
            folded = plain.toString().toCharArray();
        }
    }

    /** The other automaton over the same forms. */
    @State(Scope.Benchmark)
    public static class AhoCorasick {
        final AhoCorasickDoubleArrayTrie<Integer> automaton = new AhoCorasickDoubleArrayTrie<>();

        @Setup
        public void make(Text text) {
            TreeMap<String, Integer> forms = new TreeMap<>();
            text.gazetteer.forEachForm(forms::put);
            automaton.build(forms);
        }
    }

    @Benchmark
    public long ahoCorasick(Text text, AhoCorasick other, MegabytesRead read) {
        long[] sum = new long[1];
        other.automaton.parseText(text.folded, (begin, end, form) -> sum[0] += form);
        read.add(text.bytes);
        return sum[0];
    }

    /** Every word of the text, whether capitalised or not. */
    @Benchmark
    public long everyWord(Text text, MegabytesRead read) {
        return scan(text, read, false);
    }

    /** Capitalised words alone, which is what the geoparser asks for. */
    @Benchmark
    public long capitalisedWords(Text text, MegabytesRead read) {
        return scan(text, read, true);
    }

    private static long scan(Text of, MegabytesRead read, boolean capitalised) {
        FormMatches matches = new FormMatches();
        String text = of.text;
        long sum = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Folding.inWord(Folding.symbol(c));
            if (letter && !inWord && (!capitalised || Character.isUpperCase(c))) {
                of.gazetteer.match(text, i, matches);
                for (int match = 0; match < matches.size(); match++) {
                    sum += matches.form(match);
                }
            }
            inWord = letter;
        }
        read.add(of.bytes);
        return sum;
    }
}
