package dateline.store;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.ReportedEvent;
import dateline.event.Role;

/** Role, certainty and category in one small number, so that one look at a column counts all three. */
final class Claim {
    private static final Role[] ROLES = Role.values();
    private static final Certainty[] CERTAINTIES = Certainty.values();
    private static final Category[] CATEGORIES = Category.values();
    /** All claims are less than this. */
    static final int END = ROLES.length * CERTAINTIES.length * CATEGORIES.length;

    private Claim() {}

    static int of(ReportedEvent report) {
        return (report.category().ordinal() * CERTAINTIES.length + report.certainty().ordinal()) * ROLES.length
                + report.role().ordinal();
    }

    static Role role(int claim) {
        return ROLES[claim % ROLES.length];
    }

    static Certainty certainty(int claim) {
        return CERTAINTIES[claim / ROLES.length % CERTAINTIES.length];
    }

    static Category category(int claim) {
        return CATEGORIES[claim / ROLES.length / CERTAINTIES.length];
    }
}
