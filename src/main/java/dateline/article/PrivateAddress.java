package dateline.article;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells the addresses that lead into somebody's own network: all that the IANA registries of special-purpose addresses
 * (RFC 6890) do not call globally reachable, also where they stand inside an IPv6 address.
 */
final class PrivateAddress {
    private PrivateAddress() {}

    /** Thrown for a name whose address is private. */
    static final class Refused extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super("it leads into a private network; --allow-private allows that");
        }
    }

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress()
                || (address instanceof Inet6Address ? isPrivate6(bytes)
                : isPrivate4(bytes[0] & 255, bytes[1] & 255, bytes[2] & 255));
    }

    private static boolean isPrivate4(int a, int b, int c) {
        return a == 0 || a >= 240 || a == 100 && b >= 64 && b < 128 || a == 198 && (b == 18 || b == 19)
                || a == 192 && b == 0 && (c == 0 || c == 2) || a == 198 && b == 51 && c == 100
                || a == 203 && b == 0 && c == 113;
    }

    /** fc00::/7, documentation; an IPv4 address within (compatible, NAT64, 6to4) counts as itself. */
    private static boolean isPrivate6(byte[] bytes) {
        int first = (bytes[0] & 255) << 8 | bytes[1] & 255;
        int second = (bytes[2] & 255) << 8 | bytes[3] & 255;
        if ((bytes[0] & 0xFE) == 0xFC || first == 0x2001 && (second == 0xDB8 || second == 0)) {
            return true;
        }
        boolean nat64 = first == 0x64 && second == 0xFF9B;
        boolean compatible = first == 0 && second == 0 && Arrays.equals(bytes, 4, 10, new byte[6], 0, 6);
        return nat64 || compatible ? isInside(bytes, 12) : first == 0x2002 && isInside(bytes, 2);
    }

    private static boolean isInside(byte[] bytes, int from) {
        try {
            return is(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e); // four bytes are an address
        }
    }
}
