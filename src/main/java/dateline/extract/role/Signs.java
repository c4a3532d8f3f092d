package dateline.extract.role;

import dateline.event.Category;
import dateline.extract.sentence.Name;
import dateline.extract.sentence.SentenceReading;
import java.util.Set;

/** Collects the signs of one name in its sentence. */
public final class Signs {
    private Signs() {}

    public static Set<Sign> of(SentenceReading reading, Name name, Category category) {
        SignSet signs = new SignSet(reading, name);
        new GovernorSigns(signs).collect();
        new EventSigns(signs).collect(category);
        new VerbSigns(signs).collect();
        new ClauseSigns(signs).collect(category);
        new PositionSigns(signs).collect();
        return signs.found;
    }
}
