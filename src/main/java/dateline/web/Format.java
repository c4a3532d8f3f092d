package dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** How an answer is written. */
enum Format {
    JSON("json", "application/json", "application/geo+json"), HTML("html", "text/html", "application/xhtml+xml");

    static final String GEOJSON = "application/geo+json";

    /** The value of the parameter {@code f}. */
    final String word;
    private final List<MediaType> types;

    Format(String word, String... types) {
        this.word = word;
        this.types = List.of(types).stream().map(MediaType::parseMediaType).toList();
    }

    /** By the parameter {@code f}, else by the Accept header, else JSON. */
    static Format of(HttpServletRequest request, Parameters parameters) {
        return parameters.text("f").map(Format::parse).orElseGet(() -> accepted(request));
    }

    Format other() {
        return this == JSON ? HTML : JSON;
    }

    private static Format parse(String word) {
        for (Format format : values()) {
            if (format.word.equals(word)) {
                return format;
            }
        }
        throw new BadParameter("f", "must be json or html, not \"" + word + "\"");
    }

    private static Format accepted(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        try {
            List<MediaType> ranges = MediaType.parseMediaTypes(accept);
            return HTML.quality(ranges) > JSON.quality(ranges) ? HTML : JSON;
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
