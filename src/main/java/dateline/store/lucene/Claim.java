package dateline.store.lucene;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.ReportedEvent;
import dateline.event.Role;
import dateline.store.Facet;

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

    /** Whether a facet counts a part of it. */
    static boolean holds(Facet facet) {
        return facet == Facet.ROLE || facet == Facet.CERTAINTY || facet == Facet.CATEGORY;
    }

    /** The part that such a facet counts. */
    static Enum<?> value(Facet facet, int claim) {
        return facet == Facet.ROLE ? role(claim) : facet == Facet.CERTAINTY ? certainty(claim) : category(claim);
    }

    static Category category(int claim) {
        return CATEGORIES[claim / ROLES.length / CERTAINTIES.length];
    }
}
