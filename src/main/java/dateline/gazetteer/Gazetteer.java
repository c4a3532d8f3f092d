package dateline.gazetteer;

import dateline.text.Folding;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/** The places we know and every form of their names, read from one compiled file. Safe for use by many threads. */
public final class Gazetteer {
    private final FormAutomaton automaton;
    private final IntBuffer firstPostings;
    private final ShortBuffer flags;
    private final LongBuffer postings;
    private final Places places;
    private final String version;

    private Gazetteer(GazetteerFile file) {
        automaton = new FormAutomaton(file.section(GazetteerFile.Section.SLOTS).asLongBuffer());
        firstPostings = file.section(GazetteerFile.Section.FORMS).asIntBuffer();
        flags = file.section(GazetteerFile.Section.FLAGS).asShortBuffer();
        postings = file.section(GazetteerFile.Section.POSTINGS).asLongBuffer();
        places = new Places(file.section(GazetteerFile.Section.PLACES), file.section(GazetteerFile.Section.STRINGS));
        version = HexFormat.of().formatHex(file.sourceHash(), 0, 8);
    }

    /**
     * Maps a compiled gazetteer into memory.
     *
     * @throws IOException with one clear line where the file is none, or of another version
     */
    public static Gazetteer open(Path compiled) throws IOException {
        return new Gazetteer(GazetteerFile.map(compiled));
    }

    /** The gazetteer an operator made in this home, or else the one that ships with the program. */
    public static Gazetteer of(Path home) throws IOException {
        Path own = home == null ? null : home.resolve(ShippedGazetteer.FILE);
        return own != null && Files.exists(own) ? open(own) : new Gazetteer(ShippedGazetteer.open());
    }

    /** Whether a file is a compiled gazetteer of this version, made from what has this hash. */
    public static boolean isMadeFrom(Path compiled, byte[] sourceHash) {
        try {
            return Arrays.equals(GazetteerFile.map(compiled).sourceHash(), sourceHash);
        } catch (IOException notThere) {
            return false;
        }
    }

    /** 16 hexadecimal digits that are others where it was made from other tables or by other code. */
    public String version() {
        return version;
    }

    public Places places() {
        return places;
    }

    /** How many name forms there are. */
    public int forms() {
        return flags.limit();
    }

    /** Every name form as it is looked up, folded, with its number, in the order of the numbers. */
    public void forEachForm(ObjIntConsumer<String> form) {
        automaton.forEach(form);
    }

    /** What a form may be beside a place's name: bits of {@link FormFlag}. */
    public int flags(int form) {
        return flags.get(form) & 0xFFFF;
    }

    /** The number of a form's first posting; its last is before that of the next form. */
    public int firstPosting(int form) {
        return firstPostings.get(form);
    }

    public long posting(int number) {
        return postings.get(number);
    }

    /** The number of the form that is this whole name, or -1. */
    public int form(CharSequence name) {
        byte[] key = Folding.key(name);
        return key == null ? -1 : automaton.find(key);
    }

    /** The numbers of the forms that a name misspelt by one letter, not of its first ones, may be. */
    public int[] formsNear(CharSequence name, int sure) {
        IntStream.Builder near = IntStream.builder();
        byte[] key = Folding.key(name);
        if (key != null) {
            automaton.near(key, sure, near::add);
        }
        return near.build().distinct().toArray();
    }

    /** Everything a name may mean: countries, then the most populous places, a city before the region that it is. */
    public List<NameReading> readings(CharSequence name) {
        int form = form(name);
        List<NameReading> readings = new ArrayList<>();
        if (form >= 0) {
            for (int i = firstPosting(form); i < firstPosting(form + 1); i++) {
                readings.add(NameReading.of(places.get(Posting.place(posting(i))), posting(i)));
            }
        }
        return NameReading.inOrder(readings);
    }

    /** Collects the forms that begin at a point of the text and end where a word ends. */
    public void match(CharSequence text, int start, FormMatches matches) {
        matches.clear();
        int base = automaton.root();
        int number = 0;
        boolean afterSpace = false;
        for (int i = start; i < text.length(); i++) {
            int symbol = Folding.symbol(text, i);
            if (symbol == Folding.SPACE && endsParagraph(text, i)) {
                return;
            }
            if (symbol == Folding.SKIP || symbol == Folding.SPACE && afterSpace) {
                continue;
            }
            long arc = symbol == Folding.NONE ? 0 : automaton.arc(base, symbol);
            if (arc == 0) {
                return;
            }
            afterSpace = symbol == Folding.SPACE;
            base = FormAutomaton.base(arc);
            number += FormAutomaton.before(arc);
            if (FormAutomaton.accepts(arc)) {
                int end = withMarks(text, i + 1);
                if (endsWord(text, end)) {
                    matches.add(end, number);
                }
            }
        }
    }

    /** One past the combining marks that belong to the letter before. */
    private static int withMarks(CharSequence text, int end) {
        int i = end;
        while (i < text.length() && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
            i++;
        }
        return i;
    }

    private static boolean endsParagraph(CharSequence text, int i) {
        if (text.charAt(i) != '\n') {
            return false;
        }
        int next = i + 1;
        while (next < text.length() && next < i + 8 && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n';
    }

    /** Whether a word may end before this point: no letter follows, nor an apostrophe and more than a possessive s. */
    private static boolean endsWord(CharSequence text, int i) {
        if (i >= text.length()) {
            return true;
        }
        int symbol = Folding.symbol(text.charAt(i));
        if (symbol == Folding.APOSTROPHE && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
            return (text.charAt(i + 1) | 0x20) == 's' && (i + 2 == text.length() || !Character.isLetter(text.charAt(i + 2)));
        }
        return !Character.isLetterOrDigit(text.charAt(i));
    }
}
