package dateline;

import dateline.gazetteer.Place;
import dateline.geoparse.Document;
import dateline.geoparse.Mention;
import java.io.PrintStream;
import java.util.List;

/** A text with its place names in brackets, numbered, and below it a line for each that tells the choice. */
final class MarkedText {
    private MarkedText() {}

    static void print(Document document, List<Mention> mentions, PrintStream out) {
        String text = document.text();
        int from = 0;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            out.print(text.substring(from, mention.start()) + "[" + mention.surface() + "]" + (i + 1));
            from = mention.end();
        }
        out.println(text.substring(from).stripTrailing());
        out.println();
        if (mentions.isEmpty()) {
            out.println("no place found (read as " + document.lang() + "; --lang sets another language)");
        }
        for (int i = 0; i < mentions.size(); i++) {
            out.println((i + 1) + "  " + explained(mentions.get(i), document.lang()));
        }
    }

    private static String explained(Mention mention, String lang) {
        Place place = mention.place();
        String what = place == null ? "left open" : place.names().getOrDefault(lang, place.name()) + ", "
                + place.level().word() + (place.admin1() == null ? "" : ", " + place.admin1())
                + (place.country() == null ? "" : ", " + place.country()) + ", " + place.id();
        return mention.surface() + ": " + what + " (" + mention.confidence() + "; "
                + String.join("; ", mention.reasons()) + ")";
    }
}
