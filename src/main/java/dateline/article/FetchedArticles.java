package dateline.article;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * The articles in what a server answered.
 *
 * @param assumed the day that may stand in for one that is not told; null for none
 * @param listed the day of publication that a list told, for a page that tells none; null where none did
 */
public record FetchedArticles(Fetched answer, AssumedDate assumed, LocalDate listed) implements Articles {
    public FetchedArticles(Fetched answer) {
        this(answer, null, null);
    }

    @Override
    public void forEach(Consumer<Read> sink) {
        StandIn standIn = listed == null ? StandIn.of(assumed, LocalDate.now()) : new StandIn(listed, PublishedKind.PUBLISHED);
        WebAddress.read(answer.address(), answer, standIn, sink);
    }
}
