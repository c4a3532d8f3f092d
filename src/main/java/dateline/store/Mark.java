package dateline.store;

import dateline.event.Where;

/**
 * What a map draws for one place or for several that stand together.
 *
 * @param lon degrees east, rounded to 0.01; of several places their middle by count
 * @param lat degrees north, rounded to 0.01
 * @param count reports
 * @param places how many
 * @param area whether it stands for areas (countries, regions, seas) rather than towns; the two are never put together
 * @param where the place where it is one, or null
 */
public record Mark(double lon, double lat, int count, int places, boolean area, Where where) {}
