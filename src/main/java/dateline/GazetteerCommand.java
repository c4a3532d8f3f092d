package dateline;

import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.build.GazetteerCompiler;
import dateline.gazetteer.build.SourceHash;
import dateline.gazetteer.build.SourcePlace;
import dateline.gazetteer.build.SourceTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gazetteer}: makes the compiled gazetteer, and shows what a name may mean. */
@Command(name = "gazetteer", mixinStandardHelpOptions = true, subcommands = GazetteerShowCommand.class,
        synopsisSubcommandLabel = "build|import|show|check",
        description = "Makes the compiled gazetteer, and shows what a name may mean and why.")
final class GazetteerCommand {

    @Command(name = "build", mixinStandardHelpOptions = true,
            description = "Compiles the gazetteer from its source tables.")
    int build(
            @Option(names = "--tables", defaultValue = "data/gazetteer", paramLabel = "DIR",
                    description = "the source tables (default: ${DEFAULT-VALUE})") Path tables,
            @Option(names = {"-o", "--output"}, paramLabel = "FILE", defaultValue = ".dateline/gazetteer.bin",
                    description = "where to write it (default: ${DEFAULT-VALUE})") Path output,
            @Option(names = "--if-changed", description = "do nothing when it was made from the same tables and code")
                    boolean ifChanged) throws IOException {
        byte[] hash = SourceHash.of(tables);
        if (ifChanged && Gazetteer.isMadeFrom(output, hash)) {
            return 0;
        }
        List<SourcePlace> places = SourceTables.read(tables);
        Progress progress = Progress.to(System.err);
        GazetteerCompiler.compile(places, hash, output, progress::say);
        progress.end(output + ": " + places.size() + " places, "
                + Gazetteer.open(output).forms() + " forms of their names");
        return 0;
    }
}
