package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.Ran;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreLocationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "x | --store takes a kind and an address, such as opensearch=https://search.example:9200",
        "none=https://search.example | --store: there is no module for \"none\"; \"opensearch\" is one:"
                + " mvn -Popensearch package makes dateline-opensearch.jar, which must lie beside dateline.jar"})
    void whatCannotBeIsOneLineAndExitCode1(String store, String line) throws Exception {
        for (String command : new String[] {"ingest", "export"}) {
            Ran ran = command.equals("ingest") ? Ran.dateline(command, "--store", store, "data/articles")
                    : Ran.dateline(command, "--store", store);
            assertEquals(1, ran.exit());
            assertEquals(List.of("dateline: " + line), ran.err());
        }
    }
}
