package dateline.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.event.Category;
import dateline.extract.sentence.SentenceReading;
import dateline.text.Language;
import dateline.text.Span;
import dateline.text.lexicon.Dictionary;
import dateline.text.lexicon.Lexicon;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CategoryModelTest {
    private static SentenceReading sentence(String text) {
        return SentenceReading.of(text, new Span(0, text.length()), 0, 0, false, List.of(), Lexicon.of(Language.RU),
                Dictionary.of(Language.RU, UnaryOperator.identity()));
    }

    @Test
    void tellsWordsApartWhoseHashIsOne() {
        assertEquals("поля".hashCode(), "пома".hashCode());
        CategoryModel model = CategoryModel.of(List.of("поля\tweather\t3", "пома\tcrime\t5"));
        double[] told = model.ofArticle(List.of(sentence("пома")));
        assertEquals(0, told[Category.WEATHER.ordinal()]);
        assertEquals(5 * 1.2 / 4, told[Category.CRIME.ordinal()], 1e-9);
        assertEquals(0, CategoryModel.of(List.of("поля\tweather\t3")).ofArticle(List.of(sentence("пома")))[Category.WEATHER.ordinal()]);
    }

    @Test
    void countsAWordOfASentenceOnce() {
        CategoryModel model = CategoryModel.of(List.of("грозн\tweather\t1"));
        SentenceReading once = sentence("грозный");
        SentenceReading twice = sentence("грозный и грозная");
        assertEquals(model.ofArticle(List.of(once))[Category.WEATHER.ordinal()], model.ofArticle(List.of(twice))[Category.WEATHER.ordinal()]);
        assertEquals(2, twice.words().sameBefore().length - 1);
        assertEquals(0, twice.words().sameBefore()[2]);
    }
}
