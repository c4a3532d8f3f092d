package dateline.web.page;

import dateline.store.Mark;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The view as a picture for previews of a link: land and marks, 1200 by 630 pixels, Web Mercator. It has no words, which stand
 * beside it in every preview, and so needs no fonts of the machine.
 */
final class PagePicture {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final double SMALLEST_SPAN = 20;
    private static final Color SEA = new Color(0xdde6e9);
    private static final Color LAND = new Color(0xf7f4ec);
    private static final Color BORDER = new Color(0xc3bdae);
    private static final Color ACCENT = new Color(0x9a3b14);

    /** The part of the world that is drawn: pixels a unit of the Web Mercator square (1 a side), and its middle. */
    private record Frame(double scale, double x, double y) {
        /** All marks with room round them. */
        static Frame of(List<PageMarks.Drawn> marks) {
            if (marks.isEmpty()) {
                return new Frame(WIDTH, 0.5, 0.42);
            }
            double west = marks.stream().mapToDouble(d -> x(d.mark().lon())).min().orElseThrow();
            double east = marks.stream().mapToDouble(d -> x(d.mark().lon())).max().orElseThrow();
            double north = marks.stream().mapToDouble(d -> y(d.mark().lat())).min().orElseThrow();
            double south = marks.stream().mapToDouble(d -> y(d.mark().lat())).max().orElseThrow();
            double least = SMALLEST_SPAN / 360;
            double scale = Math.min(WIDTH / Math.max(least, (east - west) * 1.2), HEIGHT / Math.max(least / 2, (south - north) * 1.3));
            return new Frame(Math.max(WIDTH, scale), scale < WIDTH ? 0.5 : (west + east) / 2, (north + south) / 2);
        }

        double left(double lon) {
            return WIDTH / 2.0 + (x(lon) - x) * scale;
        }

        double top(double lat) {
            return HEIGHT / 2.0 + (y(lat) - y) * scale;
        }

        private static double x(double lon) {
            return (lon + 180) / 360;
        }

        private static double y(double lat) {
            double sin = Math.sin(Math.toRadians(Math.max(-85, Math.min(85, lat))));
            return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
        }
    }

    private PagePicture() {}

    /** A PNG. */
    static byte[] of(List<PageMarks.Drawn> marks) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(SEA);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        Frame frame = Frame.of(marks);
        rings().forEach(ring -> land(g, frame, ring));
        marks.forEach(drawn -> mark(g, frame, drawn));
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void land(Graphics2D g, Frame frame, double[][] ring) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < ring.length; i++) {
            if (i == 0) {
                path.moveTo(frame.left(ring[i][0]), frame.top(ring[i][1]));
            } else {
                path.lineTo(frame.left(ring[i][0]), frame.top(ring[i][1]));
            }
        }
        g.setColor(LAND);
        g.fill(path);
        g.setColor(BORDER);
        g.setStroke(new BasicStroke(1));
        g.draw(path);
    }

    /** Larger for more reports, by the logarithm: a number says how much was written, not what it is worth. */
    private static void mark(Graphics2D g, Frame frame, PageMarks.Drawn drawn) {
        Mark mark = drawn.mark();
        double radius = 8 + 4 * Math.log10(mark.count());
        Ellipse2D disc = new Ellipse2D.Double(frame.left(mark.lon()) - radius, frame.top(mark.lat()) - radius, 2 * radius, 2 * radius);
        boolean sure = drawn.kind() == PageMarks.Kind.STATED;
        g.setColor(sure && !mark.area() ? ACCENT : new Color(ACCENT.getRed(), ACCENT.getGreen(), ACCENT.getBlue(), 60));
        g.fill(disc);
        g.setColor(sure && !mark.area() ? Color.WHITE : ACCENT);
        g.setStroke(new BasicStroke(2));
        g.draw(disc);
    }

    private static List<double[][]> rings() {
        List<double[][]> rings = new ArrayList<>();
        try (InputStream stream = PagePicture.class.getResourceAsStream("/data/basemap/world.json")) {
            for (JsonNode feature : JsonMapper.shared().readTree(stream).path("features")) {
                for (JsonNode polygon : feature.at("/geometry/coordinates")) {
                    rings.add(ring(polygon.get(0)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rings;
    }

    private static double[][] ring(JsonNode points) {
        double[][] ring = new double[points.size()][];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = new double[] {points.get(i).get(0).asDouble(), points.get(i).get(1).asDouble()};
        }
        return ring;
    }
}
