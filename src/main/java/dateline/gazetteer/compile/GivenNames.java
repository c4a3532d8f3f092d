package dateline.gazetteer.compile;

import dateline.gazetteer.FormFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Given names that are no places still tell a person beside them, so the automaton holds them too. */
final class GivenNames {
    private static final String ENGLISH = "/gazetteer/given-names-en.txt";

    private GivenNames() {}

    static void addTo(FormTable table) throws IOException {
        Dictionaries.givenNames(name -> table.addWord(name, FormFlag.GIVEN_NAME.bit()));
        try (InputStream in = GivenNames.class.getResourceAsStream(ENGLISH)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(name -> table.addWord(name.strip(), FormFlag.GIVEN_NAME.bit()));
        }
    }
}
