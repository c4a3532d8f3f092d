package dateline.tile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsLayer;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class VectorTileTest {
    @Test
    void pointsAndTheirPropertiesAreReadBack() throws Exception {
        VectorTile tile = new VectorTile(new TileCoord(0, 0, 0), "places");
        Map<String, Object> lisbon = new LinkedHashMap<>(Map.of("place", "Lisboa", "count", 7));
        lisbon.put("admin1", null);
        tile.point(0, 0, lisbon);
        tile.point(-180, 85.0511287798, Map.of("place", "corner", "confidence", 0.5));
        JtsLayer layer = MvtReader.loadMvt(new ByteArrayInputStream(tile.bytes()), new GeometryFactory(),
                new TagKeyValueMapConverter()).getLayer("places");
        Geometry[] points = layer.getGeometries().toArray(new Geometry[0]);
        assertEquals("POINT (2048 2048)", points[0].toText());
        assertEquals(Map.of("place", "Lisboa", "count", 7L), points[0].getUserData());
        assertEquals("POINT (0 0)", points[1].toText());
        assertEquals(0.5, ((Map<?, ?>) points[1].getUserData()).get("confidence"));
        assertEquals(4096, layer.getExtent());
    }

    @Test
    void tileWithoutPointsIsEmpty() {
        assertEquals(0, new VectorTile(new TileCoord(3, 1, 2), "places").bytes().length);
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "1,1,0", "5,17,11", "11,2047,0", "11,0,2047", "11,1021,700"})
    void boxHoldsTheTileAndALittleMore(int zoom, int column, int row) {
        TileCoord tile = new TileCoord(zoom, column, row);
        assertTrue(tile.x(tile.west()) >= -TileCoord.BUFFER && tile.x(tile.west()) <= 0);
        assertTrue(tile.x(tile.east()) >= TileCoord.EXTENT && tile.x(tile.east()) <= TileCoord.EXTENT + TileCoord.BUFFER);
        assertTrue(tile.y(tile.north()) >= -TileCoord.BUFFER && tile.y(tile.north()) <= 0);
        assertTrue(tile.y(tile.south()) >= TileCoord.EXTENT
                && tile.y(tile.south()) <= TileCoord.EXTENT + TileCoord.BUFFER);
    }

    @ParameterizedTest
    @CsvSource({"12,0,0", "-1,0,0", "3,8,0", "3,0,8", "x,0,0", "1,,0", "1,99999999999,0"})
    void refusesWhatIsNoTile(String zoom, String row, String column) {
        assertThrows(IllegalArgumentException.class, () -> TileCoord.parse(zoom, String.valueOf(row), column));
    }
}
