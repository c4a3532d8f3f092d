package dateline.gazetteer.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Strings of the compiled file, each kept once; offset 0 is the empty one. */
final class StringTable {
    private final Map<String, Integer> offsets = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    StringTable() {
        offset("");
    }

    int offset(String text) {
        return offsets.computeIfAbsent(text, t -> {
            int offset = bytes.size();
            byte[] utf8 = t.getBytes(StandardCharsets.UTF_8);
            bytes.write(utf8.length >> 8);
            bytes.write(utf8.length);
            bytes.writeBytes(utf8);
            return offset;
        });
    }

    void writeTo(OutputStream out) throws IOException {
        bytes.writeTo(out);
    }
}
