package dateline.gazetteer.compile;

import dateline.gazetteer.GazetteerFile.Section;
import dateline.gazetteer.GazetteerFile;
import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Compiles places into the one file that {@link dateline.gazetteer.Gazetteer} maps. The same places give the same bytes. */
public final class GazetteerCompiler {
    private final List<SourcePlace> places;
    private final Consumer<String> progress;
    private final StringTable strings = new StringTable();
    private final ByteArrayOutputStream[] sections = new ByteArrayOutputStream[Section.values().length];

    private GazetteerCompiler(List<SourcePlace> places, Consumer<String> progress) {
        this.places = places;
        this.progress = progress;
        Arrays.setAll(sections, i -> new ByteArrayOutputStream(1 << 16));
    }

    /**
     * @param sourceHash 32 bytes that tell what it was made from
     * @param progress is told, in words, what is being done
     */
    public static void compile(List<SourcePlace> places, byte[] sourceHash, Path file, Consumer<String> progress)
            throws IOException {
        if (places.size() > 0xFFFFFF) {
            throw new IOException(places.size() + " places are more than the format holds (16,777,215);"
                    + " take fewer with --min-population");
        }
        GazetteerCompiler compiler = new GazetteerCompiler(places, progress);
        compiler.writePlaces();
        compiler.writeForms();
        compiler.strings.writeTo(compiler.sections[Section.STRINGS.ordinal()]);
        compiler.writeTo(file, sourceHash);
    }

    private void writePlaces() throws IOException {
        Map<String, Integer> regions = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).level() == Level.ADMIN1) {
                regions.putIfAbsent(region(places.get(i)), i);
            }
        }
        DataOutputStream out = new DataOutputStream(sections[Section.PLACES.ordinal()]);
        for (SourcePlace place : places) {
            boolean inRegion = place.level() == Level.CITY || place.level() == Level.ADMIN2;
            write(place, inRegion ? regions.getOrDefault(region(place), -1) : -1, out);
        }
    }

    private static String region(SourcePlace place) {
        return place.country() + "." + place.admin1Code();
    }

    private void write(SourcePlace place, int region, DataOutputStream out) throws IOException {
        boolean geonames = place.id().matches("geonames:\\d{1,9}");
        out.writeInt(geonames ? Integer.parseInt(place.id().substring(9)) : -strings.offset(place.id()));
        out.writeInt((int) Math.round(place.lat() * 1e4));
        out.writeInt((int) Math.round(place.lon() * 1e4));
        out.writeInt(place.uncertaintyMetres());
        out.writeInt((int) Math.min(place.population(), 0xFFFFFFFFL));
        out.writeInt(place.level().ordinal() << 16 | Places.countryCode(place.country()));
        out.writeInt(region);
        out.writeInt(strings.offset(place.feature() == null ? "" : place.feature()));
        out.writeInt(strings.offset(shown(place, "").orElse(place.names().get(0).text())));
        for (Language language : Language.values()) {
            out.writeInt(shown(place, language.code()).map(strings::offset).orElse(0));
        }
    }

    private static Optional<String> shown(SourcePlace place, String lang) {
        return place.names().stream()
                .filter(n -> n.kind() == SourceName.Kind.SHOWN && n.lang().equals(lang))
                .findFirst().map(SourceName::text);
    }

    private void writeForms() throws IOException {
        Dictionaries dictionaries = new Dictionaries();
        FormTable table = new FormTable(dictionaries);
        for (int i = 0; i < places.size(); i++) {
            SourcePlace place = places.get(i);
            for (SourceName name : place.names()) {
                table.add(i, name);
                for (SourceName other : UkrainianSpelling.of(place, name)) {
                    table.add(i, other);
                }
            }
            if (i % 20000 == 0) {
                progress.accept("making the forms of names: " + i + " of " + places.size() + " places");
            }
        }
        progress.accept("making adjectives of the names");
        new AdjectiveForms(places, dictionaries).addTo(table);
        progress.accept("reading the given names of the dictionaries");
        GivenNames.addTo(table);
        progress.accept("sorting the forms");
        writeIndex(table.sorted());
    }

    private void writeIndex(FormRows rows) throws IOException {
        AutomatonBuilder automaton = new AutomatonBuilder();
        DataOutputStream firsts = new DataOutputStream(sections[Section.FORMS.ordinal()]);
        DataOutputStream flags = new DataOutputStream(sections[Section.FLAGS.ordinal()]);
        DataOutputStream postings = new DataOutputStream(sections[Section.POSTINGS.ordinal()]);
        int written = 0;
        for (int from = 0, to; from < rows.size(); from = to) {
            int known = rows.flags(from);
            for (to = from + 1; to < rows.size() && rows.sameKey(from, to); to++) {
                known |= rows.flags(to);
            }
            automaton.add(rows.key(from));
            firsts.writeInt(written);
            List<Long> merged = merge(rows, from, to);
            for (long posting : merged) {
                postings.writeLong(posting);
            }
            written += merged.size();
            flags.writeShort(known);
        }
        firsts.writeInt(written);
        progress.accept("packing the automaton");
        DataOutputStream slots = new DataOutputStream(sections[Section.SLOTS.ordinal()]);
        for (long slot : automaton.finish()) {
            slots.writeLong(slot);
        }
    }

    private static List<Long> merge(FormRows rows, int from, int to) {
        List<Long> merged = new ArrayList<>();
        for (int row = from; row < to; row++) {
            long posting = rows.posting(row);
            int last = merged.size() - 1;
            if (posting == FormRows.WORD_ONLY) {
                continue;
            }
            if (last >= 0 && Posting.place(merged.get(last)) == Posting.place(posting)) {
                boolean nameToo = Posting.adjective(posting) && !Posting.adjective(merged.get(last));
                merged.set(last, nameToo ? merged.get(last) : Posting.merge(merged.get(last), posting));
            } else {
                merged.add(posting);
            }
        }
        return merged;
    }

    private void writeTo(Path file, byte[] sourceHash) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        try (OutputStream stream = Files.newOutputStream(part); DataOutputStream out = new DataOutputStream(stream)) {
            out.writeLong(GazetteerFile.MAGIC);
            out.write(Arrays.copyOf(sourceHash, GazetteerFile.HASH_BYTES));
            long offset = GazetteerFile.HEAD_BYTES;
            for (ByteArrayOutputStream section : sections) {
                out.writeLong(offset);
                out.writeLong(section.size());
                offset += padded(section.size());
            }
            for (ByteArrayOutputStream section : sections) {
                section.writeTo(out);
                out.write(new byte[padded(section.size()) - section.size()]);
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static int padded(int size) {
        return size + 7 & ~7;
    }
}
