package dateline.store.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;

/** What failed in a home, as one line that names it and says what to do. */
final class HomeFailure extends IOException {
    private HomeFailure(String message, Exception cause) {
        super(message, cause);
    }

    static HomeFailure of(Exception e, Path home) {
        return e instanceof HomeFailure told ? told : new HomeFailure(line(e, home), e);
    }

    private static String line(Exception e, Path home) {
        String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        if (e instanceof LockObtainFailedException) {
            return "another ingest is writing to " + home + "; try again when it has ended";
        }
        if (e instanceof IndexFormatTooNewException) {
            return home + " was made by a newer version of Dateline; update Dateline, or choose another directory with --home";
        }
        if (said.contains("No space left") || said.contains("quota exceeded")) {
            return "the disk that holds " + home + " is full; make room and do it again; what was committed before is kept";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to use " + said + ", which belongs to " + home;
        }
        if (isDamage(e)) {
            return "the reports in " + home + " are damaged or of an older version; move " + home
                    + " away and ingest the articles again";
        }
        return said.contains(home.toString()) && !(e instanceof FileSystemException) ? said
                : "cannot use " + home + ": " + (said.isEmpty() ? e.toString() : said);
    }

    /** Where a file is cut short, overwritten or missing, what Lucene meets first may be anything. */
    private static boolean isDamage(Exception e) {
        return e instanceof CorruptIndexException || e instanceof IndexFormatTooOldException || e instanceof EOFException
                || e instanceof NoSuchFileException || e instanceof FileNotFoundException || e instanceof RuntimeException;
    }
}
