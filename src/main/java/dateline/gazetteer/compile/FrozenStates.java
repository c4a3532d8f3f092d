package dateline.gazetteer.compile;

import java.util.Arrays;
import java.util.BitSet;

/** States that no longer change, each only once. */
final class FrozenStates {
    private static final int NO_STATE = -1;

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
