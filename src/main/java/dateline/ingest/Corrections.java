package dateline.ingest;

import dateline.event.ReportedEvent;
import dateline.gazetteer.Place;
import dateline.geoparse.Geoparsed;
import dateline.geoparse.Mention;
import dateline.store.ReadArticle;
import dateline.store.ReportStoreWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the operator of a home has set right by hand, in its file {@code corrections.yaml}.
 *
 * @param file for people
 * @param hash of its text; empty where there is none
 */
record Corrections(Path file, String hash, List<Correction> all) {
    static final String FILE = "corrections.yaml";
    static final Corrections NONE = new Corrections(Path.of(FILE), "", List.of());

    /** @throws IOException with one line for the user that names the line which is not understood */
    static Corrections of(Path home, Function<String, Place> gazetteer) throws IOException {
        Path file = home.resolve(FILE);
        String text = text(home);
        return new Corrections(file, hashOf(text), new CorrectionsFile(file, gazetteer).parse(text));
    }

    /** Of the file of a home, as in {@link #hash}. */
    static String hash(Path home) throws IOException {
        return hashOf(text(home));
    }

    private static String hashOf(String text) {
        return text.isBlank() ? "" : ContentHash.of(List.of(text));
    }

    private static String text(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            return ""; // what is wrong with that is told by who opens it
        }
        try {
            return Files.readString(home.resolve(FILE));
        } catch (NoSuchFileException e) {
            return "";
        } catch (CharacterCodingException e) {
            throw new IOException(home.resolve(FILE) + " is not UTF-8", e);
        }
    }

    /** What must be read anew where it changes: which names of the article's source mean which place. */
    String reading(String source) {
        StringBuilder reading = new StringBuilder();
        placed(source).forEach(placed -> reading.append('\n').append(placed.name()).append('\n').append(placed.place().id())
                .append('\n').append(placed.how()));
        return reading.toString();
    }

    private Stream<Correction.Placed> placed(String source) {
        return all.stream().filter(Correction.Placed.class::isInstance).map(Correction.Placed.class::cast)
                .filter(placed -> placed.source().equals(source));
    }

    /** Puts the names that were left open where they are said to be. */
    Geoparsed place(Geoparsed read) {
        List<Mention> mentions = read.mentions().stream()
                .map(mention -> mention.place() != null ? mention : placed(read.document().source())
                        .filter(placed -> placed.name().equals(mention.surface())).findFirst()
                        .map(placed -> new Mention(mention.start(), mention.end(), mention.surface(), placed.place(),
                                mention.cases(), 1, List.of(placed.how()))).orElse(mention)).toList();
        return new Geoparsed(read.document(), read.stretches(), mentions);
    }

    /** What was said of a mention that {@link #place} put somewhere; null for any other. */
    String how(Mention mention, String source) {
        return placed(source).map(Correction.Placed::how).filter(how -> mention.reasons().equals(List.of(how))).findFirst()
                .orElse(null);
    }

    /** The reports of an article as they are to be shown. */
    List<ReportedEvent> apply(List<ReportedEvent> asRead) {
        return asRead.stream().map(this::apply).filter(Objects::nonNull).toList();
    }

    /** Null for one that is left out. */
    private ReportedEvent apply(ReportedEvent asRead) {
        List<Correction> concerning = all.stream().filter(correction -> correction.concerns(asRead)).toList();
        if (concerning.stream().anyMatch(correction -> !(correction instanceof Correction.Placed))) {
            return null;
        }
        return concerning.isEmpty() ? asRead.corrected() == null ? asRead : null // its place was set by hand, and is no more
                : asRead.movedTo(ArticleReader.where(((Correction.Placed) concerning.get(0)).place()),
                        ((Correction.Placed) concerning.get(0)).how());
    }

    /** The line that says so; 0 where the article was not withdrawn. */
    int withdrawn(String articleId) {
        return all.stream().filter(c -> c instanceof Correction.Withdrawn w && w.articleId().equals(articleId))
                .mapToInt(Correction::line).findFirst().orElse(0);
    }

    /** Applies them to what is held, where that was not done yet; commits. */
    void applyTo(ReportStoreWriter store) throws IOException {
        if (store.held() == null || hash.equals(store.noted())) {
            return;
        }
        Set<String> articles = new TreeSet<>(store.held().corrected());
        for (Correction correction : all) {
            articles.addAll(store.held().articles(correction.filter()));
        }
        for (String id : articles) {
            ReadArticle article = store.held().article(id);
            List<ReportedEvent> shown = apply(article.asRead());
            if (!shown.equals(article.reports())) {
                store.show(article.showing(shown));
            }
        }
        store.note(hash);
        store.commit();
    }

    /** A line for people for each that concerns nothing that is held. */
    List<String> unmatched(ReportStoreWriter store) throws IOException {
        if (store.held() == null) {
            return List.of();
        }
        List<ReportedEvent> corrected = new ArrayList<>();
        for (String id : all.isEmpty() ? Set.<String>of() : store.held().corrected()) {
            corrected.addAll(store.held().article(id).asRead());
        }
        List<String> lines = new ArrayList<>();
        for (Correction correction : all) {
            boolean held = correction instanceof Correction.Withdrawn withdrawn && store.holds(withdrawn.articleId());
            if (!held && corrected.stream().noneMatch(correction::concerns)
                    && store.held().articles(correction.filter()).isEmpty()) {
                lines.add(file + ", line " + correction.line() + ": matches nothing: " + correction.sought());
            }
        }
        return lines;
    }
}
