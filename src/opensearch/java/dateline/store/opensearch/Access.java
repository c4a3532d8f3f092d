package dateline.store.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * How Dateline shows a cluster who it is, and knows that it is the cluster.
 *
 * @param authorization the header of that name, or null
 * @param authority a PEM file of the certificates that the cluster's is signed by, or null for those that Java knows
 */
record Access(String authorization, Path authority) {
    static final String FORM =
            "set DATELINE_STORE_USER and DATELINE_STORE_PASSWORD, or DATELINE_STORE_TOKEN, in the environment";

    static Access of(Map<String, String> environment) {
        String token = environment.get("DATELINE_STORE_TOKEN");
        String user = environment.get("DATELINE_STORE_USER");
        String authority = environment.get("DATELINE_STORE_CA");
        return new Access(token != null ? "Bearer " + token
                : user != null ? basic(user, environment.getOrDefault("DATELINE_STORE_PASSWORD", "")) : null,
                authority == null ? null : Path.of(authority));
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ':' + password).getBytes(StandardCharsets.UTF_8));
    }

    SSLContext ssl() throws IOException {
        try {
            if (authority == null) {
                return SSLContext.getDefault();
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(authorities());
            SSLContext ssl = SSLContext.getInstance("TLS");
            ssl.init(null, trust.getTrustManagers(), null);
            return ssl;
        } catch (GeneralSecurityException e) {
            throw new IOException("the certificates in " + authority + " (DATELINE_STORE_CA) cannot be read: "
                    + e.getMessage(), e);
        }
    }

    private KeyStore authorities() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(authority)) {
            int number = 0;
            for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("ca" + number++, certificate);
            }
        } catch (java.nio.file.NoSuchFileException e) {
            throw new IOException("there is no file " + authority + ", which DATELINE_STORE_CA names", e);
        }
        return store;
    }

    @Override
    public String toString() {
        return "Access[" + authority + "]"; // no secret goes into a log
    }
}
