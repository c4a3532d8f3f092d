package dateline.command;

import dateline.article.Articles;
import dateline.article.AssumedDate;
import dateline.article.GivenArticles;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The inputs of a command that reads articles. */
final class Inputs {
    @Parameters(arity = "1..*", paramLabel = "PATH|URL|-", description = {
        "a file, a directory with all below it, the address of a page or feed, or - for standard input;",
        "told by its content: text (a line `date YYYY-MM-DD`, then text), HTML, RSS, Atom, JSON Feed, JSON lines,",
        "NewsML-G2, ninjs, and WARC, gzip and zip of these"})
    private List<String> inputs;

    @Option(names = "--assume-date", paramLabel = "fetched|DATE", converter = AssumedDateConverter.class, description =
            "what stands in for a date that an article does not tell: the day it was fetched, or YYYY-MM-DD"
            + " (default: it is skipped)")
    private AssumedDate assumed;

    Articles articles() throws IOException {
        return GivenArticles.of(inputs, System.in, assumed);
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
