package dateline.web.page;

import dateline.store.QueryTooDear;
import dateline.store.StoreUnavailable;

/** What a reader is told where the page cannot be shown. */
record ProblemDocument(PageWords words, String text) {
    static ProblemDocument of(PageWords words, Exception e) {
        String key = e instanceof StoreUnavailable ? "problem.unavailable" : e instanceof QueryTooDear ? "problem.dear" : "problem.fault";
        return new ProblemDocument(words, words.say(key));
    }

    public String lang() {
        return words.lang();
    }

    public String heading() {
        return words.say("problem");
    }

    public String claim() {
        return words.say("claim");
    }

    public Assets assets() {
        return Assets.BUILT;
    }
}
