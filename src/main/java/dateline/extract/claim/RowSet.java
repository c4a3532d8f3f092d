package dateline.extract.claim;

/** A few hundred of many thousand rows: an open hash table, which takes little memory, as one is made for each name. */
final class RowSet {
    private int[] rows = new int[256]; // the row and one; 0 where the slot is free
    private int size;

    /** Whether the row was not there before. */
    boolean add(int row) {
        int slot = slot(row);
        if (rows[slot] != 0) {
            return false;
        }
        rows[slot] = row + 1;
        if (++size * 2 > rows.length) {
            grow();
        }
        return true;
    }

    private int slot(int row) {
        int slot = row & rows.length - 1;
        while (rows[slot] != 0 && rows[slot] != row + 1) {
            slot = slot + 1 & rows.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] before = rows;
        rows = new int[before.length * 2];
        for (int row : before) {
            if (row != 0) {
                rows[slot(row - 1)] = row;
            }
        }
    }
}
