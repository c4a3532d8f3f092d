package dateline.fit;

import dateline.extract.ToldNames;
import dateline.extract.claim.ClaimSigns;
import dateline.extract.claim.Told;
import dateline.gazetteer.Gazetteer;
import dateline.geoparse.Geoparser;
import dateline.text.CodePoints;
import dateline.text.Document;
import dateline.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads annotated scenes ({@code scenes/<lang>.jsonl.gz}) as rows. */
final class ClaimRows {
    private final ObjectMapper json = new ObjectMapper();
    private final Geoparser geoparser;
    private final ToldNames reader = new ToldNames();
    private final List<ClaimRow> rows = new ArrayList<>();

    private ClaimRows() throws IOException {
        geoparser = new Geoparser(Gazetteer.of(Path.of("none")));
    }

    /** @param scenes the folder of the four files */
    static List<ClaimRow> read(Path scenes) throws IOException {
        var reading = new ClaimRows();
        for (Language language : Language.values()) {
            Path file = scenes.resolve(language.code() + ".jsonl.gz");
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                lines.lines().forEach(line -> reading.document(reading.json.readTree(line), language.code()));
            }
        }
        return reading.rows;
    }

    private void document(JsonNode line, String language) {
        String text = line.get("text").asString();
        LocalDate published = line.hasNonNull("published") ? LocalDate.parse(line.get("published").asString()) : null;
        var document = new Document(line.get("id").asString(), language, text, null, published);
        List<Told> told = reader.of(geoparser.read(document));
        CodePoints points = new CodePoints(text);
        for (JsonNode place : line.get("places")) {
            if (place.get("role").asString().equals("scene")) {
                told.stream().filter(t -> points.at(t.name().mention().start()) < place.get("end").asInt()
                        && points.at(t.name().mention().end()) > place.get("start").asInt()).findFirst()
                        .ifPresent(t -> rows.add(row(language, document.id(), place, t)));
            }
        }
    }

    private static ClaimRow row(String language, String document, JsonNode place, Told told) {
        String source = place.hasNonNull("attribution") ? place.get("attribution").asString() : null;
        return new ClaimRow(language, language + " " + document, place.get("certainty").asString(),
                source == null || source.isEmpty() ? null : source, told, ClaimSigns.sources(told));
    }
}
