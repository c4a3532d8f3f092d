package dateline.gazetteer.compile;

import dateline.gazetteer.FormAutomaton;
import dateline.text.Folding;
import java.util.BitSet;

/** Lays the arcs of all states into one array so that none overlap and no two states share a base. */
final class SlotPacking {
    private final FrozenStates frozen;
    private final int[] base;
    private final BitSet taken = new BitSet();
    private final BitSet bases = new BitSet();
    private int firstFree = Folding.SYMBOLS;

    SlotPacking(FrozenStates frozen) {
        this.frozen = frozen;
        base = new int[frozen.states];
    }

    long[] slots(int root) {
        for (int state = frozen.states - 1; state >= 0; state--) {
            if (frozen.start[state + 1] > frozen.start[state]) {
                base[state] = place(state);
            }
        }
        long[] slots = new long[taken.length() + Folding.SYMBOLS + 1];
        slots[0] = base[root];
        for (int state = 0; state < frozen.states; state++) {
            fill(slots, state);
        }
        return slots;
    }

    private int place(int state) {
        int from = frozen.start[state];
        int to = frozen.start[state + 1];
        int free = taken.nextClearBit(firstFree);
        if (to - from == 1) {
            firstFree = free;
        }
        for (int tries = 0; ; free = taken.nextClearBit(free + 1), tries++) {
            int candidate = free - frozen.symbols[from];
            if (candidate >= Folding.SYMBOLS && !bases.get(candidate) && fits(candidate, from, to)) {
                bases.set(candidate);
                for (int i = from; i < to; i++) {
                    taken.set(candidate + frozen.symbols[i]);
                }
                return candidate;
            }
            if (tries == 2000) { // the crowded part holds nothing for so wide a state
                firstFree = Math.max(firstFree, free - 1000);
            }
        }
    }

    private boolean fits(int candidate, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (taken.get(candidate + frozen.symbols[i])) {
                return false;
            }
        }
        return true;
    }

    private void fill(long[] slots, int state) {
        int before = frozen.accepts.get(state) ? 1 : 0;
        for (int i = frozen.start[state]; i < frozen.start[state + 1]; i++) {
            int target = frozen.targets[i];
            slots[base[state] + frozen.symbols[i]] =
                    FormAutomaton.slot(frozen.symbols[i], frozen.accepts.get(target), base[target], before);
            before += frozen.count[target];
        }
    }
}
