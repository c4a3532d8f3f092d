package dateline.web.http;

import java.io.File;
import org.springframework.boot.system.ApplicationHome;

/** Which build of the program answers: another jar, another tag. */
final class ProgramVersion {
    static final String TAG = tag(new ApplicationHome(ProgramVersion.class).getSource());

    private ProgramVersion() {}

    /** @param source the jar or the directory of classes; null where neither is known */
    private static String tag(File source) {
        return source == null ? "unknown" : Long.toHexString(source.lastModified()) + '-' + Long.toHexString(source.length());
    }
}
