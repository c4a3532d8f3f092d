package dateline.geoparse.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.geoparse.ReadText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNamesTest {
    /** The names that the gazetteer lacks, or holds only in part. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "ru | Пожар потушили в селе Кукуевка утром.                | Кукуевка",
        "ru | Пожар потушили в с. Кукуевка утром.                  | Кукуевка",
        "ru | Пожар потушили в деревне Новая Кукуевка утром.       | Новая Кукуевка",
        "ru | Пожар потушили в посёлке Кукуев-Бор утром.           | Кукуев-Бор",
        "ru | Пожар потушили в Кукуевском районе.                  | Кукуевском районе",
        "ru | Дом площадью 5 кв. м. Кукуевка молчит.               | ''",
        "ru | Это сказал глава села.                               | ''",
        "ru | Пожар потушили в Кукуевке утром.                     | ''",
        "uk | Пожежу загасили в селі Кукуївка вранці.              | Кукуївка",
        "uk | Пожежу загасили в Кукуївському районі.               | Кукуївському районі",
        "uk | Пожежу загасили в селі Кукуївка Зброднівського району. | Кукуївка; Зброднівського району",
        "uk | Відпочивали біля гори Стіжок і в озері Бездонне.     | Стіжок; Бездонне",
        "ru | Туристы поднялись на гору Каменка и вернулись.       | Каменка",
        "ru | Байдарки шли по реке Каменка до устья.               | Каменка",
        "ru | Каменка стоит на реке.                               | ''",
        "en | A fire broke out in Kukuyev County at dawn.          | Kukuyev County",
        "en | A fire broke out in the village of Zbrodovka at dawn. | Zbrodovka",
        "en | A fire broke out in Zbrodovka at dawn.               | ''",
        "es | Un incendio en el pueblo de Zbrodovka al amanecer.   | Zbrodovka"})
    void aWordForAKindOfPlaceShowsANameThatTheGazetteerLacks(String lang, String text, String names) {
        ReadText read = ReadText.of(lang, text);
        List<Judged> all = TypedNames.addTo(read.judged(), read.finder(), read.candidates(), read.words(), read.language(),
                SharedTypes.read());
        assertEquals(names, String.join("; ", all.stream().map(Judged::candidate).filter(c -> !c.isKnown())
                .map(read::written).toList()));
        for (int i = 1; i < all.size(); i++) {
            assertEquals(true, all.get(i - 1).candidate().end() <= all.get(i).candidate().start(), "in order, none overlapping");
        }
    }
}
