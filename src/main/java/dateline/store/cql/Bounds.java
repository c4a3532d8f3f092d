package dateline.store.cql;

/** How much a filter may ask: far beyond what anyone writes by hand, and little to answer. */
final class Bounds {
    static final int LENGTH = 20_000;
    static final int DEPTH = 32;
    static final int CONDITIONS = 500;
    static final int VERTICES = 2_000;

    private Bounds() {}

    static void length(String text) {
        require(text.length() <= LENGTH, "has " + text.length() + " characters; at most " + LENGTH + " are read");
    }

    static void depth(int depth) {
        require(depth <= DEPTH, "is nested deeper than " + DEPTH + " levels");
    }

    static void conditions(int conditions) {
        require(conditions <= CONDITIONS, "has more than " + CONDITIONS + " conditions");
    }

    static void vertices(int vertices) {
        require(vertices <= VERTICES, "has a geometry of " + vertices + " vertices; at most " + VERTICES + " are read");
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
