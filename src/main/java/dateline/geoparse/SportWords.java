package dateline.geoparse;

/** Where a text speaks of sport, in which the name of a town or country is often that of its team. */
final class SportWords {
    private static final int NEAR = 10;
    /** One word in so many, in a text about sport. */
    private static final int ONE_IN = 80;

    /** How many words of sport stand before each token; some of them are common elsewhere ("victory"). */
    private final int[] before;
    private final int sure;

    private SportWords(int[] before, int sure) {
        this.before = before;
        this.sure = sure;
    }

    static SportWords of(Tokens tokens, WordKinds words) {
        int[] before = new int[tokens.size() + 1];
        int sure = 0;
        for (int token = 0; token < tokens.size(); token++) {
            int kinds = tokens.shape(token) == Tokens.LOWER ? words.kinds(tokens, token) : 0;
            before[token + 1] = before[token] + (WordKind.SPORT.in(kinds) ? 1 : 0);
            sure += WordKind.SURELY_SPORT.in(kinds) ? 1 : 0;
        }
        return new SportWords(before, sure);
    }

    boolean near(Candidate c) {
        int last = before.length - 1;
        return before[Math.max(0, c.firstToken - NEAR)] < before[Math.min(last, c.lastToken + NEAR)];
    }

    boolean isSubject() {
        return sure * ONE_IN >= before.length;
    }
}
