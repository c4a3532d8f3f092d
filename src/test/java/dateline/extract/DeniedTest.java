package dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.event.Certainty;
import dateline.gazetteer.Level;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was called off, given up or said not to have happened, and what only looks like it. */
class DeniedTest {
    private static final ReportReader READER = new ReportReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|The march in [[Lisbon]] was cancelled because of the heat.|denied",
        "en|There was no shooting in [[Lima]], a spokesman said.|denied",
        "en|The firm has dropped plans for a smelter in [[Riga]].|denied",
        "en|The strike in [[Hamburg]] cancelled dozens of flights.|stated",
        "es|La marcha en [[Lisboa]] fue cancelada por el calor.|denied",
        "es|No hubo tiroteo en [[Riga]], aclaró un portavoz.|denied",
        "es|La empresa renunció a construir una fundición en [[Riga]].|denied",
        "ru|Шествие в [[Лиссабоне]] отменили из-за жары.|denied",
        "ru|Никакой стрельбы в [[Риге]] не было, заявил представитель.|denied",
        "ru|Компания отказалась от строительства фабрики в [[Риге]].|denied",
        "ru|Кабинет отверг упрёки; в [[Гамбурге]] тем временем тушили склад.|stated",
        "uk|Мітинг у [[Лісабоні]] скасували через спеку.|denied",
        "uk|Жодної стрілянини в [[Ризі]] не було, заявив речник.|denied",
        "uk|Компанія відмовилася від будівництва фабрики в [[Ризі]].|denied",
        "uk|Через бурю в [[Гамбурзі]] скасували рейси.|stated"})
    void tellsWhatDidNotHappen(String lang, String sentence, String certainty) {
        MarkedText text = MarkedText.of(lang, sentence, Level.CITY);
        Finding finding = READER.findings(MarkedText.geoparsed(text.document(), text.mentions())).get(0);
        assertEquals(Certainty.valueOf(certainty.toUpperCase(Locale.ROOT)), finding.certainty());
    }
}
