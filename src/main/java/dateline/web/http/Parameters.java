package dateline.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The query of a request: each parameter known, and given once. */
public record Parameters(Map<String, String> values) {
    /** @throws BadParameter that names the parameter that is unknown or given twice */
    public static Parameters of(HttpServletRequest request, Collection<String> known) {
        Map<String, String> values = new TreeMap<>();
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            String name = parameter.getKey();
            if (!known.contains(name)) {
                throw new BadParameter(name, "unknown here; known are " + String.join(", ", new TreeSet<>(known)));
            }
            if (parameter.getValue().length > 1) {
                throw new BadParameter(name, "must be given once");
            }
            values.put(name, parameter.getValue()[0]);
        }
        return new Parameters(values);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** What the parser makes of the parameter; its IllegalArgumentException becomes a {@link BadParameter}. */
    public <T> T parsed(String name, Function<String, T> parser) {
        try {
            return text(name).map(parser).orElse(null);
        } catch (IllegalArgumentException e) {
            throw new BadParameter(name, e.getMessage());
        }
    }

    /** A whole number; one above the greatest counts as the greatest, as OGC API asks for {@code limit}. */
    public int number(String name, int ifAbsent, int least, int greatest) {
        String text = values.getOrDefault(name, Integer.toString(ifAbsent));
        if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) < least) {
            throw new BadParameter(name, "must be a whole number from " + least + ", not \"" + text + "\"");
        }
        return (int) Math.min(Long.parseLong(text), greatest);
    }
}
