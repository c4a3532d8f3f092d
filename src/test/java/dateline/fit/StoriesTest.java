package dateline.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.extract.MarkedArticle;
import dateline.extract.Origin;
import dateline.extract.Stories;
import dateline.text.Document;
import dateline.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final String FIRE = "A fire broke out in a timber yard by the river on Monday night and burned until dawn, "
            + "when the brigades of three towns had it under control. ";

    @Test
    void oneAgencysTextIsOneStoryWhereverItIsPrinted() {
        List<MarkedArticle> told = Stories.told(List.of(article("a", FIRE + "Nobody was hurt."),
                article("b", "The council of the small town met and talked about its budget for two hours."),
                article("c", "By our own reporter. " + FIRE)));
        assertEquals(List.of("a", "b", "a"), told.stream().map(MarkedArticle::story).toList());
        assertEquals(told.get(0).fold(5), told.get(2).fold(5));
    }

    private static MarkedArticle article(String id, String text) {
        Document document = new Document(id, "en", text, null, LocalDate.of(2025, 3, 20));
        return new MarkedArticle(document, Language.EN, true, Origin.EDITORS, null, List.of());
    }
}
