package dateline.extract;

import java.util.function.DoubleFunction;

/** Where to cut scores of a language: F counts, and each point that precision falls short of its goal counts twice. */
final class Cuts {
    /** Precision asked for in ru, uk, es and en. */
    private static final double[] GOAL = {0.90, 0.90, 0.88, 0.88};
    private static final double SHORT = 2;
    private static final double STEP = 0.05;
    private static final int LOWEST = -30; // steps
    private static final int HIGHEST = 60;

    private Cuts() {}

    static double choose(int lang, DoubleFunction<Pins> at) {
        double best = -1;
        double chosen = 0;
        for (int step = LOWEST; step <= HIGHEST; step++) {
            Pins pins = at.apply(step * STEP);
            double worth = pins.f() - SHORT * Math.max(0, GOAL[lang] - pins.precision());
            if (worth > best) {
                best = worth;
                chosen = step * STEP;
            }
        }
        return chosen;
    }

    /** The pins at the cut that gives the best F. */
    static Pins best(DoubleFunction<Pins> at) {
        Pins best = Pins.NONE;
        for (int step = LOWEST; step <= HIGHEST; step++) {
            Pins pins = at.apply(step * STEP);
            best = pins.f() > best.f() ? pins : best;
        }
        return best;
    }
}
