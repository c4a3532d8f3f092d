package dateline.tile;

/**
 * A tile of WebMercatorQuad (OGC 17-083r4, annex D): zoom, column from the west, row from the north.
 *
 * @param zoom 0 to {@link #GREATEST_ZOOM}: places are no finer than 0.01 degree, which is 30 pixels of a tile there
 * @param column 0 to 2^zoom - 1
 * @param row 0 to 2^zoom - 1
 */
public record TileCoord(int zoom, int column, int row) {
    public static final int GREATEST_ZOOM = 11;
    /** Units along the edge of a tile. */
    public static final int EXTENT = 4096;
    /** Units beyond the edge that are drawn too, so that no symbol is cut there. */
    static final int BUFFER = 128;

    public TileCoord {
        if (zoom < 0 || zoom > GREATEST_ZOOM || !within(column, zoom) || !within(row, zoom)) {
            throw new IllegalArgumentException("there is no tile " + zoom + "/" + row + "/" + column + "; zooms are 0 to "
                    + GREATEST_ZOOM + ", rows and columns 0 to 2^zoom - 1");
        }
    }

    /** @throws IllegalArgumentException where one is no number, or there is no such tile */
    public static TileCoord parse(String zoom, String row, String column) {
        return new TileCoord(number(zoom), number(column), number(row));
    }

    /** Degrees; with what lies a little beyond the edges, and not beyond the world's. */
    public double west() {
        return Math.max(-180, longitude(column - (double) BUFFER / EXTENT));
    }

    public double east() {
        return Math.min(180, longitude(column + 1 + (double) BUFFER / EXTENT));
    }

    /** Degrees; the pole in the last row, as places beyond the map's edge are drawn at it. */
    public double south() {
        return row == (1 << zoom) - 1 ? -90 : latitude(row + 1 + (double) BUFFER / EXTENT);
    }

    public double north() {
        return row == 0 ? 90 : latitude(row - (double) BUFFER / EXTENT);
    }

    /** Units from the tile's west edge. */
    int x(double lon) {
        return (int) Math.round(((lon + 180) / 360 * (1 << zoom) - column) * EXTENT);
    }

    /** Units from the tile's north edge. */
    int y(double lat) {
        double radians = Math.toRadians(lat);
        double fromNorth = (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
        return (int) Math.round((Math.min(1, Math.max(0, fromNorth)) * (1 << zoom) - row) * EXTENT);
    }

    private double longitude(double columns) {
        return columns / (1 << zoom) * 360 - 180;
    }

    private double latitude(double rows) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * rows / (1 << zoom)))));
    }

    private static boolean within(int number, int zoom) {
        return number >= 0 && number < 1 << zoom;
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("there is no tile \"" + text + "\"; zoom, row and column are whole numbers");
        }
        return Integer.parseInt(text);
    }
}
