package dateline.ingest;

import dateline.article.Article;
import dateline.gazetteer.Place;
import dateline.text.OneLine;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads corrections.yaml; whatever is wrong in it is told with its line. */
record CorrectionsFile(Path file, Function<String, Place> gazetteer) {
    private static final Set<Set<String>> FORMS = Set.of(Set.of("name", "source", "place"), Set.of("wrong"),
            Set.of("withdrawn"));
    private static final Set<String> KEYS = Set.of("name", "source", "place", "wrong", "withdrawn", "note");
    private static final String FORMS_IN_WORDS = "`name`, `source` and `place`, or `wrong`, or `withdrawn`";
    private static final int LONGEST_NOTE = 200;

    /** @throws IOException naming file, line and fault */
    List<Correction> parse(String text) throws IOException {
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            throw wrong(e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1, "not YAML; look at"
                    + " its indents, colons and quotes");
        } catch (YAMLException | StackOverflowError e) {
            throw new IOException(file + " is not YAML in UTF-8");
        }
        if (root == null) {
            return List.of();
        }
        if (!(root instanceof SequenceNode list)) {
            throw wrong(line(root), "not a list; each correction begins with `- `");
        }
        List<Correction> corrections = new ArrayList<>();
        for (Node item : list.getValue()) {
            corrections.add(correction(item));
        }
        return corrections;
    }

    private Correction correction(Node item) throws IOException {
        int line = line(item);
        Map<String, String> words = words(item);
        String note = words.remove("note");
        if (!FORMS.contains(words.keySet())) {
            throw wrong(line, "a correction has " + FORMS_IN_WORDS + ", and may have a `note`");
        }
        if (words.containsKey("wrong")) {
            return new Correction.Wrong(line, id(words.get("wrong"), 20, "a report", line));
        }
        if (words.containsKey("withdrawn")) {
            String article = words.get("withdrawn");
            return new Correction.Withdrawn(line, article.matches("(?i)https?://.*") ? Article.idOf(article)
                    : id(article, 16, "an article, or its address", line), article);
        }
        return new Correction.Placed(line, words.get("name"), words.get("source"), place(words.get("place"), line),
                "the place was set by hand" + (note == null ? "" : ": " + OneLine.of(note, LONGEST_NOTE)));
    }

    private Place place(String id, int line) throws IOException {
        Place place = gazetteer.apply(id);
        if (place == null) {
            throw wrong(line, "the gazetteer has no place \"" + id + "\"; `dateline gazetteer show NAME` tells ids");
        }
        return place;
    }

    private String id(String written, int digits, String of, int line) throws IOException {
        if (!written.matches("[0-9a-f]{" + digits + "}")) {
            throw wrong(line, "not the id of " + of + ": \"" + OneLine.of(written, LONGEST_NOTE) + "\" (it has " + digits
                    + " digits, 0 to 9 and a to f)");
        }
        return written;
    }

    private Map<String, String> words(Node item) throws IOException {
        if (!(item instanceof MappingNode mapping)) {
            throw wrong(line(item), "a correction has " + FORMS_IN_WORDS);
        }
        Map<String, String> words = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!KEYS.contains(key)) {
                throw wrong(line(tuple.getKeyNode()), "\"" + OneLine.of(key, LONGEST_NOTE) + "\" is not understood; known are "
                        + "name, source, place, wrong, withdrawn and note");
            }
            if (!(tuple.getValueNode() instanceof ScalarNode value) || value.getValue().isBlank()) {
                throw wrong(line(tuple.getKeyNode()), "`" + key + "` has no text");
            }
            if (words.put(key, value.getValue().strip()) != null) {
                throw wrong(line(tuple.getKeyNode()), "`" + key + "` stands twice in one correction");
            }
        }
        return words;
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private IOException wrong(int line, String what) {
        return new IOException(file + ", line " + line + ": " + what);
    }
}
