package dateline.article;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** Why a server could not be asked, in plain words. */
public final class FetchProblem {
    private FetchProblem() {}

    public static String of(IOException e) {
        if (e instanceof PrivateAddress.Refused) {
            return e.getMessage();
        }
        if (e instanceof UnknownHostException) {
            return "no such host";
        }
        if (e instanceof SocketTimeoutException) {
            return "no answer within " + Fetcher.SECONDS + " seconds";
        }
        if (e instanceof ConnectException) {
            return "no connection; is the address right?";
        }
        if (e instanceof SSLException) {
            return "no secure connection: its certificate or its protocol is not trusted";
        }
        return e.getMessage() == null ? "the answer broke off" : SecretlessAddress.of(e.getMessage());
    }
}
