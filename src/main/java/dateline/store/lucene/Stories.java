package dateline.store.lucene;

import dateline.store.ReadArticle;
import dateline.store.TextSignature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Which articles tell one story in nearly the same words: taken by day of publication and id, each joins the first one before
 * it that leads a story, was published at most two days earlier and has half of its runs of words in common; else it leads one.
 * As nothing but the articles counts, the order in which they arrive does not, but in chains of over {@link #MOST_TOGETHER}.
 */
final class Stories {
    private static final double LEAST_SIMILARITY = 0.5;
    private static final long MOST_DAYS = 2;
    private static final int MOST_TOGETHER = 500;
    private final IndexedArticles articles;
    /** Bands of which it is known that no two articles have them. */
    private final int[] ofOne;

    Stories(IndexedArticles articles) {
        this(articles, new int[0]);
    }

    private Stories(IndexedArticles articles, int[] ofOne) {
        this.articles = articles;
        this.ofOne = ofOne;
    }

    /** An article by what tells its story. */
    record Told(String id, String story, long day, TextSignature signature) {
        /** One that was put just now, and leads a story until another is told. */
        static Told of(ReadArticle article) {
            return new Told(article.id(), article.id(), article.published().toEpochDay(), article.signature());
        }

        private static Told of(StoredArticle stored) {
            return new Told(stored.id(), stored.story(), stored.day().toEpochDay(), stored.signature());
        }

        boolean isLike(Told other) {
            return Math.abs(day - other.day) <= MOST_DAYS && signature.similarity(other.signature) >= LEAST_SIMILARITY;
        }
    }

    /**
     * Of the articles, and of all that hang together with them, those whose story is another now: article to story.
     *
     * @param anew by id; empty where only the index knows the article
     */
    Map<String, String> changes(Map<String, Optional<Told>> anew) throws IOException {
        List<Told> all = new ArrayList<>(anew.size());
        for (Map.Entry<String, Optional<Told>> article : anew.entrySet()) {
            Optional<Told> known = article.getValue();
            (known.isPresent() ? known : held(article.getKey())).ifPresent(all::add);
        }
        int[] bands = all.stream().flatMapToInt(told -> Arrays.stream(told.signature().bandNumbers())).sorted().distinct().toArray();
        return new Stories(articles, articles.bandsOfOne(bands)).changes(all);
    }

    private Map<String, String> changes(List<Told> anew) throws IOException {
        Map<String, String> changes = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (Told article : anew) {
            if (!seen.contains(article.id())) {
                List<Told> together = together(article);
                together.forEach(told -> seen.add(told.id()));
                changes.putAll(storiesOf(together));
            }
        }
        return changes;
    }

    /** Empty where the article is not held, or its text is too short to be told of. */
    private Optional<Told> held(String articleId) throws IOException {
        StoredArticle stored = articles.stored(articleId);
        return stored == null || stored.day() == null ? Optional.empty() : Optional.of(Told.of(stored));
    }

    /** The articles with nearly the same text. */
    Set<String> near(String articleId) throws IOException {
        Optional<Told> told = held(articleId);
        return told.isEmpty() ? Set.of() : near(told.get()).stream().map(Told::id).collect(Collectors.toSet());
    }

    private List<Told> near(Told told) throws IOException {
        List<BytesRef> bands = Arrays.stream(told.signature().bandNumbers())
                .filter(band -> Arrays.binarySearch(ofOne, band) < 0).mapToObj(TextSignature::band).toList();
        if (bands.isEmpty()) {
            return List.of(told);
        }
        Query query = new BooleanQuery.Builder()
                .add(new TermInSetQuery(ArticleDocument.BAND, bands), Occur.FILTER)
                .add(NumericDocValuesField.newSlowRangeQuery(ArticleDocument.DAY, told.day() - MOST_DAYS, told.day() + MOST_DAYS),
                        Occur.FILTER)
                .build();
        return articles.stored(query, MOST_TOGETHER).stream().map(Told::of).filter(told::isLike).toList();
    }

    /** What can be reached from one to the next. */
    private List<Told> together(Told first) throws IOException {
        Map<String, Told> together = new TreeMap<>(Map.of(first.id(), first));
        Queue<Told> ends = new ArrayDeque<>(List.of(first));
        while (!ends.isEmpty() && together.size() < MOST_TOGETHER) {
            for (Told near : near(ends.remove())) {
                if (together.putIfAbsent(near.id(), near) == null) {
                    ends.add(near);
                }
            }
        }
        return List.copyOf(together.values());
    }

    private static Map<String, String> storiesOf(List<Told> together) {
        List<Told> leaders = new ArrayList<>();
        Function<Told, Told> leader = told -> leaders.stream().filter(told::isLike).findFirst().orElse(told);
        Map<String, String> changes = new TreeMap<>();
        for (Told told : together.stream().sorted(Comparator.comparingLong(Told::day).thenComparing(Told::id)).toList()) {
            Told leads = leader.apply(told);
            if (leads == told) {
                leaders.add(told);
            }
            if (!leads.id().equals(told.story())) {
                changes.put(told.id(), leads.id());
            }
        }
        return changes;
    }
}
