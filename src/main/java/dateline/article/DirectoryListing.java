package dateline.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * The files under a directory, in an order that is the same on every machine. Hidden files and directories are left out
 * without a word; what cannot be looked into is a named skip, as is what turns out to hold no article.
 */
record DirectoryListing(List<Path> files, List<Read> skipped) {

    static DirectoryListing of(Path directory) throws IOException {
        Walk walk = new Walk(directory);
        Files.walkFileTree(directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        if (walk.files.isEmpty()) {
            throw new IOException("no files in " + directory + " (articles are read from " + Kind.READ + ")");
        }
        walk.files.sort(Comparator.comparing(file -> directory.relativize(file).toString().replace('\\', '/')));
        walk.skipped.sort(Comparator.comparing(Read::origin));
        return new DirectoryListing(List.copyOf(walk.files), List.copyOf(walk.skipped));
    }

    static Read.Skipped unreadable(Path file, IOException e) {
        String why = e instanceof AccessDeniedException ? "no permission"
                : e instanceof FileSystemLoopException ? "a link that leads back to its own directory"
                : e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new Read.Skipped(file.toString(), SkipCause.UNREADABLE, "unreadable: " + why);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> files = new ArrayList<>();
        private final List<Read> skipped = new ArrayList<>();

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return directory.equals(root) || !isHidden(directory)
                    ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            // A pipe or device in a directory is never opened.
            if (attributes.isRegularFile()) {
                files.add(file);
            } else {
                skipped.add(new Read.Skipped(file.toString(), SkipCause.OTHER_KIND, "not a file"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            skipped.add(unreadable(file, e));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName() != null && path.getFileName().toString().startsWith(".");
        }
    }
}
