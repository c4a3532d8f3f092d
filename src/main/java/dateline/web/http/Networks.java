package dateline.web.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.catalina.util.NetMask;

/** Addresses that the operator names: the proxies that are believed, or who may see how the server does. */
public record Networks(List<NetMask> masks) {
    public static final Networks NONE = new Networks(List.of());

    /** Digits only, as a name would be looked up in the network. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*");
    private static final Pattern NETWORK = Pattern.compile("(" + ADDRESS + ")(/[0-9]{1,3})?");

    /**
     * As given to an option.
     *
     * @throws IllegalArgumentException that names the option and what is no address
     */
    public static Networks of(String option, List<String> addresses) {
        return new Networks(addresses.stream().map(text -> mask(option, text)).toList());
    }

    public boolean hold(InetAddress address) {
        return masks.stream().anyMatch(mask -> mask.matches(address));
    }

    /** Reads an address without a look into the network; empty where it is none. */
    public static Optional<InetAddress> address(String text) {
        try {
            return ADDRESS.matcher(text).matches() ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static NetMask mask(String option, String text) {
        try {
            if (NETWORK.matcher(text).matches()) {
                return new NetMask(text);
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new IllegalArgumentException(
                option + " must be an address or a network such as 10.0.0.0/8 or fd00::/8, not \"" + text + "\"");
    }
}
