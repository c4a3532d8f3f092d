package dateline.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Where a reader asks from: the other end of the connection or, where that is a proxy that the operator named, what it tells
 * in {@code X-Forwarded-For}. Held while the request is answered, and written nowhere.
 */
public record ReaderAddress(InetAddress address, Way way) {
    /** How the address is known; of {@code UNSURE} a proxy that is not named, or that tells none, seems to stand between. */
    public enum Way { DIRECT, TOLD, UNSURE }

    private static final List<String> OF_PROXIES = List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto",
            "X-Real-IP", "Forwarded", "Via");
    private static final int NETWORK_BYTES = 8;

    public static ReaderAddress of(HttpServletRequest request, Networks proxies) {
        InetAddress address = Networks.address(request.getRemoteAddr().replaceFirst("%.*", "")).orElseThrow();
        if (OF_PROXIES.stream().allMatch(name -> request.getHeader(name) == null)) {
            return new ReaderAddress(address, Way.DIRECT);
        }
        List<String> told = told(request);
        Way way = Way.UNSURE;
        for (int i = told.size() - 1; i >= 0 && proxies.hold(address); i--) {
            Optional<InetAddress> before = Networks.address(told.get(i));
            if (before.isEmpty()) {
                return new ReaderAddress(address, Way.UNSURE);
            }
            address = before.get();
            way = Way.TOLD;
        }
        return new ReaderAddress(address, way);
    }

    public boolean isThisMachine() {
        return address.isLoopbackAddress() && way == Way.DIRECT;
    }

    /** One for all addresses that one reader may have: of IPv6 a network of /64. */
    String key() {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
    }

    /** From the farthest to the nearest. */
    private static List<String> told(HttpServletRequest request) {
        List<String> told = new ArrayList<>();
        for (String value : Collections.list(request.getHeaders("X-Forwarded-For"))) {
            Arrays.stream(value.split(",")).map(String::strip).forEach(told::add);
        }
        return told;
    }
}
