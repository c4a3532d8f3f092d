package dateline.command;

import dateline.export.GeoJsonWriter;
import dateline.store.Bbox;
import dateline.store.Cql2Filter;
import dateline.store.DatetimeInterval;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes the reports of a home, newest first. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes reports as GeoJSON.")
public final class ExportCommand implements Callable<Integer> {
    private enum Format { geojson }

    @Option(names = "--home", defaultValue = ".dateline", paramLabel = "DIR",
            description = "where the reports are (default: ${DEFAULT-VALUE})")
    private Path home;

    @Option(names = "--format", defaultValue = "geojson", description = "geojson (default: ${DEFAULT-VALUE})")
    private Format format;

    @Option(names = "--bbox", converter = BboxConverter.class, paramLabel = "W,S,E,N", description = Bbox.FORM)
    private Bbox bbox;

    @Option(names = "--datetime", converter = DatetimeConverter.class, paramLabel = "TIME",
            description = DatetimeInterval.FORM)
    private DatetimeInterval datetime;

    @Option(names = "--filter", converter = FilterConverter.class, paramLabel = "CQL2",
            description = "CQL2 text, for example \"country = 'VE' AND certainty <> 'denied'\"")
    private Cql2Filter filter;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "where to write (default: standard output)")
    private Path output;

    @Override
    public Integer call() throws IOException {
        try (ReportStore store = ReportStore.open(home)) {
            if (output == null) {
                PrintStream out = System.out;
                write(store, out);
                Output.flush(out);
            } else {
                writeFile(store);
            }
        }
        return 0;
    }

    /** Writes beside the file and moves it there when it is whole, so that no half file is left under its name. */
    private void writeFile(ReportStore store) throws IOException {
        if (Files.isDirectory(output)) {
            throw new IOException(output + " is a directory; -o wants a file");
        }
        if (!Files.isDirectory(output.toAbsolutePath().getParent())) {
            throw new IOException("no directory for " + output + "; make it first");
        }
        if (Files.exists(output) && !Files.isRegularFile(output)) {
            writeInto(store, output); // a pipe or device, which nothing may take the place of
            return;
        }
        Path part = output.resolveSibling(output.getFileName() + ".part");
        try {
            writeInto(store, part);
            Files.move(part, output, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void writeInto(ReportStore store, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(store, out);
        } catch (JacksonIOException e) {
            throw new IOException("cannot write " + output + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IOException("cannot write " + output + ": " + e.getMessage(), e);
        }
    }

    private void write(ReportStore store, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        try (JsonGenerator json = GeoJsonWriter.generator(buffered)) {
            GeoJsonWriter writer = new GeoJsonWriter(json);
            writer.startCollection();
            store.each(new ReportFilter(bbox, datetime, null), report -> {
                if (filter == null || filter.test(report)) {
                    writer.report(report);
                }
            });
            writer.endCollection();
        }
        buffered.flush();
    }

    /** What a parameter's own parser says, as picocli passes it on. */
    private static <T> T converted(java.util.function.Function<String, T> parse, String text) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    static final class BboxConverter implements ITypeConverter<Bbox> {
        @Override
        public Bbox convert(String text) {
            return converted(Bbox::parse, text);
        }
    }

    static final class FilterConverter implements ITypeConverter<Cql2Filter> {
        @Override
        public Cql2Filter convert(String text) {
            return converted(Cql2Filter::parse, text);
        }
    }

    static final class DatetimeConverter implements ITypeConverter<DatetimeInterval> {
        @Override
        public DatetimeInterval convert(String text) {
            return converted(DatetimeInterval::parse, text);
        }
    }
}
