package dateline.web.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where to listen, whom to believe, and how much to bear.
 *
 * @param port 0 for any that is free
 * @param operators who may see the metrics beside this machine
 */
public record ServerSettings(InetAddress address, int port, Networks proxies, Networks operators, Limits limits) {
    /** On this machine alone, believing no proxy. */
    public static ServerSettings local(int port) {
        return new ServerSettings(thisMachine(), port, Networks.NONE, Networks.NONE, Limits.usual());
    }

    private static InetAddress thisMachine() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
