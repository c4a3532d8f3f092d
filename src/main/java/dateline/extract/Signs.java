package dateline.extract;

import dateline.event.Category;
import java.util.Set;

/** Collects the signs of one name in its sentence. */
final class Signs {
    private Signs() {}

    static Set<Sign> of(Reading reading, Name name, Category category) {
        SignSet signs = new SignSet(reading, name);
        new HangingSigns(signs).collect();
        new HappeningSigns(signs).collect(category);
        new VerbSigns(signs).collect();
        new TellingSigns(signs).collect(category);
        new StandingSigns(signs).collect();
        return signs.found;
    }
}
