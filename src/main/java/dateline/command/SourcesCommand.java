package dateline.command;

import dateline.article.Article;
import dateline.article.Articles;
import dateline.article.FetchProblem;
import dateline.article.Fetched;
import dateline.article.FetchedArticles;
import dateline.article.Fetcher;
import dateline.article.GivenArticles;
import dateline.article.Read;
import dateline.follow.HealthFile;
import dateline.follow.Source;
import dateline.follow.SourceHealth;
import dateline.follow.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The feeds that a home follows. */
@Command(name = "sources", mixinStandardHelpOptions = true, description = {"The feeds that a home follows.",
    "They stand in the file sources.txt of the home, a line each: the address, then the minutes between two askings and",
    "a name where wanted. `serve --follow` and `ingest --follow` ask them."})
public final class SourcesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand: add, check or list");
    }

    @Command(name = "add", mixinStandardHelpOptions = true,
            description = "Adds a feed, or gives one that is followed already another name or other minutes.")
    int add(@Parameters(paramLabel = "URL|FILE", description = {"the address of a feed or sitemap;",
                    "or of a list of feeds (OPML), a file too, all of which are added"}) String address,
            @Option(names = "--allow-private", description = "it may be in a private network") boolean allowPrivate,
            @Option(names = "--name", paramLabel = "NAME", description = "for people") String name,
            @Option(names = "--minutes", paramLabel = "N", defaultValue = "" + Source.USUAL_MINUTES,
                    description = "between two askings (default: ${DEFAULT-VALUE})") int minutes,
            @Option(names = "--home", paramLabel = "DIR", defaultValue = ".dateline",
                    description = "(default: ${DEFAULT-VALUE})") Path home) throws IOException {
        boolean file = !address.matches("(?i)[a-z]+://.*") && Files.exists(Path.of(address));
        Source one = file ? null : source(address, minutes, name);
        List<Read.Listed.Entry> feeds = file ? feeds(GivenArticles.of(List.of(address), InputStream.nullInputStream()))
                : feedsAt(one, allowPrivate);
        if (file && feeds.isEmpty()) {
            throw new IOException(address + " is no list of feeds (OPML); give the address of a feed or sitemap");
        }
        for (Source source : feeds.isEmpty() ? List.of(one) : feeds.stream()
                .map(feed -> source(feed.address(), minutes, name == null ? feed.name() : name)).toList()) {
            new Sources(home).add(source);
            out().println("followed  " + source.shown() + ", every " + minutes + " minutes");
        }
        return 0;
    }

    private static List<Read.Listed.Entry> feeds(Articles articles) throws IOException {
        List<Read.Listed.Entry> feeds = new ArrayList<>();
        articles.forEach(read -> feeds.addAll(
                read instanceof Read.Listed listed && listed.feeds() ? listed.entries() : List.of()));
        return feeds;
    }

    /** The feeds of the list at an address; none where it is none, or does not answer now. */
    private static List<Read.Listed.Entry> feedsAt(Source source, boolean allowPrivate) {
        try (Fetcher fetcher = new Fetcher(host -> allowPrivate)) {
            Fetched answer = fetcher.get(source.address(), Map.of());
            return answer.status() == 200 ? feeds(new FetchedArticles(answer)) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Shows the feeds, and how each does.")
    int list(@Option(names = "--home", paramLabel = "DIR", defaultValue = ".dateline",
            description = "(default: ${DEFAULT-VALUE})") Path home) throws IOException {
        Map<String, SourceHealth> health = new HealthFile(home).read();
        for (Source source : new Sources(home).all()) {
            out().println(row(source, health.get(source.shown())));
        }
        return 0;
    }

    @Command(name = "check", mixinStandardHelpOptions = true, description = {
        "Asks feeds now and tells what each gives; stores nothing.", "Exit code 0: each gives an article; 1: not."})
    int check(@Parameters(arity = "0..*", paramLabel = "URL", description = "(default: all that the home follows)")
            List<String> addresses,
            @Option(names = "--allow-private", description = "they may be in a private network") boolean allowPrivate,
            @Option(names = "--home", paramLabel = "DIR", defaultValue = ".dateline",
                    description = "(default: ${DEFAULT-VALUE})") Path home) throws IOException {
        List<Source> sources = addresses == null || addresses.isEmpty() ? new Sources(home).all()
                : addresses.stream().map(address -> source(address, Source.USUAL_MINUTES, null)).toList();
        boolean all = true;
        try (Fetcher fetcher = new Fetcher(host -> allowPrivate)) {
            for (Source source : sources) {
                all &= check(source, fetcher);
            }
        }
        return all ? 0 : 1;
    }

    private boolean check(Source source, Fetcher fetcher) {
        try {
            Fetched answer = fetcher.get(source.address(), Map.of());
            if (answer.status() != 200) {
                return tell(source, false, "it answered " + answer.line());
            }
            Counted counted = new Counted();
            new FetchedArticles(answer).forEach(counted::take);
            return tell(source, counted.articles + counted.listed > 0, counted.line());
        } catch (IOException e) {
            return tell(source, false, FetchProblem.of(e));
        }
    }

    private boolean tell(Source source, boolean good, String line) {
        out().println((good ? "ok       " : "failing  ") + source.shown() + "  " + line);
        return good;
    }

    /** What is in an answer, in numbers. */
    private static final class Counted {
        private int articles;
        private int listed;
        private int skipped;
        private String problem;
        private Article newest;

        void take(Read read) {
            if (read instanceof Read.Got got) {
                articles++;
                newest = newest == null || got.article().published().isAfter(newest.published()) ? got.article() : newest;
            } else if (read instanceof Read.Listed list) {
                listed += list.entries().size();
            } else if (read instanceof Read.Skipped skip) {
                skipped++;
                problem = problem == null ? skip.detail() : problem;
            }
        }

        String line() {
            return (listed > 0 ? listed + " addresses" : articles + " articles")
                    + (newest == null ? "" : ", the newest of " + newest.published())
                    + (skipped == 0 ? "" : "; " + skipped + " skipped, the first: " + problem);
        }
    }

    private static String row(Source source, SourceHealth health) {
        String name = source.name() == null ? "" : "  " + source.name();
        if (health == null || health.asked() == null) {
            return "new      " + source.shown() + name + "  not asked yet";
        }
        return String.format("%-7s  %s%s  %d articles; asked %s, answered %s%s", health.state(), source.shown(), name,
                health.articles(), health.asked().truncatedTo(ChronoUnit.SECONDS),
                health.answered() == null ? "never" : health.answered().truncatedTo(ChronoUnit.SECONDS),
                health.problem() == null ? "" : "; " + health.problem());
    }

    private Source source(String address, int minutes, String name) {
        try {
            return new Source(address, minutes, name == null || name.isBlank() ? null : name.strip());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
