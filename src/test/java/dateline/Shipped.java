package dateline;

import dateline.extract.ReportReader;
import dateline.gazetteer.Gazetteer;
import dateline.geoparse.Geoparser;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What ships, made once for all tests of a Java: none of it changes when used, so no test can disturb another. */
public final class Shipped {
    private Shipped() {}

    public static Gazetteer gazetteer() {
        return Places.GAZETTEER;
    }

    public static Geoparser geoparser() {
        return Names.GEOPARSER;
    }

    public static ReportReader reportReader() {
        return Reports.READER;
    }

    // Each is made when it is first asked for: the tests of extract need no gazetteer.
    private static final class Places {
        static final Gazetteer GAZETTEER = open();

        private static Gazetteer open() {
            try {
                return Gazetteer.of(null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Names {
        static final Geoparser GEOPARSER = new Geoparser(gazetteer());
    }

    private static final class Reports {
        static final ReportReader READER = new ReportReader();
    }
}
