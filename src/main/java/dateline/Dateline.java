package dateline;

import dateline.command.ExportCommand;
import dateline.command.ExtractCommand;
import dateline.command.GazetteerCommand;
import dateline.command.GeoparseCommand;
import dateline.command.IngestCommand;
import dateline.command.PlainCall;
import dateline.command.ReadCommand;
import dateline.command.ServeCommand;
import dateline.command.SourcesCommand;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/** The program: a command each for serving, reading articles in, writing reports out, and looking inside. */
@Command(name = "dateline", mixinStandardHelpOptions = true, version = "dateline 0.1.0",
        description = "Public news articles in, a read-only map of reported events out.")
public final class Dateline {
    private Dateline() {}

    public static void main(String[] arguments) {
        int exit = run(arguments);
        if (exit != ExitCode.OK) {
            System.exit(exit);
        }
    }

    /** Runs one command and answers its exit code: 0 done, 1 failed, 2 wrong usage. */
    public static int run(String... arguments) {
        try {
            Callable<Integer> plain = PlainCall.of(arguments);
            return plain == null ? execute(arguments) : call(plain);
        } catch (OutOfMemoryError e) {
            System.err.println("dateline: out of memory; give Java more (-Xmx4g), or split the input");
            return 1;
        }
    }

    private static int call(Callable<Integer> command) {
        try {
            return command.call();
        } catch (Exception e) { // as picocli has it: all but what ends the program
            return failure(e);
        }
    }

    private static int execute(String... arguments) {
        String[] asked = arguments.length == 0 ? new String[] {"serve"} : arguments;
        return line(asked[0])
                .setParameterExceptionHandler((e, line) -> usage(e))
                .setExecutionExceptionHandler((e, line, parsed) -> failure(e))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(asked);
    }

    /** With the command of that name alone, as looking through all costs half a second; with all of them where none has it. */
    private static CommandLine line(String first) {
        CommandLine line = new CommandLine(new Dateline());
        List<Class<?>> all = List.of(ServeCommand.class, IngestCommand.class, ReadCommand.class, ExportCommand.class,
                GeoparseCommand.class, ExtractCommand.class, GazetteerCommand.class, SourcesCommand.class);
        List<Class<?>> asked = all.stream().filter(command -> name(command).equals(first)).toList();
        (asked.isEmpty() ? all : asked).forEach(command -> line.addSubcommand(new CommandLine(command)));
        return line;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    private static int usage(ParameterException e) {
        e.getCommandLine().getErr().println("dateline: " + e.getMessage() + "; see `"
                + e.getCommandLine().getCommandSpec().qualifiedName() + " --help`");
        return 2;
    }

    private static int failure(Exception e) {
        System.err.println("dateline: " + sentence(e));
        if (System.getenv("DATELINE_DEBUG") != null) {
            e.printStackTrace();
        }
        return 1;
    }

    private static String sentence(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or directory: " + e.getMessage();
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to use " + e.getMessage();
        }
        if (e instanceof FileSystemException f && f.getReason() == null) {
            return "cannot use " + e.getMessage();
        }
        boolean told = e.getMessage() != null && !(e instanceof NullPointerException);
        return told ? e.getMessage() : "a fault of the program: " + e + "; DATELINE_DEBUG=1 shows where";
    }
}
