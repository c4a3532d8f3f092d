package dateline.article;

import java.time.LocalDate;
import java.util.function.Consumer;

/** The articles in what a server answered. */
public record FetchedArticles(Fetched answer) implements Articles {
    @Override
    public void forEach(Consumer<Read> sink) {
        WebAddress.read(answer.address(), answer, StandIn.of(null, LocalDate.now()), sink);
    }
}
