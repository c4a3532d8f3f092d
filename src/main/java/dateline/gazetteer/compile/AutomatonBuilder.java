package dateline.gazetteer.compile;

import dateline.text.Folding;
import java.util.Arrays;

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

    private final FrozenStates frozen = new FrozenStates();
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
        return new SlotPacking(frozen).slots(root);
    }
}
