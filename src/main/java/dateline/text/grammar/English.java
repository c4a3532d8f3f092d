package dateline.text.grammar;

import java.util.List;

/** English. */
public final class English implements Grammar {
    private static final VerbEndings ENDINGS = new VerbEndings(2, List.of("ed", "will", "would", "is", "was", "has", "had",
            "have", "are", "were", "does", "did", "says", "said"));

    @Override
    public boolean isVerb(String form, String written, boolean afterComma) {
        return form.length() > 4 && form.endsWith("ed");
    }

    @Override
    public VerbEndings verbEndings() {
        return ENDINGS;
    }

    @Override
    public boolean mayOmitThat() {
        return true;
    }

    @Override
    public boolean hasCapitalisedMonths() {
        return true;
    }
}
