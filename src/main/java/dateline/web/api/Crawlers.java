package dateline.web.api;

import dateline.web.http.Links;
import dateline.web.http.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What search engines ask for: which pages there are, and which would only keep them busy. */
@Controller
public final class Crawlers {
    private static final List<String> PAGES = List.of("/", "/api?f=html", "/api/openapi?f=html", "/api/collections?f=html",
            "/api/collections/reports?f=html", "/api/collections/places?f=html", "/api/collections/reports/items?f=html",
            "/api/collections/places/items?f=html");

    @GetMapping("/robots.txt")
    void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String base = Links.of(request, Parameters.of(request, Set.of())).base();
        write(response, "text/plain;charset=UTF-8", """
                User-agent: *
                Disallow: /api/reports.
                Disallow: /api/collections/*/tiles/
                Disallow: /api/collections/*/items?*cursor=
                Disallow: /api/collections/*/items?*offset=
                Disallow: /actuator/
                Sitemap: %s/sitemap.xml
                """.formatted(base));
    }

    @GetMapping("/sitemap.xml")
    void sitemap(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String base = Links.of(request, Parameters.of(request, Set.of())).base();
        StringBuilder map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        PAGES.forEach(page -> map.append("<url><loc>").append((base + page).replace("&", "&amp;")).append("</loc></url>\n"));
        write(response, "application/xml;charset=UTF-8", map.append("</urlset>\n").toString());
    }

    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", "max-age=86400");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
