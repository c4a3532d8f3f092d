package dateline.tile;

import io.github.sebasbaumh.mapbox.vectortile.VectorTile.Tile;
import io.github.sebasbaumh.mapbox.vectortile.build.MvtLayerParams;
import io.github.sebasbaumh.mapbox.vectortile.build.MvtLayerProps;
import io.github.sebasbaumh.mapbox.vectortile.util.GeomCmd;
import io.github.sebasbaumh.mapbox.vectortile.util.MvtUtil;
import java.util.Map;

/** One tile of one layer of points, in the making: Mapbox Vector Tile 2.1. The same points in the same order give the same bytes. */
public final class VectorTile {
    public static final String TYPE = "application/vnd.mapbox-vector-tile";

    private final TileCoord tile;
    private final Tile.Layer.Builder layer;
    private final MvtLayerProps properties = new MvtLayerProps();

    public VectorTile(TileCoord tile, String layer) {
        this.tile = tile;
        this.layer = MvtUtil.newLayerBuilder(layer, new MvtLayerParams(TileCoord.EXTENT));
    }

    /** @param of texts, whole and decimal numbers and truths by name; what is null is left out */
    public void point(double lon, double lat, Map<String, ?> of) {
        Tile.Feature.Builder feature = Tile.Feature.newBuilder().setType(Tile.GeomType.POINT)
                .addGeometry(MvtUtil.geomCmdHdr(GeomCmd.MOVE_TO, 1))
                .addGeometry(MvtUtil.encodeZigZag(tile.x(lon))).addGeometry(MvtUtil.encodeZigZag(tile.y(lat)));
        of.forEach((name, value) -> {
            if (value != null) {
                feature.addTags(properties.addKey(name)).addTags(properties.addValue(value));
            }
        });
        layer.addFeatures(feature);
    }

    /** The tile as it is sent; empty where it has no point. */
    public byte[] bytes() {
        if (layer.getFeaturesCount() == 0) {
            return new byte[0];
        }
        MvtUtil.writeProps(layer, properties);
        return Tile.newBuilder().addLayers(layer).build().toByteArray();
    }
}
