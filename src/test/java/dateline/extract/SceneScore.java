package dateline.extract;

import java.util.Locale;

/** Precision, recall and F of scenes, counted name by name. */
final class SceneScore {
    private int said;
    private int gold;
    private int right;

    void add(boolean scene, boolean isScene) {
        said += scene ? 1 : 0;
        gold += isScene ? 1 : 0;
        right += scene && isScene ? 1 : 0;
    }

    double precision() {
        return said == 0 ? 0 : (double) right / said;
    }

    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    double f() {
        return said + gold == 0 ? 0 : 2.0 * right / (said + gold);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f R %.3f F %.3f", precision(), recall(), f());
    }
}
