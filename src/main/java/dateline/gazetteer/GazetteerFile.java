package dateline.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The compiled gazetteer as it stands in one file, mapped into memory: a head, then six sections, each beginning at a
 * multiple of eight bytes. Numbers are big-endian.
 *
 * <p>Head: magic (8 bytes), a hash of what it was made from (32 bytes), then offset and length in bytes (8 each) of
 * SLOTS (the automaton), FORMS (an int a form: where its postings begin, and one more), FLAGS (a short a form),
 * POSTINGS (a long each), PLACES ({@link #PLACE_INTS} ints each), STRINGS (a short length and UTF-8 each).
 */
public final class GazetteerFile {
    public static final long MAGIC = 0x446174654C47617AL + 1; // "DateLGaz" and the format's version
    public static final int HASH_BYTES = 32;
    public static final int HEAD_BYTES = 8 + HASH_BYTES + 6 * 16;
    /** id, lat, lon (1e-4 degree), uncertainty, population, level and country, admin1, feature, five names. */
    public static final int PLACE_INTS = 13;
    /** Bytes of a string's length, before its own. */
    static final int STRING_HEAD = 2;

    /** The sections, in their order in the file. */
    public enum Section { SLOTS, FORMS, FLAGS, POSTINGS, PLACES, STRINGS }

    private final ByteBuffer whole;

    private GazetteerFile(ByteBuffer whole) {
        this.whole = whole;
    }

    static GazetteerFile map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return check(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), file.toString());
        }
    }

    static GazetteerFile check(ByteBuffer whole, String name) throws IOException {
        if (whole.limit() < HEAD_BYTES || whole.getLong(0) != MAGIC) {
            throw new IOException(name + " is not a compiled gazetteer of this version of Dateline;"
                    + " make it again with `gazetteer build` or `gazetteer import`");
        }
        GazetteerFile file = new GazetteerFile(whole);
        for (Section section : Section.values()) {
            long end = file.offset(section) + file.length(section);
            if (file.offset(section) < HEAD_BYTES || file.length(section) < 0 || end > whole.limit()) {
                throw new IOException(name + " is cut short or damaged: it has " + whole.limit() + " bytes, its "
                        + section + " should end at " + end + "; make it again with `gazetteer build` or `import`");
            }
        }
        return file;
    }

    ByteBuffer section(Section section) {
        return whole.slice((int) offset(section), (int) length(section));
    }

    private long offset(Section section) {
        return whole.getLong(8 + HASH_BYTES + section.ordinal() * 16);
    }

    private long length(Section section) {
        return whole.getLong(8 + HASH_BYTES + section.ordinal() * 16 + 8);
    }

    /** The hash of what the file was made from. */
    byte[] sourceHash() {
        byte[] hash = new byte[HASH_BYTES];
        whole.get(8, hash);
        return hash;
    }

    static String string(ByteBuffer strings, int offset) {
        byte[] bytes = new byte[strings.getShort(offset) & 0xFFFF];
        strings.get(offset + STRING_HEAD, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
