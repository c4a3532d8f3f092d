package dateline.command;

import dateline.export.About;
import dateline.export.ExportFormat;
import dateline.export.ReportWriter;
import dateline.store.BadParameterException;
import dateline.store.ReportOrder;
import dateline.store.ReportStore;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes the reports of a home, newest first where no other order is asked for. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes reports.")
public final class ExportCommand implements Callable<Integer> {
    @Option(names = "--home", defaultValue = ".dateline", paramLabel = "DIR",
            description = "where the reports are (default: ${DEFAULT-VALUE})")
    private Path home;

    @Option(names = "--format", defaultValue = "json", converter = FormatConverter.class, completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, which is GeoJSON)")
    private ExportFormat format;

    @Mixin
    private StoreOption location;

    @Mixin
    private FilterOptions options;

    @Option(names = "--sortby", defaultValue = "-date", converter = OrderConverter.class, paramLabel = "KEY",
            description = ReportOrder.FORM + " (default: ${DEFAULT-VALUE})")
    private ReportOrder order;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "where to write (default: standard output)")
    private Path output;

    @Override
    public Integer call() throws IOException {
        try (ReportStore store = location.at(home).open(ReportStore.USUAL_TIME)) {
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
        } catch (IOException e) {
            throw new IOException("cannot write " + output + ": " + e.getMessage(), e);
        }
    }

    private void write(ReportStore store, OutputStream out) throws IOException {
        try (ReportWriter writer = format.writer(new BufferedOutputStream(out, 1 << 16), About.local())) {
            store.each(options.filter(), order, writer::write);
        }
    }

    static final class Formats extends ArrayList<String> {
        Formats() {
            super(Arrays.stream(ExportFormat.values()).map(ExportFormat::word).toList());
        }
    }

    static final class FormatConverter implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String text) {
            String word = text.toLowerCase(Locale.ROOT);
            return ExportFormat.of(word.equals("geojson") ? "json" : word).orElseThrow(() -> new TypeConversionException(
                    "must be one of " + String.join(", ", new Formats()) + ", not \"" + text + "\""));
        }
    }

    static final class OrderConverter implements ITypeConverter<ReportOrder> {
        @Override
        public ReportOrder convert(String text) {
            try {
                return ReportOrder.parse(text);
            } catch (BadParameterException e) {
                throw new TypeConversionException(e.reason());
            }
        }
    }
}
