package dateline.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs of every kind made wrong at random, each from a file that once was read wrongly: whatever comes, reading gives articles
 * or named skips, and never throws. A hundred a kind with every build; 100,000 with {@code mvn -Pfuzz test}, from the same
 * seed.
 */
class MutatedArticlesTest {
    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 100);
    private static final Path FILES = Path.of("src/test/resources/failures");
    private static final int LONGEST = 40_000;
    private static final Set<Kind> READ = EnumSet.of(Kind.TEXT, Kind.PAGE, Kind.FEED, Kind.JSON, Kind.NEWS_ML, Kind.GZIP,
            Kind.ZIP, Kind.WARC, Kind.SITEMAP, Kind.OPML, Kind.MHTML);
    private static final List<String> WRITTEN = List.of("date 2024-01-01\ntitle Дождь\nsource A\nlang ru\n\nВ Осло дождь.",
            "date 2024-01-01 В Осло дождь.\n\nИ снег.",
            "{\"id\":\"1\",\"text\":\"Дождь\",\"published\":\"2024-01-01\",\"lang\":\"ru\"}\n{\"text\":\"x\"}");
    private static final List<String> PIECES = List.of("date ", "\n\n", "title", "url ", "<", "{", "\"", "]]>", "&#0;", "\u0000",
            "\uFEFF", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "2024-13-45", "0000-00-00", "+292278994-08-17T07:12:55Z",
            "\uD83C\uDF27", "<p>", "<table><tr><td>", "</", "<!--", "<![CDATA[", "[", "]", "-1", "1e999", "\\ud800", "\u202E",
            "xml:base=\"", "https://", "http://[::1", "charset=utf-7", "\r", "[[[[[[[[[[[[[[[[", "<div><div><div><div><div>");

    static Stream<Kind> kinds() {
        return READ.stream();
    }

    @AfterAll
    static void tell() {
        System.out.println("mutated inputs a kind: " + INPUTS);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void neverThrow(Kind kind) throws IOException {
        List<byte[]> whole = seeds().get(kind);
        Random random = new Random(20240101 + kind.name().hashCode());
        for (int i = 0; i < INPUTS; i++) {
            byte[] mutated = mutated(whole.get(random.nextInt(whole.size())), whole, random);
            try {
                List<Read> reads = new ArrayList<>();
                GivenArticles.of(List.of("-"), new ByteArrayInputStream(mutated)).forEach(reads::add);
                assertFalse(reads.isEmpty(), "neither article nor skip");
                reads.stream().filter(Read.Skipped.class::isInstance).map(Reading::skipped)
                        .filter(skip -> skip.cause() == SkipCause.FAULT)
                        .forEach(skip -> fail("a fault: " + skip.detail()));
            } catch (IOException | RuntimeException | Error e) {
                fail(kind + " " + i + ": " + Base64.getEncoder().encodeToString(mutated), e);
            }
        }
    }

    private static Map<Kind, List<byte[]>> seeds() throws IOException {
        Map<Kind, List<byte[]>> seeds = new EnumMap<>(Kind.class);
        READ.forEach(kind -> seeds.put(kind, new ArrayList<>()));
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.sorted().toList()) {
                add(seeds, Files.readAllBytes(file));
            }
        }
        WRITTEN.forEach(text -> add(seeds, text.getBytes(StandardCharsets.UTF_8)));
        return seeds;
    }

    private static void add(Map<Kind, List<byte[]>> seeds, byte[] bytes) {
        List<byte[]> ofKind = seeds.get(Kind.of(bytes));
        if (ofKind != null && bytes.length <= LONGEST) {
            ofKind.add(bytes);
        }
    }

    private static byte[] mutated(byte[] whole, List<byte[]> others, Random random) {
        byte[] bytes = whole;
        for (int i = random.nextInt(5); i >= 0; i--) {
            int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
            int cut = random.nextInt(3) == 0 ? Math.min(bytes.length - at, random.nextInt(60)) : 0;
            bytes = replaced(bytes, at, cut, piece(bytes, others, random));
        }
        return bytes;
    }

    private static byte[] piece(byte[] bytes, List<byte[]> others, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new byte[] {(byte) random.nextInt(256)};
            case 1, 2 -> PIECES.get(random.nextInt(PIECES.size())).repeat(random.nextInt(40) == 0 ? 400 : 1)
                    .getBytes(StandardCharsets.UTF_8);
            case 3 -> part(bytes, random);
            case 4 -> part(others.get(random.nextInt(others.size())), random);
            default -> new byte[0];
        };
    }

    private static byte[] part(byte[] bytes, Random random) {
        int from = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(200)));
    }

    private static byte[] replaced(byte[] bytes, int at, int cut, byte[] piece) {
        ByteArrayOutputStream next = new ByteArrayOutputStream();
        next.write(bytes, 0, at);
        next.writeBytes(piece);
        next.write(bytes, at + cut, bytes.length - at - cut);
        return next.toByteArray();
    }
}
