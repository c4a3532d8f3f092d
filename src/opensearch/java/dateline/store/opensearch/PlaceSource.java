package dateline.store.opensearch;

import java.io.IOException;

/** Tells the places of a commit, which takes a look at all reports the first time. */
interface PlaceSource {
    UsedPlaces places() throws IOException;
}
