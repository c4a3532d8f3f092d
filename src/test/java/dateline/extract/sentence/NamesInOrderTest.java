package dateline.extract.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dateline.extract.MarkedText;
import dateline.gazetteer.Level;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamesInOrderTest {
    private final SentenceReading reading = MarkedText.of("ru",
            "Поезд [[Рим]]-[[Милан]] идёт из [[Нижнего Рима]] в [[Бари]].", Level.CITY).reading();
    private final List<Name> names = reading.names();
    private final NamesInOrder inOrder = new NamesInOrder(names);

    @Test
    void findsEachNameAlsoWhereTwoShareAWord() {
        assertEquals(List.of(0, 1, 2, 3), names.stream().map(inOrder::indexOf).toList());
        assertEquals(names.get(0).first(), names.get(1).first());
    }

    @Test
    void findsTheNamesAtAWord() {
        assertEquals(List.of(1, 4, 5, 7), IntStream.range(-1, 12).filter(inOrder::cover).boxed().toList());
        assertEquals(names.subList(0, 2), inOrder.beginningIn(1, 2));
        assertEquals(names.subList(2, 4), inOrder.beginningIn(2, 8));
        assertEquals(List.of(), inOrder.beginningIn(5, 7));
        assertEquals(List.of(), inOrder.beginningIn(9, 3));
    }

    @Test
    void findsTheNameThatEndsAtAWordButForOne() {
        assertSame(names.get(1), inOrder.endingAt(1, names.get(0)));
        assertSame(names.get(0), inOrder.endingAt(1, names.get(1)));
        assertSame(names.get(2), inOrder.endingAt(5, names.get(3)));
        assertNull(inOrder.endingAt(5, names.get(2)));
        assertNull(inOrder.endingAt(4, names.get(3)));
        assertNull(inOrder.endingAt(-1, names.get(3)));
    }
}
