package dateline.extract.claim;

import dateline.event.Category;
import dateline.extract.sentence.Governor;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import dateline.extract.sentence.Words;
import dateline.text.lexicon.Tag;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * What tells the category of a report: the beginnings of the words around the name and of the whole article, what kinds of news
 * the lexicon finds among them ("clause crime"), and what the nearest word says alone ("rule crime").
 */
public final class CategoryFeatures {
    private static final Category[] CATEGORIES = Category.values();
    private static final String[] TEXT = named("text ");
    private static final String[] SENTENCE = named("sentence ");
    private static final String[] LEAD = named("lead ");
    private static final String[] CLAUSE = named("clause ");
    private static final String[] NEARBY = named("near ");
    private static final String[] RULE = named("rule ");
    private static final String[] HANGS = named("hangs ");
    private static final String[] STANDS = Stream.of(Governor.Kind.values())
            .map(kind -> "stands " + kind.name().toLowerCase(Locale.ROOT)).toArray(String[]::new);
    private static final int NEAR = 4; // words from the name
    private static final double MOST = 3; // words of one kind in one stretch

    /** Takes in a feature and how strongly it is there. */
    public interface Sink {
        void add(String feature, double value);
    }

    /**
     * The sentences that tell of one name.
     *
     * @param own the name's
     * @param before the one before it, or null
     * @param after the one after it, or null
     * @param lead the article's first
     */
    public record Setting(SentenceReading own, SentenceReading before, SentenceReading after, SentenceReading lead) {}

    private final Sink sink;

    private CategoryFeatures(Sink sink) {
        this.sink = sink;
    }

    /** Those that all names of an article share. */
    public static void ofArticle(Collection<SentenceReading> sentences, Sink sink) {
        CategoryFeatures features = new CategoryFeatures(sink);
        sink.add("always", 1);
        Set<String> subjects = new HashSet<>();
        double[] kinds = new double[CATEGORIES.length];
        for (SentenceReading sentence : sentences) {
            subjects.addAll(Arrays.asList(sentence.words().subjects()));
            for (int i = 0; i < kinds.length; i++) {
                kinds[i] += sentence.words().topics()[i];
            }
        }
        subjects.remove(null);
        double each = 1.2 / Math.sqrt(Math.max(16, subjects.size()));
        subjects.forEach(subject -> sink.add(subject, each));
        double all = Math.max(4, Arrays.stream(kinds).sum());
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] *= MOST / all;
        }
        features.kinds(TEXT, kinds);
    }

    /** Those of one name. */
    public static void ofName(Setting setting, Name name, Category rule, Sink sink) {
        CategoryFeatures features = new CategoryFeatures(sink);
        SentenceReading own = setting.own();
        Words words = own.words();
        sink.add(RULE[rule.ordinal()], 1);
        features.stretch(words, own.clauses().start(name.first()), own.clauses().end(name.first()), CLAUSE, 0.5);
        features.stretch(words, Math.max(0, name.first() - NEAR), Math.min(words.size, name.last() + 1 + NEAR), NEARBY, 0.5);
        features.kinds(SENTENCE, words.topics());
        features.kinds(LEAD, setting.lead().words().topics());
        features.hangsOn(own, name);
    }

    /** Tells whose words count beside those of {@link #ofName}, and how much: the same for all names of a sentence. */
    public static void sentences(Setting setting, BiConsumer<SentenceReading, Double> sink) {
        sink.accept(setting.own(), 0.6);
        sink.accept(setting.lead(), 0.4);
        if (setting.before() != null) {
            sink.accept(setting.before(), 0.3);
        }
        if (setting.after() != null) {
            sink.accept(setting.after(), 0.3);
        }
    }

    /** The words of a whole sentence. */
    public static void ofWords(SentenceReading sentence, double weight, Sink sink) {
        new CategoryFeatures(sink).subjects(sentence.words(), 0, sentence.words().size, weight);
    }

    private void subjects(Words words, int from, int to, double weight) {
        for (int i = from; i < to; i++) {
            String subject = words.subjects()[i];
            if (subject != null && words.sameBefore()[i] < from) { // each once
                sink.add(subject, weight);
            }
        }
    }

    private void stretch(Words words, int from, int to, String[] where, double weight) {
        subjects(words, from, to, weight);
        kinds(where, words.topics(from, to));
    }

    private void kinds(String[] where, int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                sink.add(where[i], Math.min(MOST, counts[i]) / MOST + 0.5);
            }
        }
    }

    private void kinds(String[] where, double[] kinds) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] > 0) {
                sink.add(where[i], Math.min(MOST, kinds[i]) / MOST + 0.5);
            }
        }
    }

    /** The preposition's meaning, and the word before it: "матч в", "said in". */
    private void hangsOn(SentenceReading own, Name name) {
        Governor governor = own.governor(name);
        Words words = own.words();
        sink.add(STANDS[governor.kind().ordinal()], 1);
        int before = governor.at() - 1;
        if (before >= 0) {
            if (words.topic(before) != null) {
                sink.add(HANGS[words.topic(before).ordinal()], 1);
            }
            if (words.is(before, Tag.SAY)) {
                sink.add("said there", 1);
            }
        }
    }

    /** A feature for each category, by its number. */
    private static String[] named(String kind) {
        return Stream.of(CATEGORIES).map(category -> kind + category.name().toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }
}
