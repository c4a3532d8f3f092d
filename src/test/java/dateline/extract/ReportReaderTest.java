package dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.Shipped;
import dateline.event.Certainty;
import dateline.event.Role;
import dateline.gazetteer.Level;
import dateline.geoparse.Mention;
import dateline.text.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReaderTest {
    @Test
    void tellsAnEventOfHeadlineAndLeadOnce() {
        String text = """
                Пожар на складе в [[Самаре]]

                Пожар на складе в [[Самаре]] потушили 18 марта, пострадали два человека.

                В [[Самаре]] также открыли новый парк.""";
        List<Finding> findings = read("ru", text);
        assertEquals(2, findings.size());
        assertTrue(findings.get(0).sentence().of(text.replaceAll("[\\[\\]]", "")).contains("18 марта"));
    }

    @Test
    void aContainerNamedWithItsTownIsOnlyMentioned() {
        Document document = new Document("x", "en", "The fair was held in Baku, Azerbaijan, on Monday.", null, MarkedText.PUBLISHED);
        List<Finding> findings = Shipped.reportReader().findings(Shipped.geoparser().read(document));
        assertEquals(List.of(Role.SCENE, Role.MENTIONED), findings.stream().map(Finding::role).toList());
    }

    @Test
    void tellsThePlanOfThePlaceThatTakesAnothersPart() {
        String fair = "Ярмарок відбудеться не в [[Турині]], а в [[Генуї]].";
        List<Finding> findings = MarkedText.of("uk", fair, Level.CITY).findings();
        assertEquals(List.of(Role.MENTIONED, Role.SCENE), findings.stream().map(Finding::role).toList());
        assertEquals(Certainty.PLANNED, findings.get(1).certainty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"en;#[[Mombasa]] – A ferry ran aground at noon;SCENE",
        "es;#[[Trujillo]] | Tercer día sin agua potable;SCENE",
        "ru;#[[Вологда]]. Второй день без трамваев.;SCENE", "uk;#[[Луцьк]]: рух трамваїв зупинено;SCENE",
        "en;#[[Mombasa]] #[[Kisumu]] #weather;MENTIONED"})
    void aHashtagThatLabelsALineSaysWhereItHappened(String lang, String text, Role role) {
        assertEquals(role, MarkedText.of(lang, text, Level.CITY).findings().get(0).role());
    }

    @Test
    void takesWhatIsSaidForNoSource() {
        assertEquals("власти", MarkedText.of("ru", "В [[Генуе]] эвакуировано сто человек, сообщили власти.", Level.CITY)
                .findings().get(0).attribution());
    }

    @Test
    void keepsTwoEventsOfTwoDaysApart() {
        assertEquals(2, read("en", """
                A fire broke out in a market in [[Lima]] on 3 March.

                A fire broke out in a market in [[Lima]] on 9 March.""").size());
    }

    @Test
    void givesOneFindingASentenceAndPlace() {
        List<Finding> findings = read("en", "Officials in [[Lima]] said a fire broke out in [[Lima]] on Monday.");
        assertEquals(1, findings.size());
        assertEquals(Role.SCENE, findings.get(0).role());
    }

    @Test
    void carriesTheDateOfTheSentenceBefore() {
        String text = "18 марта приехала делегация. В [[Самаре]] прошла встреча.";
        assertEquals(LocalDate.of(2025, 3, 18), read("ru", text).get(0).when().start());
    }

    @Test
    void neverPutsWhatIsToldAsPastIntoTheFuture() {
        for (String date : List.of("25 марта", "25 марта 2031 года", "в декабре", "осенью", "в 2031 году", "в субботу")) {
            for (Finding finding : read("ru", "В [[Самаре]] " + date + " сгорел склад.")) {
                assertFalse(finding.when().start().isAfter(MarkedText.PUBLISHED), date + ": " + finding.when());
                assertFalse(finding.when().end().isAfter(MarkedText.PUBLISHED), date + ": " + finding.when());
            }
        }
    }

    @Test
    void givesOnePartToAllNamesOfAList() {
        for (String text : List.of("Толчки ощущались в [[Бейруте]], [[Никосии]] и в [[Хайфе]].",
                "Сборная [[Тулы]], [[Орла]] и [[Пскова]] проиграла.")) {
            assertEquals(1, read("ru", text).stream().map(Finding::role).distinct().count(), text);
        }
    }

    @Test
    void keepsThePlansOfOneVerbFromAnother() {
        Finding finding = read("es", "Ganó las elecciones celebradas el 2 de junio en [[México]] y será presidenta.").get(0);
        assertEquals(Certainty.STATED, finding.certainty());
        assertEquals(LocalDate.of(2024, 6, 2), finding.when().start());
    }

    @Test
    void givesASourceOnlyWhatItTells() {
        String text = "Thousands gathered in [[Tbilisi]] on Monday, after the prime minister said that talks would stop.";
        assertNull(read("en", text).get(0).attribution());
        assertEquals("prime minister", read("en", text.replace(", after", ",").replace(" that talks would stop", ""))
                .get(0).attribution());
    }

    @Test
    void takesAPossessorForNoScene() {
        assertEquals(Role.MENTIONED, read("en", "Rescuers came at [[Rabat]]'s request.").get(0).role());
    }

    @Test
    void leavesTheDateOpenWithoutPublicationDateAndDateInTheText() {
        MarkedText marked = MarkedText.of("en", "A fire broke out in [[Lima]].", Level.CITY);
        Document undated = new Document("x", "en", marked.document().text(), null, null);
        assertNull(Shipped.reportReader().findings(MarkedText.geoparsed(undated, marked.mentions())).get(0).when());
    }

    @Test
    void keepsTheHedgeOfTheSentenceBeforeOnlyWhereItGoesOn() {
        String hedged = "По слухам, в Минске готовят митинг. ";
        assertEquals(Certainty.UNCONFIRMED, read("ru", hedged + "Также шествие может пройти в [[Гродно]].").get(0)
                .certainty());
        assertEquals(Certainty.STATED, read("ru", hedged + "В [[Гродно]] открылся театр.").get(0).certainty());
    }

    @Test
    void passesOverMentionsWithoutAPlaceAndTellsReasons() {
        Mention open = new Mention(0, 4, "Lima", null, 0, 1, List.of());
        Document document = new Document("x", "en", "Lima burnt.", null, null);
        assertTrue(Shipped.reportReader().findings(MarkedText.geoparsed(document, List.of(open))).isEmpty());
        assertFalse(read("en", "A fire broke out in [[Lima]].").get(0).reasons().isEmpty());
    }

    @Test
    void readsAnyTextWithoutFailing() {
        Random random = new Random(11);
        ReportReader reader = Shipped.reportReader();
        for (String lang : List.of("ru", "uk", "es", "en", "fr")) {
            List<String> lines = lang.equals("fr") ? List.of("Un [[feu]] à Paris.") : ReportReaderGoldenTest.lines(lang);
            for (int round = 0; round < 300; round++) {
                String text = mutated(lines.get(random.nextInt(lines.size())).split("\t")[0], random);
                checkFindings(reader, lang, text, random);
            }
        }
    }

    private static void checkFindings(ReportReader reader, String lang, String text, Random random) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = random.nextInt(8); at + 1 < text.length(); at += 1 + random.nextInt(30)) {
            int end = Math.min(text.length(), at + 1 + random.nextInt(9));
            String surface = text.substring(at, end);
            mentions.add(new Mention(at, end, surface, MarkedText.place(surface, Level.CITY), 0, 1, List.of()));
            at = end;
        }
        Document document = new Document("x", lang, text, null, MarkedText.PUBLISHED);
        int last = -1;
        for (Finding finding : reader.findings(MarkedText.geoparsed(document, mentions))) {
            assertTrue(finding.mention().start() > last, "in the order of the text");
            last = finding.mention().start();
            assertTrue(finding.sentence().end() <= text.length() && finding.sentence().contains(last));
            assertTrue(finding.date() == null || finding.date().end() <= text.length());
            assertTrue(finding.quote().length() <= 300);
        }
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = random.nextInt(12); i >= 0 && mutated.length() > 1; i--) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(4)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, "«\n\n.,(—😀0".charAt(random.nextInt(9)));
                case 2 -> mutated.setCharAt(at, (char) random.nextInt(0x2fff));
                default -> mutated.insert(at, mutated.substring(Math.max(0, at - 20), at));
            }
        }
        return mutated.toString();
    }

    @Test
    void readsAVeryLongSentenceOfNames() {
        StringBuilder text = new StringBuilder("Fires broke out in ");
        for (int i = 0; i < 2000; i++) {
            text.append("[[Town").append(i).append("]], ");
        }
        assertEquals(2000, read("en", text + "and more.").size());
    }

    private static List<Finding> read(String lang, String text) {
        return MarkedText.of(lang, text, Level.CITY).findings();
    }
}
