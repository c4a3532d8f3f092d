package dateline.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.catalina.util.NetMask;

/** The proxies that may tell where a reader sees the server; anyone else's word on it is passed over. */
public record TrustedProxies(List<NetMask> networks) {
    public static final TrustedProxies NONE = new TrustedProxies(List.of());

    /** Digits only, as a name would be looked up in the network. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[0-9]{1,3}(\\.[0-9]{1,3}){3}(/[0-9]{1,2})?|[0-9a-fA-F.]*:[0-9a-fA-F:.]*(/[0-9]{1,3})?");

    /** @throws IllegalArgumentException that names what is no address */
    public static TrustedProxies of(List<String> addresses) {
        return new TrustedProxies(addresses.stream().map(TrustedProxies::network).toList());
    }

    boolean trust(String remoteAddress) {
        if (networks.isEmpty()) {
            return false;
        }
        try {
            InetAddress address = InetAddress.getByName(remoteAddress);
            return networks.stream().anyMatch(network -> network.matches(address));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static NetMask network(String text) {
        try {
            if (ADDRESS.matcher(text).matches()) {
                return new NetMask(text);
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new IllegalArgumentException(
                "--proxy must be an address or a network such as 10.0.0.0/8 or fd00::/8, not \"" + text + "\"");
    }
}
