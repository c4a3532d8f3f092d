package dateline.extract;

import dateline.gazetteer.Level;
import dateline.gazetteer.Place;
import dateline.geoparse.Geoparsed;
import dateline.geoparse.Geoparser;
import dateline.geoparse.Mention;
import dateline.text.Document;
import dateline.text.Language;
import dateline.text.Span;
import dateline.text.Stretch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A news article whose names an editor has marked, and what the geoparser finds in it.
 *
 * @param sure whether its day of publication is told, and no editor's guess
 * @param story the id of the first article that has much of the same text, its own where there is none before
 */
public record MarkedArticle(Document document, Language language, boolean sure, Origin origin, Geoparsed read,
        List<Marked> marked, String story) {
    /** The day that our own marked sentences are told on. */
    private static final LocalDate TOLD = LocalDate.of(2025, 3, 20);

    /**
     * A name as marked; offsets in UTF-16 units.
     *
     * @param role scene, either, mentioned, dateline, container or none
     * @param scored whether the gazetteer holds it
     */
    public record Marked(int start, int end, String surface, String role, boolean scored, Claim claim) {
        public boolean scene() {
            return role.equals("scene");
        }

        boolean either() {
            return role.equals("either");
        }

        public boolean over(int from, int to) {
            return start < to && from < end;
        }
    }

    /** What is told at a scene as an editor has it, null where it is not told; days as "2009-03-28", "2009-03" or "2009". */
    public record Claim(String certainty, String eventStart, String eventEnd, String category, String attribution) {
        /** Of our own marks, where nothing is told beside a name that is no scene. */
        static final Claim NONE = new Claim(null, null, null, null, null);

        /** @param days one day, or two joined by "..", or null */
        static Claim of(String certainty, String category, String days, String attribution) {
            String[] ends = days == null ? new String[1] : days.split("\\.\\.");
            return new Claim(certainty, ends[0], ends[ends.length - 1], category, attribution);
        }

        private static Claim of(JsonNode place) {
            return new Claim(text(place, "certainty"), text(place, "eventStart"), text(place, "eventEnd"),
                    text(place, "category"), text(place, "attribution"));
        }

        private static String text(JsonNode place, String field) {
            String text = place.hasNonNull(field) ? place.get(field).stringValue() : "";
            return text.isEmpty() ? null : text;
        }
    }

    public MarkedArticle(Document document, Language language, boolean sure, Origin origin, Geoparsed read,
            List<Marked> marked) {
        this(document, language, sure, origin, read, marked, document.id());
    }

    MarkedArticle withStory(String other) {
        return new MarkedArticle(document, language, sure, origin, read, marked, other);
    }

    /** Reads {@code <lang>.jsonl.gz} of a directory, in every language, as the geoparser does. */
    public static List<MarkedArticle> read(Path directory, Geoparser geoparser) throws IOException {
        List<MarkedArticle> articles = new ArrayList<>();
        for (Language language : Language.values()) {
            for (JsonNode line : GzippedLines.read(directory.resolve(language.code() + ".jsonl.gz"))) {
                articles.add(of(line, language, geoparser));
            }
        }
        return articles;
    }

    /**
     * Reads our own marked sentences, those whose role is told: text, level, role, and more, parted by tabs; the place between
     * double square brackets.
     */
    static List<MarkedArticle> readOwn(Path file, Language language) throws IOException {
        List<MarkedArticle> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#") && !cells[2].equals("*")) {
                sentences.add(own(cells, language, null, null));
            }
        }
        return sentences;
    }

    /**
     * Reads our own marked sentences of a language for how surely and by whom things are told: those called scenes of
     * {@code <lang>.tsv}, and all of {@code certainty-<lang>.tsv} (text, level, certainty, source), where both are known.
     */
    public static List<MarkedArticle> readClaims(Path directory, Language language) throws IOException {
        List<MarkedArticle> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(directory.resolve(language.code() + ".tsv"))) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#") && cells[2].equals("scene") && known(cells[3]) && known(cells[6])) {
                sentences.add(own(cells, language, TOLD, new Claim(cells[3], null, null, null, source(cells[6]))));
            }
        }
        for (String line : Files.readAllLines(directory.resolve("certainty-" + language.code() + ".tsv"))) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#") && known(cells[2]) && known(cells[3])) {
                sentences.add(own(new String[] {cells[0], cells[1], "scene"}, language, TOLD,
                        new Claim(cells[2], null, null, null, source(cells[3]))));
            }
        }
        return sentences;
    }

    private static boolean known(String cell) {
        return !cell.equals("*") && !cell.startsWith("?");
    }

    private static String source(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private static MarkedArticle own(String[] cells, Language language, LocalDate published, Claim claim) {
        String marked = cells[0].replace(" / ", "\n");
        int start = marked.indexOf("[[");
        int end = marked.indexOf("]]") - 2;
        String text = marked.replace("[[", "").replace("]]", "");
        String name = text.substring(start, end);
        Level level = Level.valueOf(cells[1].toUpperCase(Locale.ROOT));
        Place place = new Place("own:" + name, name, Map.of(), level, "", 0, 0, 1000, null, null, null, 0);
        Document document = new Document(text, language.code(), text, null, published);
        return new MarkedArticle(document, language, false, Origin.OUR_WORDS,
                new Geoparsed(document, whole(document), List.of(new Mention(start, end, name, place, 0, 1, List.of()))),
                List.of(new Marked(start, end, name, cells[2].replace("?", ""), true, claim)));
    }

    private static MarkedArticle of(JsonNode line, Language language, Geoparser geoparser) {
        String text = line.get("text").stringValue();
        LocalDate published = line.hasNonNull("published") ? LocalDate.parse(line.get("published").stringValue()) : null;
        Document document = new Document(line.get("id").stringValue(), language.code(), text, null, published);
        List<Marked> marked = new ArrayList<>();
        for (JsonNode place : line.get("places")) {
            int start = text.offsetByCodePoints(0, place.get("start").intValue());
            int end = text.offsetByCodePoints(0, place.get("end").intValue());
            marked.add(new Marked(start, end, text.substring(start, end), place.get("role").stringValue(),
                    place.path("inGazetteer").asBoolean(true), Claim.of(place)));
        }
        boolean sure = line.path("publishedSure").asBoolean(false);
        return new MarkedArticle(document, language, sure, Origin.EDITORS, geoparser.read(document), marked);
    }

    /** The found mentions that were placed. */
    List<Mention> mentions() {
        return read.mentions().stream().filter(m -> m.place() != null).toList();
    }

    /** The same article with other mentions. */
    Geoparsed with(List<Mention> others) {
        return new Geoparsed(document, whole(document), others);
    }

    private static List<Stretch> whole(Document document) {
        return List.of(new Stretch(new Span(0, document.text().length()), Language.of(document.lang())));
    }

    /** In which of so many parts it is held out, with all of its story: nothing is scored that was learnt from elsewhere. */
    public int fold(int folds) {
        return Math.floorMod(story.hashCode() * 0x9E3779B9 >>> 8, folds);
    }

    /** What is marked over a span, the scene first; null where nothing is. */
    Marked at(int start, int end) {
        Marked best = null;
        for (Marked one : marked) {
            if (one.over(start, end) && (best == null || one.scene() && !best.scene())) {
                best = one;
            }
        }
        return best;
    }

    /** The found mentions and, as towns, the marked names that were not found. */
    List<Mention> allMentions() {
        List<Mention> found = mentions();
        List<Mention> all = new ArrayList<>(found);
        for (Marked one : marked) {
            if (found.stream().noneMatch(m -> one.over(m.start(), m.end()))
                    && all.stream().noneMatch(m -> one.over(m.start(), m.end()))) {
                Place place = new Place("marked:" + one.surface, one.surface, Map.of(), Level.CITY, "", 0, 0, 1000, null, null,
                        null, 0);
                all.add(new Mention(one.start, one.end, one.surface, place, 0, 1, List.of()));
            }
        }
        all.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return all;
    }
}
