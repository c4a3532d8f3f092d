package dateline.command;

import dateline.article.Article;
import dateline.article.Articles;
import dateline.article.Fetcher;
import dateline.article.Pages;
import dateline.article.PublishedKind;
import dateline.article.Read;
import dateline.text.Language;
import dateline.text.LanguageTeller;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** Shows what is read out of inputs. */
@Command(name = "read", mixinStandardHelpOptions = true, description = {
    "Shows what is read out of inputs, and stores nothing.",
    "Exit code 0: at least one article could be read; 1: none; 2: wrong usage."})
public final class ReadCommand implements Callable<Integer> {
    private static final int WIDTH = 60;
    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "one JSON object an article and line, which `ingest` takes too")
    private boolean json;

    @Mixin
    private Inputs inputs;

    private final LanguageTeller languages = LanguageTeller.shipped();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Articles articles = inputs.articles(spec);
        int[] read = new int[1];
        try (PrintStream out = Output.buffered(); Fetcher fetcher = inputs.fetcher()) {
            Pages pages = inputs.pages(fetcher);
            articles.forEach(new Consumer<>() {
                @Override
                public void accept(Read each) {
                    if (each instanceof Read.Got got) {
                        read[0]++;
                        Read.Got whole = pages.whole(got);
                        out.println(json ? line(whole) : row(whole));
                    } else if (each instanceof Read.Listed listed) {
                        int before = read[0];
                        listed.entries().forEach(entry -> pages.read(listed, entry, this));
                        if (read[0] == before) {
                            accept(listed.withoutArticles());
                        }
                    } else if (each instanceof Read.Skipped skipped) {
                        err.println("dateline: skipped " + skipped.origin() + ": " + skipped.detail());
                    }
                }
            });
            Output.flush(out);
        }
        return read[0] > 0 ? ExitCode.OK : 1;
    }

    /** For people: day, language, publisher, title, length, and where it was read. */
    private String row(Read.Got got) {
        Article article = got.article();
        String assumed = article.publishedKind() == PublishedKind.PUBLISHED ? "" : " (" + article.publishedKind().word() + ")";
        return article.published() + assumed + "  " + orDash(lang(article)) + "  " + orDash(article.source()) + "  "
                + cut(orDash(article.title())) + "  " + article.text().length() + " characters  " + got.origin();
    }

    private String line(Read.Got got) {
        Article article = got.article();
        StringWriter line = new StringWriter();
        try (JsonGenerator out = Output.json(line)) {
            out.writeStartObject();
            out.writeStringProperty("origin", got.origin());
            out.writeStringProperty("id", article.id());
            out.writeStringProperty("title", article.title());
            out.writeStringProperty("source", article.source());
            out.writeStringProperty("author", article.author());
            out.writeStringProperty("published", article.published().toString());
            if (article.publishedKind() != PublishedKind.PUBLISHED) {
                out.writeStringProperty("publishedKind", article.publishedKind().word());
            }
            out.writeStringProperty("lang", lang(article));
            out.writeStringProperty("url", article.url());
            if (article.feed() != null) {
                out.writeStringProperty("feed", article.feed());
            }
            out.writeStringProperty("text", article.text());
            out.writeEndObject();
        }
        return line.toString();
    }

    /** As the article says, else as its text tells; null for a language that is not read and not named. */
    private String lang(Article article) {
        Language told = article.lang() == null ? languages.tell(article.text()) : null;
        return told == null ? article.lang() : told.code();
    }

    private static String orDash(String value) {
        return value == null ? "-" : value;
    }

    private static String cut(String value) {
        return value.length() <= WIDTH ? value : value.substring(0,
                value.offsetByCodePoints(0, value.codePointCount(0, WIDTH - 1))) + "…";
    }
}
