package dateline.article;

import java.net.URI;

/** An address as it may be shown: without the name and password that may stand in it. */
public final class SecretlessAddress {
    private SecretlessAddress() {}

    public static String of(String address) {
        return address.replaceFirst("(?i)^(https?://)[^/?#]*@", "$1");
    }

    static String of(URI address) {
        return of(address.toString());
    }
}
