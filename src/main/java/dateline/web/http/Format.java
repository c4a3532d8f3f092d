package dateline.web.http;

import dateline.export.ExportFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** How an answer is written. */
public enum Format {
    JSON("json", "application/json", "application/geo+json"), HTML("html", "text/html", "application/xhtml+xml"),
    /** What reports are written in, too. */
    CSV(ExportFormat.CSV), ATOM(ExportFormat.ATOM), GEOJSONSEQ(ExportFormat.GEOJSONSEQ), GEOJSONL(ExportFormat.GEOJSONL),
    FGB(ExportFormat.FGB), PARQUET(ExportFormat.PARQUET),
    /** What only a few documents are written in: by the parameter {@code f} alone. */
    OTHER("");

    /** What every document is written in. */
    public static final List<String> USUAL = List.of("json", "html");
    public static final String GEOJSON = "application/geo+json";

    /** The value of the parameter {@code f}. */
    public final String word;
    private final List<MediaType> types;

    Format(ExportFormat format) {
        this(format.word(), format.mediaType());
    }

    Format(String word, String... types) {
        this.word = word;
        this.types = List.of(types).stream().map(MediaType::parseMediaType).toList();
    }

    /** By the parameter {@code f}, which takes one of the words, else by the Accept header, else JSON. */
    static Format of(HttpServletRequest request, Parameters parameters, Collection<String> words) {
        return parameters.text("f").map(word -> parse(word, words)).orElseGet(() -> accepted(request, words));
    }

    Format other() {
        return this == HTML ? JSON : HTML;
    }

    private static Format parse(String word, Collection<String> words) {
        if (!words.contains(word)) {
            throw new BadParameter("f", "must be " + String.join(" or ", words) + ", not \"" + word + "\"");
        }
        return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst().orElse(OTHER);
    }

    /** The one of the words that is liked best; of several, that which stands first here. */
    private static Format accepted(HttpServletRequest request, Collection<String> words) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        try {
            List<MediaType> ranges = MediaType.parseMediaTypes(accept);
            return Arrays.stream(values()).filter(format -> words.contains(format.word))
                    .reduce((best, format) -> format.quality(ranges) > best.quality(ranges) ? format : best).orElse(JSON);
        } catch (InvalidMediaTypeException e) {
            return JSON; // a header that cannot be read asks for nothing
        }
    }

    /** The greatest weight among the ranges that name a type of this format most closely. */
    private double quality(List<MediaType> ranges) {
        double exact = ranges.stream().filter(r -> r.isConcrete() && types.stream().anyMatch(r::equalsTypeAndSubtype))
                .mapToDouble(MediaType::getQualityValue).max().orElse(-1);
        return exact >= 0 ? exact : ranges.stream().filter(r -> !r.isConcrete() && types.stream().anyMatch(r::includes))
                .mapToDouble(MediaType::getQualityValue).max().orElse(0);
    }
}
