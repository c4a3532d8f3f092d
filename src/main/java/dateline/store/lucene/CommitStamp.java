package dateline.store.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.apache.lucene.index.SegmentInfos;

/** What tells the last commit of a directory from any other, without reading it. */
record CommitStamp(String file, Object key, FileTime modified, long bytes) {
    /** @throws NoSuchFileException where there is no commit, or no directory */
    static CommitStamp of(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            String[] names = files.map(file -> file.getFileName().toString()).toArray(String[]::new);
            String last = SegmentInfos.getLastCommitSegmentsFileName(names);
            if (last == null) {
                throw new NoSuchFileException(directory.toString());
            }
            BasicFileAttributes a = Files.readAttributes(directory.resolve(last), BasicFileAttributes.class);
            return new CommitStamp(last, a.fileKey(), a.lastModifiedTime(), a.size());
        }
    }
}
