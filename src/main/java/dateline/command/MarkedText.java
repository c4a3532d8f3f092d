package dateline.command;

import dateline.gazetteer.Place;
import dateline.geoparse.Geoparsed;
import dateline.geoparse.Mention;
import dateline.text.Language;
import java.io.PrintStream;
import java.util.List;

/** A text with its place names in brackets, numbered, and below it a line for each that tells the choice. */
final class MarkedText {
    private MarkedText() {}

    static void print(Geoparsed read, PrintStream out) {
        String text = read.document().text();
        List<Mention> mentions = read.mentions();
        int from = 0;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            out.print(text.substring(from, mention.start()) + "[" + mention.surface() + "]" + (i + 1));
            from = mention.end();
        }
        out.println(text.substring(from).stripTrailing());
        out.println();
        if (mentions.isEmpty()) {
            String language = read.language() == null ? "none of " + Language.codes() : read.language().code();
            out.println("no place found (read as " + language + "; --lang sets another language)");
        }
        for (int i = 0; i < mentions.size(); i++) {
            out.println((i + 1) + "  " + explained(mentions.get(i), read.language().code()));
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
