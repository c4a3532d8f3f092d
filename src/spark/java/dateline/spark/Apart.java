package dateline.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.spark.SparkFiles;

/**
 * Dateline as {@code dateline.jar} holds it, once in each executor: laid out among Spark's local files, where the gazetteer is
 * mapped,
 * and loaded apart from Spark, whose Jackson and Parquet are others. Only {@link Worker} is known to both.
 */
final class Apart {
    static final String JAR = "dateline.jar";
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    private Apart() {}

    /** The worker of this executor, made when it is first asked for. */
    static Worker worker() {
        return Loaded.WORKER;
    }

    /** Runs what needs Dateline's classes also where a library asks the thread for them. */
    static <T> T with(Work<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        Worker worker = worker();
        thread.setContextClassLoader(worker.getClass().getClassLoader());
        try {
            return work.on(worker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    interface Work<T> {
        T on(Worker worker) throws IOException;
    }

    private static final class Loaded {
        static final Worker WORKER = load();

        private static Worker load() {
            try {
                Path directory = Files.createTempDirectory(Path.of(SparkFiles.getRootDirectory()), "dateline");
                List<URL> path = layOut(Path.of(SparkFiles.get(JAR)), directory);
                path.add(Apart.class.getProtectionDomain().getCodeSource().getLocation());
                ClassLoader apart = new Loader(path.toArray(URL[]::new)); // never closed: its classes are in use
                return (Worker) apart.loadClass("dateline.spark.worker.DatelineWorker").getConstructor().newInstance();
            } catch (IOException | ReflectiveOperationException e) {
                throw new IllegalStateException("cannot load " + JAR + ": " + e, e);
            }
        }
    }

    private static List<URL> layOut(Path jar, Path to) throws IOException {
        List<URL> path = new ArrayList<>(List.of(Files.createDirectories(to.resolve("classes")).toUri().toURL()));
        try (InputStream in = Files.newInputStream(jar); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                boolean library = name.startsWith(LIBRARIES);
                if (!entry.isDirectory() && (library || name.startsWith(CLASSES))) {
                    Path file = to.resolve(library ? "lib/" + name.substring(LIBRARIES.length())
                            : "classes/" + name.substring(CLASSES.length())).normalize();
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                    if (library) {
                        path.add(file.toUri().toURL());
                    }
                }
            }
        }
        return path;
    }

    /** Knows Java, what it is given, and {@link Worker} as Spark's side has it. */
    private static final class Loader extends URLClassLoader {
        private static final String SHARED = Worker.class.getName();

        Loader(URL[] path) {
            super(path, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.equals(SHARED) || name.startsWith(SHARED + "$")
                    ? Class.forName(name, false, Worker.class.getClassLoader())
                    : super.loadClass(name, resolve);
        }
    }
}
