package dateline.extract.role;

import java.util.List;

/** Places listed together are told alike: in "in [Bogotá], [Medellín] and [Cali]" what speaks for the first speaks for all. */
final class Listed {
    private Listed() {}

    /** What speaks for a name: of one that a list goes on with, at least what speaks for the list's first. */
    static double sum(List<NameView> names, double[] sums, int i) {
        int first = i;
        while (first > 0 && names.get(first).governor().listed() && names.get(first - 1).at() == names.get(i).at()) {
            first--;
        }
        return Math.max(sums[first], sums[i]);
    }
}
