package dateline.extract.claim;

import dateline.event.Certainty;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The signs of claims written out, to learn from. */
public final class ClaimSigns {
    private ClaimSigns() {}

    /** One who may have said it, and what speaks for and against that. */
    public record Option(String name, Set<String> signs, Object candidate) {}

    public static List<Option> sources(Told told) {
        SourceScene scene = SourceScene.of(told);
        return Candidate.of(told).stream().map(candidate -> {
            Set<String> signs = new TreeSet<>();
            SourceSigns.tell(scene, candidate, written(signs));
            return new Option(candidate.name(), signs, candidate);
        }).toList();
    }

    /** What a source whose signs weigh so much adds for "attributed"; none where it is null. */
    public static double doubt(Option source, double sum) {
        return source == null ? 0 : ((Candidate) source.candidate).doubt(sum);
    }

    /** Whether an option is the source, where its signs weigh so much. */
    public static boolean says(Option source, double sum) {
        return source != null && ((Candidate) source.candidate).says(sum);
    }

    public static Certainty byRule(Told told) {
        return ByRule.of(told);
    }

    /**
     * @param source the likeliest source, or null
     * @param sum the weight of its signs
     */
    public static Set<String> certainty(Told told, Option source, double sum) {
        Set<String> signs = new TreeSet<>();
        CertaintySigns.tell(told, ByRule.of(told), source == null ? null : (Candidate) source.candidate, sum, written(signs));
        return signs;
    }

    private static SignListener written(Set<String> signs) {
        return (kind, value, where) -> {
            if (value.indexOf('|') < 0) {
                signs.add(kind + "|" + value + (where == null ? "" : "|" + where));
            }
        };
    }
}
