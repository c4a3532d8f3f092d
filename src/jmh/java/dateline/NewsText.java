package dateline;

import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Level;
import dateline.gazetteer.Place;
import dateline.gazetteer.Places;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * News made for measuring, the same at every run: sentences from templates with names of places drawn by population,
 * one in ten of them of a small place, and between them the paragraphs of the shipped articles of the same language.
 */
public final class NewsText {
    private static final Path ARTICLES = Path.of("data", "articles");
    private static final int SENTENCES_A_PARAGRAPH = 4;
    private static final Map<String, List<String>> TEMPLATES = Map.of(
            "ru", List.of(
                    "В городе {city} в понедельник прошли переговоры министров, сообщило агентство.",
                    "По словам представителя правительства, в страну {country} доставили 40 тонн гуманитарного груза.",
                    "Жители города {city} две недели остаются без воды: насосная станция не работает с 12 марта.",
                    "Иван Петров, глава комиссии, назвал итоги встречи обнадёживающими и уехал домой.",
                    "Наводнение в посёлке {city} ({region}) разрушило мост, пострадали семь человек.",
                    "Эксперты считают, что цены на хлеб вырастут, однако к лету положение должно выправиться."),
            "uk", List.of(
                    "У місті {city} в понеділок відбулися переговори міністрів, повідомило агентство.",
                    "За словами речниці уряду, до країни {country} доставили 40 тонн гуманітарного вантажу.",
                    "Мешканці міста {city} два тижні залишаються без води: насосна станція не працює з 12 березня.",
                    "Іван Петренко, голова комісії, назвав підсумки зустрічі обнадійливими й поїхав додому.",
                    "Повінь у селищі {city} ({region}) зруйнувала міст, постраждали семеро людей.",
                    "Експерти вважають, що ціни на хліб зростуть, проте до літа становище має виправитися."),
            "es", List.of(
                    "Los ministros se reunieron el lunes en {city}, según informó la agencia.",
                    "El portavoz del Gobierno dijo que a {country} llegaron 40 toneladas de ayuda humanitaria.",
                    "Los vecinos de {city} llevan dos semanas sin agua: la estación de bombeo no funciona desde el 12 de marzo.",
                    "Juan Pérez, presidente de la comisión, calificó la reunión de alentadora y volvió a casa.",
                    "Una inundación en {city}, {region}, destruyó un puente y dejó siete heridos.",
                    "Los expertos creen que el precio del pan subirá, aunque la situación mejorará antes del verano."),
            "en", List.of(
                    "Ministers met in {city} on Monday for another round of talks, the agency reported.",
                    "A government spokeswoman said 40 tonnes of humanitarian aid had reached {country}.",
                    "Residents of {city} have been without water for two weeks: the pumping station stopped on 12 March.",
                    "John Peterson, who chairs the commission, called the meeting encouraging and went home.",
                    "A flood in {city}, {region}, destroyed a bridge and injured seven people.",
                    "Experts expect the price of bread to rise, although things should improve before the summer."));

    private final String lang;
    private final Random random = new Random(20240229);
    private final Places places;
    private final List<Integer> cities = new ArrayList<>();
    private final List<Integer> large = new ArrayList<>();
    private final List<Integer> countries = new ArrayList<>();
    private final List<String> paragraphs;

    private NewsText(Gazetteer gazetteer, String lang) {
        this.lang = lang;
        places = gazetteer.places();
        for (int place = 0; place < places.size(); place++) {
            if (places.level(place) == Level.COUNTRY) {
                countries.add(place);
            } else if (places.level(place) == Level.CITY && places.admin1(place) >= 0) {
                (places.population(place) > 200_000 ? large : cities).add(place);
            }
        }
        paragraphs = paragraphs(lang);
    }

    /** A text of about so many bytes of UTF-8. */
    public static String of(Gazetteer gazetteer, String lang, int bytes) {
        return new NewsText(gazetteer, lang).text(bytes);
    }

    /** That text cut into documents of about so many bytes each, published on one day. */
    public static List<String> articles(Gazetteer gazetteer, String lang, int articles, int bytesEach) {
        NewsText news = new NewsText(gazetteer, lang);
        return Stream.generate(() -> news.text(bytesEach)).limit(articles).toList();
    }

    /** The day on which all of them are published. */
    public static LocalDate published() {
        return LocalDate.of(2024, 2, 29);
    }

    /** Its length in bytes of UTF-8. */
    public static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private String text(int bytes) {
        StringBuilder text = new StringBuilder(bytes);
        for (long written = 0; written < bytes;) {
            String next = !paragraphs.isEmpty() && random.nextInt(3) == 0
                    ? paragraphs.get(random.nextInt(paragraphs.size())) : paragraph();
            text.append(next).append("\n\n");
            written += bytes(next) + 2;
        }
        return text.toString();
    }

    private String paragraph() {
        StringBuilder paragraph = new StringBuilder();
        List<String> templates = TEMPLATES.get(lang);
        for (int i = 0; i < SENTENCES_A_PARAGRAPH; i++) {
            Place city = places.get(one(random.nextInt(10) == 0 ? cities : large));
            paragraph.append(i == 0 ? "" : " ").append(templates.get(random.nextInt(templates.size()))
                    .replace("{city}", name(city)).replace("{region}", String.valueOf(city.admin1()))
                    .replace("{country}", name(places.get(one(countries)))));
        }
        return paragraph.toString();
    }

    private String name(Place place) {
        return place.names().getOrDefault(lang, place.name());
    }

    private int one(List<Integer> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The paragraphs of the shipped articles in a language: all that stands below a file's head. */
    private static List<String> paragraphs(String lang) {
        if (!Files.isDirectory(ARTICLES)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(ARTICLES)) {
            List<String> paragraphs = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith("-" + lang + ".txt")).sorted().toList()) {
                List<String> parts = List.of(Files.readString(file).split("\n\n+"));
                paragraphs.addAll(parts.subList(1, parts.size()));
            }
            return paragraphs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
