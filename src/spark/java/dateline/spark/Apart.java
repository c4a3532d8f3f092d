package dateline.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.spark.SparkFiles;

/**
 * Dateline as {@code dateline.jar} holds it, once in each executor: its gazetteer laid out among Spark's local files, where it is
 * mapped, and all loaded apart from Spark, whose Jackson and Parquet are others. Only {@link Worker} is known to both.
 */
final class Apart {
    static final String JAR = "dateline.jar";
    /** What is mapped into memory, and so must be a file. */
    private static final String GAZETTEER = "dateline/gazetteer/gazetteer.bin";

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
                Path jar = Path.of(SparkFiles.get(JAR));
                layOut(jar, directory);
                ClassLoader apart = new Loader(new URL[] {directory.toUri().toURL(), jar.toUri().toURL(),
                    Apart.class.getProtectionDomain().getCodeSource().getLocation()}); // never closed: its classes are in use
                return (Worker) apart.loadClass("dateline.spark.worker.DatelineWorker").getConstructor().newInstance();
            } catch (IOException | ReflectiveOperationException e) {
                throw new IllegalStateException("cannot load " + JAR + ": " + e, e);
            }
        }
    }

    private static void layOut(Path jar, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile()); InputStream gazetteer = zip.getInputStream(zip.getEntry(GAZETTEER))) {
            Path file = to.resolve(GAZETTEER);
            Files.createDirectories(file.getParent());
            Files.copy(gazetteer, file);
        }
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
