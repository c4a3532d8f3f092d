package dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.Certainty;
import dateline.event.Category;
import dateline.event.Role;
import dateline.gazetteer.Level;
import dateline.geoparse.Mention;
import dateline.text.Sentences;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Promise 4: quotes of at most 300 characters, together at most 40 % and 1,500 characters of an article, scenes first. */
class QuoteBudgetTest {
    private static final String FILLER = "Nothing of note was told of it by anybody who had been asked there. ";

    @Test
    void quotesWholeSentencesWhileTheyFit() {
        String text = "A bridge was opened in Lagos. " + FILLER.repeat(3);
        assertEquals("A bridge was opened in Lagos.", quotes(text, "Lagos").get(0));
    }

    @Test
    void aWholeSentenceIsNotLengthenedByTheMarkOfItsList() {
        String text = "- A bridge was opened in Lagos on Monday by the mayor. " + FILLER.repeat(6);
        assertEquals("A bridge was opened in Lagos on Monday by the mayor.", quotes(text, "Lagos").get(0));
    }

    @Test
    void aSceneIsQuotedBeforeAMentionThatStandsBeforeIt() {
        String text = "The plans of Accra were made known in the spring of the year by the office of works and roads. "
                + "A long bridge across the whole of the lagoon was opened in Lagos by the mayor on Monday morning. " + FILLER.repeat(2);
        List<Finding> findings = List.of(finding(text, "Accra", Role.MENTIONED), finding(text, "Lagos", Role.SCENE));
        List<Finding> quoted = QuoteBudget.quoted(text, findings);
        assertTrue(quoted.get(1).quote().startsWith("A long bridge"), quoted.get(1).quote());
        assertTrue(quoted.get(0).quote().contains("Accra") && quoted.get(0).quote().endsWith("…"), quoted.get(0).quote());
    }

    @Test
    void scenesThatHaveNoWholeSentenceShareWhatIsLeftAndMentionsHaveLess() {
        StringBuilder text = new StringBuilder();
        List<String> places = List.of("Lagos", "Accra", "Lome", "Cotonou", "Abidjan");
        for (String place : places) {
            text.append("This one and that one were seen by many of those who had come there that day to ").append(place)
                    .append(" where all of them had been told to wait for one more of the long white boats of old. ");
        }
        List<Finding> findings = new ArrayList<>();
        for (String place : places) {
            findings.add(finding(text.toString(), place, place.equals("Lagos") ? Role.MENTIONED : Role.SCENE));
        }
        List<Integer> lengths = QuoteBudget.quoted(text.toString(), findings).stream().map(f -> f.quote().length()).toList();
        assertTrue(lengths.get(1) > 150, "the first scene has its sentence: " + lengths);
        assertTrue(lengths.get(0) < lengths.get(2) && lengths.get(0) < lengths.get(3), "the mention has least: " + lengths);
        assertTrue(lengths.get(3) > 50 && Math.abs(lengths.get(2) - lengths.get(4)) < 20, "the others share: " + lengths);
    }

    @Test
    void neverServesMoreThanItsShareWhateverTheArticle() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            int sentences = 1 + random.nextInt(40);
            for (int i = 0; i < sentences; i++) {
                text.append("Word ".repeat(random.nextInt(90))).append("in Lagos").append(i)
                        .append(random.nextBoolean() ? " it rained. " : " it rained.\n\n\n");
            }
            List<Finding> findings = new ArrayList<>();
            for (int i = 0; i < sentences; i++) {
                findings.add(finding(text.toString(), "Lagos" + i + " ", random.nextBoolean() ? Role.SCENE : Role.MENTIONED));
            }
            assertWithinBudget(text.toString(), QuoteBudget.quoted(text.toString(), findings));
        }
    }

    @Test
    void namesThatStandAloneCountToo() {
        StringBuilder text = new StringBuilder();
        for (int i = 10; i < 50; i++) {
            text.append("Rain fell in Lagos").append(i).append(". ");
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 10; i < 50; i++) {
            findings.add(finding(text.toString(), "Lagos" + i, Role.SCENE));
        }
        assertWithinBudget(text.toString(), QuoteBudget.quoted(text.toString(), findings));
    }

    /** Counts every character of the text that some quote shows; of hardly more than names, the names may show more. */
    private static void assertWithinBudget(String text, List<Finding> quoted) {
        BitSet shown = new BitSet();
        BitSet names = new BitSet();
        for (Finding finding : quoted) {
            String quote = finding.quote().replace("…", "");
            assertTrue(finding.quote().length() <= 300 && quote.contains(finding.mention().surface()));
            names.set(finding.mention().start(), finding.mention().end());
            int at = text.indexOf(quote);
            shown.set(at, at + quote.length());
        }
        double most = Math.max(names.cardinality(), Math.min(1500, 0.4 * text.replaceAll("\\s+", " ").length()));
        assertTrue(shown.cardinality() <= most, shown.cardinality() + " of " + text.length());
    }

    private static List<String> quotes(String text, String place) {
        return QuoteBudget.quoted(text, List.of(finding(text, place, Role.SCENE))).stream().map(Finding::quote).toList();
    }

    private static Finding finding(String text, String place, Role role) {
        int at = text.indexOf(place);
        Mention mention = new Mention(at, at + place.strip().length(), place.strip(),
                MarkedText.place(place.strip(), Level.CITY), 0, 1, List.of());
        Span sentence = Sentences.of(text).stream().filter(s -> s.contains(at)).findFirst().orElseThrow();
        return new Finding(mention, role, Certainty.STATED, Category.OTHER, null, null, null, sentence, null, List.of());
    }
}
