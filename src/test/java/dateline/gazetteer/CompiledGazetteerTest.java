package dateline.gazetteer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.gazetteer.compile.GazetteerCompiler;
import dateline.gazetteer.compile.SourceName;
import dateline.gazetteer.compile.SourceName.Kind;
import dateline.gazetteer.compile.SourcePlace;
import dateline.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledGazetteerTest {
    private static final int NAMES = 4_000;

    @TempDir
    private static Path directory;
    private static final Random RANDOM = new Random(20_200_301);
    /** By key: the number of the place of that name. */
    private static final Map<byte[], Integer> NAMED = new TreeMap<>(Arrays::compare);
    private static List<SourcePlace> places;
    private static Gazetteer gazetteer;

    @BeforeAll
    static void compileRandomNames() throws IOException {
        places = new ArrayList<>();
        while (places.size() < NAMES) {
            String name = randomName();
            byte[] key = Folding.key(name);
            if (key != null && NAMED.putIfAbsent(key, places.size()) == null) {
                places.add(place(places.size() + 1, name));
            }
        }
        gazetteer = Gazetteer.open(compile("random.bin"));
    }

    @Test
    void findsEveryNameAndItsPlace() {
        for (int i = 0; i < places.size(); i++) {
            String name = places.get(i).names().get(0).text();
            assertEquals(List.of("geonames:" + (i + 1)),
                    gazetteer.readings(name).stream().map(r -> r.place().id()).toList(), name);
        }
    }

    @Test
    void findsNothingElse() {
        for (int i = 0; i < 20_000; i++) {
            String name = randomName();
            byte[] key = Folding.key(name);
            boolean known = key != null && NAMED.containsKey(key);
            assertEquals(known, !gazetteer.readings(name).isEmpty(), name);
        }
        assertEquals(-1, gazetteer.form(""));
        assertEquals(-1, gazetteer.form(" - "));
        assertEquals(-1, gazetteer.form("東京"));
    }

    @Test
    void numbersTheFormsFromZeroInTheOrderOfTheirKeys() {
        List<byte[]> keys = new ArrayList<>();
        gazetteer.forEachForm((form, number) -> {
            assertEquals(keys.size(), number, form);
            keys.add(Folding.key(form));
        });
        assertEquals(gazetteer.forms(), keys.size());
        for (int i = 1; i < keys.size(); i++) {
            assertTrue(Arrays.compare(keys.get(i - 1), keys.get(i)) < 0, "form " + i);
        }
        assertTrue(keys.stream().filter(NAMED::containsKey).count() == NAMES);
    }

    @Test
    void matchesInTextWhatANaiveSearchFinds() {
        FormMatches matches = new FormMatches();
        int all = 0;
        for (int round = 0; round < 200; round++) {
            String text = randomText();
            for (int start = 0; start < text.length(); start++) {
                if (Folding.symbol(text.charAt(start)) == Folding.SPACE) {
                    continue;
                }
                gazetteer.match(text, start, matches);
                TreeSet<Integer> ends = new TreeSet<>();
                for (int i = 0; i < matches.size(); i++) {
                    if (gazetteer.firstPosting(matches.form(i) + 1) > gazetteer.firstPosting(matches.form(i))) {
                        ends.add(matches.end(i));
                        assertEquals(gazetteer.form(text.substring(start, matches.end(i))), matches.form(i));
                    }
                }
                assertEquals(naiveEnds(text, start), ends, "\"" + text + "\" from " + start);
                all += ends.size();
            }
        }
        assertTrue(all > 1_000, "only " + all + " matches");
    }

    @Test
    void compilesTheSameBytesTwice() throws IOException {
        assertArrayEquals(Files.readAllBytes(directory.resolve("random.bin")), Files.readAllBytes(compile("second.bin")));
    }

    @Test
    void tellsInOneLineWhatIsWrongWithAFile() throws IOException {
        byte[] whole = Files.readAllBytes(directory.resolve("random.bin"));
        for (int length : new int[] {0, 7, 100, 200, whole.length / 2, whole.length - 8}) {
            assertRefused(Arrays.copyOf(whole, length), length < GazetteerFile.HEAD_BYTES ? "is not a compiled" : "is cut");
        }
        byte[] foreign = whole.clone();
        foreign[0] = 'P';
        assertRefused(foreign, "is not a compiled gazetteer of this version");
        byte[] newer = whole.clone();
        newer[7]++;
        assertRefused(newer, "is not a compiled gazetteer of this version");
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 40, 56, (byte) 0xFF);
        assertRefused(damaged, "damaged");
    }

    private static void assertRefused(byte[] bytes, String expected) throws IOException {
        Path file = Files.write(directory.resolve("wrong.bin"), bytes);
        String told = assertThrows(IOException.class, () -> Gazetteer.open(file)).getMessage();
        assertTrue(told.contains("wrong.bin") && told.contains(expected) && told.contains("gazetteer build"), told);
        assertEquals(1, told.lines().count());
    }

    private static Path compile(String name) throws IOException {
        Path file = directory.resolve(name);
        GazetteerCompiler.compile(places, new byte[GazetteerFile.HASH_BYTES], file, step -> {});
        return file;
    }

    private static TreeSet<Integer> naiveEnds(String text, int start) {
        TreeSet<Integer> ends = new TreeSet<>();
        for (int end = start + 1; end <= text.length(); end++) {
            boolean wordEnds = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            byte[] key = Folding.key(text.substring(start, end));
            if (wordEnds && key != null && Folding.symbol(text.charAt(end - 1)) != Folding.SPACE && NAMED.containsKey(key)) {
                ends.add(end);
            }
        }
        return ends;
    }

    /** Few letters, so that names begin and end alike, and hold one another. */
    private static String randomName() {
        StringBuilder name = new StringBuilder();
        for (int length = 1 + RANDOM.nextInt(9); length > 0; length--) {
            name.append("xqzéЁґ -w".charAt(RANDOM.nextInt(9)));
        }
        return name.toString();
    }

    private static String randomText() {
        StringBuilder text = new StringBuilder();
        while (text.length() < 80) {
            boolean known = RANDOM.nextBoolean();
            text.append(known ? places.get(RANDOM.nextInt(NAMES)).names().get(0).text() : randomName())
                    .append(", !  ".charAt(RANDOM.nextInt(5)));
        }
        return text.toString();
    }

    private static SourcePlace place(int id, String name) {
        return new SourcePlace("geonames:" + id, Level.CITY, "PPL", 0, 0, 2_000, null, null, 0,
                List.of(new SourceName(name, "", Kind.SHOWN, "hand")));
    }
}
