package dateline.store;

import dateline.event.Where;
import java.io.IOException;

/** The places of all reports, numbered in the order of their ids, with what a map needs of each. */
public interface PlaceTable {
    int size();

    PlaceFacts get(int number);

    Where where(int number) throws IOException;
}
