package dateline.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An answer to a request that is sent as it stands, for what no HTTP client would send. */
public record RawHttp(int status, List<String> head, String body) {
    /** A hang of the server is a failure. */
    public static final int TIMEOUT_MILLIS = 180_000;

    /** Asks for a path; each header as {@code Name: value}. */
    public static RawHttp get(int port, String path, String... headers) throws IOException {
        String fields = String.join("", Arrays.stream(headers).map(h -> h + "\r\n").toList());
        return send(port, "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n" + fields
                + "Connection: close\r\n\r\n");
    }

    public static RawHttp send(int port, String request) throws IOException {
        try (Socket socket = open(port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return read(socket);
        }
    }

    static Socket open(int port) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        return socket;
    }

    /** Until the server closes. */
    public static RawHttp read(Socket socket) throws IOException {
        String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replaceFirst("^HTTP/1\\.1 100 \r\n\r\n", "");
        int end = all.indexOf("\r\n\r\n");
        if (!all.matches("(?s)HTTP/1\\.1 [0-9]{3}.*") || end < 0) {
            throw new IOException("no answer of HTTP: \"" + all + '"');
        }
        return new RawHttp(Integer.parseInt(all.substring(9, 12)), all.substring(0, end).lines().toList(),
                all.substring(end + 4));
    }

    public Optional<String> header(String name) {
        return head.stream().filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ": "))
                .map(line -> line.substring(name.length() + 2)).reduce((a, b) -> a + ", " + b);
    }
}
