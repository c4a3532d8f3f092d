package dateline.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A file of the archive.
 *
 * @param number its place in the order that {@code ingest} takes the same inputs in
 * @param name its path below what was named, which ids are made of
 */
record Input(long number, String path, String name, long bytes, long writtenMillis) implements Serializable {
    private record Found(FileStatus file, String name) {}

    /** @throws IOException where an input is not there, or a directory holds no file */
    static List<Input> of(List<String> inputs, Configuration hadoop) throws IOException {
        List<Input> files = new ArrayList<>();
        for (String input : inputs) {
            Path root = new Path(input);
            FileSystem system = root.getFileSystem(hadoop);
            FileStatus status = system.getFileStatus(root);
            List<Found> found = new ArrayList<>();
            if (status.isDirectory()) {
                below(system, status.getPath(), "", found);
            } else {
                found.add(new Found(status, alone(root, inputs) ? root.getName() : root.toString()));
            }
            if (found.isEmpty()) {
                throw new IOException("no files in " + input);
            }
            found.sort(Comparator.comparing(Found::name));
            for (Found one : found) {
                files.add(new Input(files.size(), one.file().getPath().toString(), one.name(), one.file().getLen(),
                        one.file().getModificationTime()));
            }
        }
        return files;
    }

    private static boolean alone(Path file, List<String> inputs) {
        return inputs.stream().filter(input -> new Path(input).getName().equals(file.getName())).count() == 1;
    }

    private static void below(FileSystem system, Path directory, String before, List<Found> found) throws IOException {
        for (FileStatus file : system.listStatus(directory)) {
            String name = before + file.getPath().getName();
            if (file.getPath().getName().startsWith(".")) {
                continue;
            }
            if (file.isDirectory()) {
                below(system, file.getPath(), name + "/", found);
            } else {
                found.add(new Found(file, name));
            }
        }
    }

    boolean isParquet() {
        return name.endsWith(".parquet");
    }
}
