package dateline.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Where the job keeps what it has done: a step that ended is known by the mark that Spark leaves in its directory. */
record Work(Path output, FileSystem system) {
    private static final String DONE = "_SUCCESS";

    /**
     * Goes on with an output that the same job began.
     *
     * @param plan what the job reads and how; an output that was begun with another is refused
     * @throws IOException with one line for the user
     */
    static Work of(String output, String plan, Configuration hadoop) throws IOException {
        FileSystem system = new Path(output).getFileSystem(hadoop);
        Path path = system.makeQualified(new Path(output)); // an executor works in a directory of its own
        Work work = new Work(path, system);
        Path file = work.step("plan");
        if (work.isDone(path)) {
            throw new IOException(output + " is done already; name another --output");
        }
        if (!work.system.exists(file)) {
            if (work.system.exists(path) && work.system.listStatus(path).length > 0) {
                throw new IOException(output + " holds something else; name a new --output");
            }
            work.write(file, plan);
        } else if (!work.read(file).equals(plan)) {
            throw new IOException(output + " was begun with other inputs, options or another dateline.jar;"
                    + " name a new --output");
        }
        return work;
    }

    /** Where what is needed only while the job runs is. */
    Path step(String name) {
        return new Path(output, "_work/" + name);
    }

    Path result(String name) {
        return new Path(output, name);
    }

    /** Deletes the files of a directory, if it is there, whose names are such. */
    void clear(Path directory, Predicate<String> names) throws IOException {
        FileStatus[] files = system.exists(directory) ? system.listStatus(directory) : new FileStatus[0];
        for (FileStatus file : files) {
            if (names.test(file.getPath().getName())) {
                system.delete(file.getPath(), false);
            }
        }
    }

    boolean isDone(Path step) throws IOException {
        return system.exists(new Path(step, DONE));
    }

    void done(Path step) throws IOException {
        write(new Path(step, DONE), "");
    }

    void end() throws IOException {
        done(output);
        system.delete(new Path(output, "_work"), true);
    }

    void write(Path file, String text) throws IOException {
        try (OutputStream out = system.create(file, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String read(Path file) throws IOException {
        try (InputStream in = system.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
