package dateline.web.operators;

import dateline.web.api.Api;
import dateline.web.http.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How the feeds that the home follows do: the file {@code sources.json} of the home, which holds no passwords. */
@Controller
public final class FollowedSources {
    private final HomeFolder home;

    FollowedSources(HomeFolder home) {
        this.home = home;
    }

    /** The home, as a bean. */
    public record HomeFolder(Path path) {}

    @GetMapping("/api/sources")
    void sources(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer.to(request, response, Api.FORMAT_ONLY, List.of("json"));
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(file());
    }

    private byte[] file() throws IOException {
        try {
            return Files.readAllBytes(home.path().resolve("sources.json"));
        } catch (NoSuchFileException e) {
            return "{\"sources\": []}".getBytes(StandardCharsets.UTF_8);
        }
    }
}
