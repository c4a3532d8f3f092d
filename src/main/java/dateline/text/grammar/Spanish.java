package dateline.text.grammar;

import java.util.List;

/** Spanish. */
public final class Spanish implements Grammar {
    private static final VerbEndings ENDINGS = new VerbEndings(3, List.of("ó", "aron", "ieron", "ará", "erá", "irá", "arán",
            "erán", "irán", "aba", "aban", "ía", "ían", "ha", "han", "está", "están", "fue", "es", "son"));

    /** A verb in the future tense ("tardarán", "llegará"). */
    @Override
    public boolean isFuture(String form, String written) {
        return form.length() > 4 && !Character.isUpperCase(written.charAt(0))
                && (written.endsWith("rá") || written.endsWith("rán"));
    }

    /** A verb in a past or future tense, as far as its ending tells ("obligó", "habían", "reunirán"). */
    @Override
    public boolean isVerb(String form, String written, boolean afterComma) {
        return form.length() > 3 && (written.endsWith("ó") || form.endsWith("aron") || form.endsWith("ieron")
                || form.endsWith("aban") || written.endsWith("rán") || written.endsWith("rá"));
    }

    @Override
    public boolean isPastParticiple(String form) {
        return form.endsWith("ado") || form.endsWith("ido");
    }

    @Override
    public VerbEndings verbEndings() {
        return ENDINGS;
    }

    @Override
    public boolean tellsDaysInWords() {
        return true;
    }

    @Override
    public String dictionary() {
        return "es/es-ES.dict";
    }

    /** EAGLES' tags, as FreeLing writes them. */
    @Override
    public WordClass wordClass(String tag) {
        if (tag.startsWith("V") && tag.length() > 3) {
            return verbClass(tag.charAt(2), tag.charAt(3));
        }
        return switch (tag.isEmpty() ? ' ' : tag.charAt(0)) {
            case 'N' -> WordClass.NOUN;
            case 'A' -> WordClass.ADJECTIVE;
            case 'S' -> WordClass.PREPOSITION;
            case 'D', 'P' -> WordClass.PRONOUN;
            case 'R' -> WordClass.ADVERB;
            case 'C' -> WordClass.CONJUNCTION;
            default -> WordClass.OTHER;
        };
    }

    private static WordClass verbClass(char mood, char tense) {
        if (mood == 'N') {
            return WordClass.INFINITIVE;
        }
        if (mood == 'P' || mood == 'G') {
            return WordClass.PARTICIPLE;
        }
        return tense == 'S' || tense == 'I' ? WordClass.PAST
                : tense == 'F' || tense == 'C' ? WordClass.FUTURE : WordClass.PRESENT;
    }
}
