package dateline.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.DatePrecision;
import dateline.event.Role;
import dateline.event.When;
import dateline.extract.Finding;
import dateline.extract.MarkedArticle;
import dateline.extract.MarkedArticle.Claim;
import dateline.extract.MarkedArticle.Marked;
import dateline.extract.MarkedText;
import dateline.extract.Origin;
import dateline.gazetteer.Level;
import dateline.geoparse.Mention;
import dateline.text.Document;
import dateline.text.Language;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenesScoreTest {
    private static final String TEXT = "A fire in Leeds; police in Leeds; a fair in Turin; a man from Malta.";
    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);

    @Test
    void countsAPlaceOnceAnArticleAndClaimsOnlyOfScenesThatBothHave() {
        ScenesScore score = score(finding("Leeds", 0, Role.SCENE), finding("Leeds", 20, Role.MENTIONED),
                finding("Turin", 0, Role.MENTIONED), finding("Malta", 0, Role.SCENE));
        assertEquals(0.5, score.pins().precision(), 1e-9); // Leeds is right, Malta wrong
        assertEquals(0.5, score.pins().recall(), 1e-9); // Turin is missed
        assertEquals(1, score.certainty.value(), 1e-9);
        assertEquals(1, score.days.value(), 1e-9);
        assertEquals(0, score.category.value(), 1e-9);
        assertEquals(1, score.source.value(), 1e-9);
    }

    @Test
    void countsNothingOfAPlaceThatMayBeAScene() {
        assertEquals(1, score(finding("Leeds", 0, Role.SCENE)).pins().precision(), 1e-9);
        assertEquals(1, score(finding("Leeds", 20, Role.SCENE)).pins().precision(), 1e-9); // an editor left the second open
    }

    private static ScenesScore score(Finding... findings) {
        Claim fire = new Claim("stated", "2025-03-19", "2025-03-19", "accident", "the fire brigade");
        Claim fair = new Claim("planned", null, null, "culture", null);
        List<Marked> marked = List.of(marked("Leeds", 0, "scene", fire), marked("Leeds", 20, "either", fire),
                marked("Turin", 0, "scene", fair), marked("Malta", 0, "mentioned", null));
        ScenesScore score = new ScenesScore();
        Document document = new Document("1", "en", TEXT, null, DAY);
        score.add(new MarkedArticle(document, Language.EN, true, Origin.EDITORS, null, marked), List.of(findings));
        return score;
    }

    private static Marked marked(String name, int from, String role, Claim claim) {
        int start = TEXT.indexOf(name, from);
        return new Marked(start, start + name.length(), name, role, true, claim);
    }

    private static Finding finding(String name, int from, Role role) {
        int start = TEXT.indexOf(name, from);
        Mention mention = new Mention(start, start + name.length(), name, MarkedText.place(name, Level.CITY), 0, 1, List.of());
        When when = new When(DAY, DAY, DatePrecision.DAY, true); // a day late is near enough
        return new Finding(mention, role, Certainty.STATED, Category.OTHER, when, new Span(0, 1), "fire brigade",
                new Span(0, 10), null, List.of());
    }
}
