package dateline.store.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({"https://search.example:9200,https://search.example:9200/dateline,1",
    "http://127.0.0.1/news?shards=6,http://127.0.0.1/news,6",
        "https://search.example/,https://search.example/dateline,1", "http://[::1]:9200/a-b_c,http://[::1]:9200/a-b_c,1"})
    void namesServerAndIndices(String text, String told, int shards) throws IOException {
        Address address = Address.parse(text);
        assertEquals(told, address.toString());
        assertEquals(shards, address.shards());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "search.example:9200", "ftp://search.example", "https://search.example/A",
    "https://search.example/a/b",
        "https://search.example/_all", "https://search.example?shards=0", "https://search.example?x=1",
        "https://search.example/a b",
        "https://search.example/a*", "https://search.example#x"})
    void refusesWhatIsNone(String text) {
        assertTrue(assertThrows(IOException.class, () -> Address.parse(text)).getMessage().startsWith("--store: \"" + text
                + '"'));
    }

    @Test
    void refusesAPasswordInTheAddressWithoutTellingIt() {
        String told = assertThrows(IOException.class, () -> Address.parse("https://reader:secret@search.example")).getMessage();
        assertTrue(told.contains("DATELINE_STORE_PASSWORD"), told);
        assertFalse(told.contains("secret"), told);
    }

    @Test
    void sendsAPasswordOverHttpToThisMachineOnly() throws IOException {
        Access access = Access.of(Map.of("DATELINE_STORE_USER", "reader", "DATELINE_STORE_PASSWORD", "secret"));
        assertFalse(access.toString().contains("secret"));
        new Cluster(Address.parse("http://127.0.0.1:9200"), access);
        new Cluster(Address.parse("https://search.example"), access);
        String told = assertThrows(IOException.class, () -> new Cluster(Address.parse("http://search.example"), access))
                .getMessage();
        assertTrue(told.contains("https only"), told);
    }
}
