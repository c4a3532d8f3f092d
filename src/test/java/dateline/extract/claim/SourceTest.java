package dateline.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.extract.MarkedText;
import dateline.gazetteer.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {
    /** Who says it; {@code -} where the article says it itself or only a pronoun stands for them. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "ru | В [[Туле]] сгорел склад.                                            | -",
        "ru | По данным полиции, в [[Туле]] сгорел склад.                         | полиции",
        "ru | В [[Туле]] сгорел склад, сообщает «Вечерняя газета».                | Вечерняя газета",
        "ru | В [[Туле]] сгорел склад, сообщил Интерфаксу мэр города.             | мэр города",
        "ru | В [[Туле]] сгорел склад, сообщили в мэрии.                          | мэрии",
        "ru | Мэр сообщил, что в [[Туле]] сгорел склад.                           | Мэр",
        "ru | В [[Туле]] сгорел склад, сообщил он.                                | -",
        "ru | В [[Туле]] сгорел склад, а мэр сообщил, что уедет.                  | -",
        "ru | Рейтер со ссылкой на источники сообщает, что в [[Туле]] сгорел склад. | Рейтер",
        "en | A warehouse burnt in [[Leeds]].                                     | -",
        "en | According to the fire service, a warehouse burnt in [[Leeds]].      | fire service",
        "en | A warehouse burnt in [[Leeds]], said the mayor.                     | mayor",
        "en | The mayor said a warehouse burnt in [[Leeds]].                      | mayor",
        "en | A warehouse burnt in [[Leeds]], she said.                           | -",
        "es | Según la policía, un almacén ardió en [[Lima]].                     | policía",
        "uk | За даними поліції, у [[Львові]] згорів склад.                       | поліції",
        "uk | У [[Львові]] згорів склад, повідомили в поліції.                    | поліції",
        "es | La Unión de Pescadores (UP) manifestó que en [[Vigo]] faltan barcos. | Unión de Pescadores",
        "es | El alcalde, que llegó ayer del campo, manifestó que en [[Vigo]] faltan barcos. | alcalde",
        "es | En [[Vigo]] faltan barcos, informó hoy, martes, la cofradía.         | cofradía",
        "ru | Газета «Вечерний курьер» вышла с опозданием. В [[Туле]] сгорел склад, сообщает газета. | газета (Вечерний курьер)",
        "ru | Мэр Тулы: «В [[Туле]] чинят дороги к зиме».                       | Мэр Тулы"})
    void namesWhoSaysItAsTheTextDoes(String lang, String marked, String expected) {
        String attribution = MarkedText.of(lang, marked, Level.CITY).findings().get(0).attribution();
        assertEquals(expected, attribution == null ? "-" : attribution);
    }
}
