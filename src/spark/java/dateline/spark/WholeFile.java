package dateline.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;

/** A file that a task writes beside its place first: it appears whole, and another try of the same task writes it again. */
record WholeFile(FileSystem system, Path file, Path part) {
    private static final int BUFFER = 1 << 16;

    static WholeFile of(Path file, Configuration hadoop) throws IOException {
        return new WholeFile(file.getFileSystem(hadoop), file,
                new Path(file.getParent(), "_" + file.getName() + "." + TaskContext.get().taskAttemptId()));
    }

    OutputStream create() throws IOException {
        return new BufferedOutputStream(system.create(part, true), BUFFER);
    }

    /** To be called when all was written and closed. */
    void appear() throws IOException {
        system.delete(file, false);
        if (!system.rename(part, file)) {
            throw new IOException("cannot rename " + part);
        }
    }
}
