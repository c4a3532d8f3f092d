package dateline.gazetteer.build;

import dateline.gazetteer.FormAutomaton;
import dateline.gazetteer.Folding;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Builds the smallest acyclic automaton over keys that come in order, after Daciuk and others, "Incremental construction
 * of minimal acyclic finite-state automata" (2000), and packs it into one array of slots, in which an arc is found by
 * one addition.
 */
final class AutomatonBuilder {
    static final int LONGEST = 255;
    private static final int NO_STATE = -1;

    /** The arcs of the states on the path of the newest key, which may still grow. */
    private final int[][] openSymbols = new int[LONGEST + 1][Folding.SYMBOLS];
    private final int[][] openTargets = new int[LONGEST + 1][Folding.SYMBOLS];
    private final int[] openArcs = new int[LONGEST + 1];
    private final boolean[] openFinal = new boolean[LONGEST + 1];

    private final Frozen frozen = new Frozen();
    private byte[] last = new byte[0];
    private int keys;

    /** Adds a key that is greater than the one before. */
    void add(byte[] key) {
        if (key.length > LONGEST || keys > 0 && Arrays.compare(last, key) >= 0) {
            throw new IllegalArgumentException("key " + keys + " is too long or out of order");
        }
        int same = last.length == 0 ? 0 : Math.max(0, Arrays.mismatch(last, key));
        freezeBelow(same);
        for (int depth = same; depth < key.length; depth++) {
            int arc = openArcs[depth]++;
            openSymbols[depth][arc] = key[depth];
            openTargets[depth][arc] = NO_STATE;
        }
        openFinal[key.length] = true;
        last = key;
        keys++;
    }

    private void freezeBelow(int depth) {
        for (int d = last.length; d > depth; d--) {
            openTargets[d - 1][openArcs[d - 1] - 1] = freeze(d);
        }
    }

    private int freeze(int depth) {
        int state = frozen.state(openSymbols[depth], openTargets[depth], openArcs[depth], openFinal[depth]);
        openArcs[depth] = 0;
        openFinal[depth] = false;
        return state;
    }

    /** The packed automaton: its root's base, then its slots. */
    long[] finish() {
        freezeBelow(0);
        int root = freeze(0);
        return new Packing(frozen).slots(root);
    }

    /** States that no longer change, each only once. */
    private static final class Frozen {
        int states;
        int[] start = new int[1 << 16];
        int[] count = new int[1 << 16];
        BitSet accepts = new BitSet();
        byte[] symbols = new byte[1 << 18];
        int[] targets = new int[1 << 18];
        int arcs;
        private int[] register = filled(1 << 17);

        int state(int[] newSymbols, int[] newTargets, int length, boolean accepting) {
            int hash = accepting ? 1 : 0;
            for (int i = 0; i < length; i++) {
                hash = (hash * 31 + newSymbols[i]) * 0x9E3779B1 + newTargets[i];
            }
            int place = (hash ^ hash >>> 15) & register.length - 1;
            for (; register[place] != NO_STATE; place = place + 1 & register.length - 1) {
                if (same(register[place], newSymbols, newTargets, length, accepting)) {
                    return register[place];
                }
            }
            int state = append(newSymbols, newTargets, length, accepting);
            register[place] = state;
            if (states * 2 > register.length) {
                grow();
            }
            return state;
        }

        private boolean same(int state, int[] newSymbols, int[] newTargets, int length, boolean accepting) {
            int from = start[state];
            if (start[state + 1] - from != length || accepts.get(state) != accepting) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (symbols[from + i] != newSymbols[i] || targets[from + i] != newTargets[i]) {
                    return false;
                }
            }
            return true;
        }

        private int append(int[] newSymbols, int[] newTargets, int length, boolean accepting) {
            if (states + 2 > start.length) {
                start = Arrays.copyOf(start, start.length * 2);
                count = Arrays.copyOf(count, count.length * 2);
            }
            if (arcs + length > targets.length) {
                symbols = Arrays.copyOf(symbols, symbols.length * 2);
                targets = Arrays.copyOf(targets, targets.length * 2);
            }
            int below = accepting ? 1 : 0;
            for (int i = 0; i < length; i++) {
                symbols[arcs + i] = (byte) newSymbols[i];
                targets[arcs + i] = newTargets[i];
                below += count[newTargets[i]];
            }
            start[states] = arcs;
            arcs += length;
            start[states + 1] = arcs;
            count[states] = below;
            accepts.set(states, accepting);
            return states++;
        }

        private void grow() {
            register = filled(register.length * 2);
            for (int state = 0; state < states; state++) {
                int hash = accepts.get(state) ? 1 : 0;
                for (int i = start[state]; i < start[state + 1]; i++) {
                    hash = (hash * 31 + symbols[i]) * 0x9E3779B1 + targets[i];
                }
                int place = (hash ^ hash >>> 15) & register.length - 1;
                while (register[place] != NO_STATE) {
                    place = place + 1 & register.length - 1;
                }
                register[place] = state;
            }
        }

        private static int[] filled(int length) {
            int[] array = new int[length];
            Arrays.fill(array, NO_STATE);
            return array;
        }
    }

    /** Lays the arcs of all states into one array so that none overlap and no two states share a base. */
    private static final class Packing {
        private final Frozen frozen;
        private final int[] base;
        private final BitSet taken = new BitSet();
        private final BitSet bases = new BitSet();
        private int firstFree = Folding.SYMBOLS;

        Packing(Frozen frozen) {
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
}
