package dateline.geoparse.resolve;

import dateline.gazetteer.FormFlag;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Priors;
import dateline.text.Constants;
import java.util.Arrays;
import java.util.Locale;

/**
 * The town that a publisher's name holds ("gainesvilleregister.com"): a local paper writes of what is near it. Which of the
 * towns of that name it is, its text tells.
 *
 * @param form the number of the name's form; -1 where the publisher's name holds none
 */
record PaperTown(int form, long[] readings, double[] scores) {
    static final PaperTown NONE = new PaperTown(-1, new long[0], new double[0]);
    private static final int SHORTEST = 5; // letters
    private static final int LONGEST_SOURCE = 60; // letters; a longer one is no paper's address

    /** @param source as given, or null; its longest part that is a town's name and no word of the text's language */
    static PaperTown of(String source, Gazetteer gazetteer, Priors priors, Constants constants) {
        String letters = source == null || source.length() > LONGEST_SOURCE ? "" : source.toLowerCase(Locale.ROOT)
                .replaceFirst("\\.[a-z.]{2,6}$", "").replaceFirst("^www\\.", "");
        int form = -1;
        int longest = SHORTEST - 1;
        for (int start = 0; start < letters.length(); start++) {
            for (int end = letters.length(); end - start > longest; end--) {
                int found = gazetteer.form(letters.substring(start, end));
                if (found >= 0 && !FormFlag.word(priors.language()).in(gazetteer.flags(found))
                        && towns(found, gazetteer).length > 0) {
                    form = found;
                    longest = end - start;
                }
            }
        }
        return form < 0 ? NONE : of(form, gazetteer, priors, constants);
    }

    private static PaperTown of(int form, Gazetteer gazetteer, Priors priors, Constants constants) {
        long[] readings = towns(form, gazetteer);
        Places places = gazetteer.places();
        double[] scores = Arrays.stream(readings).mapToDouble(reading ->
                Math.log10(places.population(Posting.place(reading)) + constants.of("prior.city.least"))
                        + (priors.isOfLanguage(reading) ? constants.of("paper.own-language") : 0)).toArray();
        return new PaperTown(form, readings, scores);
    }

    private static long[] towns(int form, Gazetteer gazetteer) {
        Places places = gazetteer.places();
        long[] readings = new long[gazetteer.firstPosting(form + 1) - gazetteer.firstPosting(form)];
        int kept = 0;
        for (int i = gazetteer.firstPosting(form); i < gazetteer.firstPosting(form + 1); i++) {
            long reading = gazetteer.posting(i);
            boolean town = places.level(Posting.place(reading)) == Level.CITY && !Posting.part(reading)
                    && !Posting.adjective(reading);
            if (town) {
                readings[kept++] = reading;
            }
        }
        return Arrays.copyOf(readings, kept);
    }

    PaperTown with(double[] others) {
        return new PaperTown(form, readings, others);
    }

    boolean isKnown() {
        return form >= 0;
    }
}
