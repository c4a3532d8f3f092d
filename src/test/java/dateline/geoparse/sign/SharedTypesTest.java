package dateline.geoparse.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.geoparse.ReadText;
import dateline.geoparse.recognise.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedTypesTest {
    private final SharedTypes types = SharedTypes.read();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "ru | Снег выпал в Ярославской, Тверской и Владимирской областях.     | Ярославской; Тверской; Владимирской областях",
        "ru | Снег выпал в Ярославской и в Тверской областях.                 | Ярославской; Тверской областях",
        "ru | Снег выпал в трёх областях: Ярославской, Тверской и Псковской.  | Ярославской; Тверской; Псковской",
        "ru | Снег выпал в Пермском и Красноярском краях.                     | Пермском; Красноярском краях",
        "ru | Снег выпал в Ярославской области.                               | ''",
        "ru | Снег выпал в Сказочной и Небывалой областях.                    | ''",
        "ru | Снег выпал в Ярославской, а потом в Тверской областях.          | ''",
        "uk | Сніг випав у Львівській та Одеській областях.                   | Львівській; Одеській областях",
        "uk | Сніг випав у двох областях: Львівській і Одеській.              | Львівській; Одеській"})
    void regionsShareTheWordForTheirKind(String lang, String text, String regions) {
        ReadText read = ReadText.of(lang, text);
        List<Candidate> found = new ArrayList<>();
        for (int token = 0; token < read.tokens().size(); token++) {
            found.addAll(types.regionsBefore(token, read.tokens(), read.finder()));
            found.addAll(types.regionsAfter(token, read.tokens(), read.finder()));
        }
        found.sort(Comparator.comparingInt(Candidate::start));
        assertEquals(regions, String.join("; ", found.stream().map(read::written).toList()));
        found.forEach(region -> assertEquals("admin1", region.likeliest().level().word()));
    }
}
