package dateline.command;

import dateline.article.Articles;
import dateline.article.AssumedDate;
import dateline.article.Fetcher;
import dateline.article.GivenArticles;
import dateline.article.Pages;
import dateline.follow.PolitePages;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The inputs of a command that reads articles. */
final class Inputs {
    static final String FULL_TEXT = "where a feed gives only a part of an article, its page is asked for, if robots.txt lets,"
            + " at most one a second of a site";

    @Parameters(arity = "0..*", paramLabel = "PATH|URL|-", description = {
        "a file, a directory with all below it, the address of a page or feed, or - for standard input;",
        "told by its content: text (a line `date YYYY-MM-DD`, then text), HTML, RSS, Atom, JSON Feed, JSON lines,",
        "NewsML-G2, ninjs, and WARC, gzip and zip of these; of OPML and sitemaps, what they list"})
    private List<String> inputs = List.of();

    @Option(names = "--assume-date", paramLabel = "fetched|DATE", converter = AssumedDateConverter.class, description =
            "what stands in for a date that an article does not tell: the day it was fetched, or YYYY-MM-DD"
            + " (default: it is skipped)")
    private AssumedDate assumed;

    @Option(names = "--allow-private", description =
            "addresses may lead into a private network, by a redirect too (default: only one that is named here)")
    private boolean allowPrivate;

    @Option(names = "--full-text", description = FULL_TEXT)
    private boolean fullText;

    /** For pages that feeds and lists name. */
    Fetcher fetcher() {
        return new Fetcher(host -> allowPrivate);
    }

    Pages pages(Fetcher fetcher) {
        return new PolitePages(fetcher, assumed, fullText);
    }

    boolean fullText() {
        return fullText;
    }

    boolean allowPrivate() {
        return allowPrivate;
    }

    boolean areNone() {
        return inputs.isEmpty();
    }

    /** @throws ParameterException where none is named */
    Articles articles(CommandSpec spec) throws IOException {
        if (inputs.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'PATH|URL|-'");
        }
        return GivenArticles.of(inputs, System.in, assumed, allowPrivate);
    }

    private static final class AssumedDateConverter implements ITypeConverter<AssumedDate> {
        @Override
        public AssumedDate convert(String value) {
            try {
                return AssumedDate.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
