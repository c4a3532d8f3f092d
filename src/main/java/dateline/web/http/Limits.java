package dateline.web.http;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Times and limits of the server. Each is an option of {@code serve}: {@code maxConnections} is {@code --max-connections}. */
public record Limits(
        @Setting(usual = 2000, most = 100_000,
                help = "connections held at once, busy or idle; more of them wait until one is closed") int maxConnections,
        @Setting(usual = 200, most = 10_000,
                help = "requests handled at once, those waiting for a slow reader among them") int maxRequests,
        @Setting(usual = 0, least = 0, most = 1000,
                help = "large answers (over 1,000 features deep, or whole results) under way at once; as many again wait,"
                        + " the others are told to come again (503); 0: one for each 16 MB of memory") int maxLarge,
        @Setting(usual = 5, least = 0, most = 600,
                help = "seconds that a request waits for its turn before it is told to come again (503)") int queueSeconds,
        @Setting(usual = 10, most = 3600,
                help = "seconds that a question to the store may take before it is given up (503)") int querySeconds,
        @Setting(usual = 10, most = 3600,
                help = "seconds without a byte, sent or taken, after which a connection is closed") int silenceSeconds,
        @Setting(usual = 30, most = 3600,
                help = "seconds that an idle connection is kept for a next request") int idleSeconds,
        @Setting(usual = 10, most = 3600,
                help = "seconds that answers under way are given when the server is asked to end") int stopSeconds,
        @Setting(usual = 16_384, least = 1024, most = 1 << 20,
                help = "bytes of a request's address, above which it is refused (414)") int addressBytes,
        @Setting(usual = 16_384, least = 1024, most = 1 << 20,
                help = "bytes of a request's header fields, above which it is refused (431)") int headerBytes,
        @Setting(usual = 1200, least = 0, most = 1_000_000,
                help = "requests a minute of one address (of IPv6: one /64), above which it is told to come again (429);"
                        + " 0: no limit, where a proxy in front has its own") int addressMinute,
        @Setting(usual = 50, least = 0, most = 10_000,
                help = "requests of one address handled at once, above which it is told to come again (429); 0: no limit")
        int addressAtOnce) {

    /** One of them, as an option shows it. */
    public record Described(String name, String help, int usual, int least, int most) {
        private static Described of(RecordComponent component) {
            Setting s = component.getAnnotation(Setting.class);
            return new Described(component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT), s.help(), s.usual(),
                    s.least(), s.most());
        }

        private int in(Map<String, Integer> values) {
            int value = values.getOrDefault(name, usual);
            if (value < least || value > most) {
                throw new IllegalArgumentException(
                        "--" + name + " must be between " + least + " and " + most + ", not " + value);
            }
            return value;
        }
    }

    public static List<Described> described() {
        return Arrays.stream(Limits.class.getRecordComponents()).map(Described::of).toList();
    }

    public static Limits usual() {
        return of(Map.of());
    }

    /**
     * The usual ones but for those given.
     *
     * @param values by the names of {@link #described}
     * @throws IllegalArgumentException that names the one that is out of its bounds
     */
    public static Limits of(Map<String, Integer> values) {
        Object[] all = described().stream().map(setting -> setting.in(values)).toArray();
        Class<?>[] types = new Class<?>[all.length];
        Arrays.fill(types, int.class);
        try {
            return Limits.class.getDeclaredConstructor(types).newInstance(all);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    int largeAtOnce() {
        long byMemory = Runtime.getRuntime().maxMemory() / (16 << 20);
        return maxLarge > 0 ? maxLarge : (int) Math.max(2, Math.min(byMemory, 64));
    }

    /** The container's own bound: beyond both, as what exceeds one alone is refused in our words. */
    int containerHeaderBytes() {
        return addressBytes + headerBytes + 8192;
    }
}
