package dateline.store;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;

/**
 * Which articles tell one story in nearly the same words: taken by day of publication and id, each joins the first one before
 * it that leads a story, was published at most two days earlier and has half of its runs of words in common; else it leads one.
 * As nothing but the articles counts, the order in which they arrive does not, but in chains of over {@link #MOST_TOGETHER}.
 */
final class Stories {
    private static final double LEAST_SIMILARITY = 0.5;
    private static final long MOST_DAYS = 2;
    private static final int MOST_TOGETHER = 500;
    private static final Set<String> FIELDS = Set.of(ArticleDocument.ID, ArticleDocument.STORY, ArticleDocument.DAY,
            ArticleDocument.SIGNATURE);

    private final HeldArticles articles;

    Stories(HeldArticles articles) {
        this.articles = articles;
    }

    private record Told(String id, String story, long day, TextSignature signature) {
        static Told of(Document stored) {
            return new Told(stored.get(ArticleDocument.ID), stored.get(ArticleDocument.STORY),
                    ArticleDocument.day(stored).toEpochDay(), ArticleDocument.signature(stored));
        }

        boolean isLike(Told other) {
            return Math.abs(day - other.day) <= MOST_DAYS && signature.similarity(other.signature) >= LEAST_SIMILARITY;
        }
    }

    /** Of the articles, and of all that hang together with them, those whose story is another now: article to story. */
    Map<String, String> changes(Collection<String> articleIds) throws IOException {
        Map<String, String> changes = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (String id : new TreeSet<>(articleIds)) {
            Document stored = seen.contains(id) ? null : articles.document(id, FIELDS);
            if (stored != null && ArticleDocument.day(stored) != null) {
                List<Told> together = together(Told.of(stored));
                together.forEach(told -> seen.add(told.id()));
                changes.putAll(changes(together));
            }
        }
        return changes;
    }

    /** The articles with nearly the same text. */
    Set<String> near(String articleId) throws IOException {
        Document stored = articles.document(articleId, FIELDS);
        return stored == null || ArticleDocument.day(stored) == null ? Set.of()
                : near(Told.of(stored)).stream().map(Told::id).collect(Collectors.toSet());
    }

    private List<Told> near(Told told) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(new TermInSetQuery(ArticleDocument.BAND, told.signature().bands()), Occur.FILTER)
                .add(LongPoint.newRangeQuery(ArticleDocument.DAY, told.day() - MOST_DAYS, told.day() + MOST_DAYS), Occur.FILTER)
                .build();
        return articles.documents(query, MOST_TOGETHER, FIELDS).stream().map(Told::of).filter(told::isLike).toList();
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

    private static Map<String, String> changes(List<Told> together) {
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
