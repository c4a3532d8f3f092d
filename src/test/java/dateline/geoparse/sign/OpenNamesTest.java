package dateline.geoparse.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.geoparse.ReadText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OpenNamesTest {
    /** The open names of a text where every feature of some of its words weighs much. */
    private static List<String> open(String lang, String text, String... learnt) {
        ReadText read = ReadText.of(lang, text);
        WordFeatures features = new WordFeatures(read.candidates(), read.words());
        Map<Integer, Double> weights = new TreeMap<>();
        int ofEveryWord = features.ofWord(0)[0];
        for (int token = 0; token < read.tokens().size(); token++) {
            if (Arrays.asList(learnt).contains(text.substring(read.tokens().start(token), read.tokens().end(token)))) {
                Arrays.stream(features.ofWord(token)).forEach(feature -> weights.put(feature, 0.1));
            }
        }
        weights.put(ofEveryWord, -3.0);
        List<Judged> known = read.judged().stream().filter(Judged::isPlace).toList();
        return new OpenNames(read.candidates(), read.words(), WordWeights.of(weights)).addTo(known).stream()
                .filter(judged -> judged.candidate().form() < 0).map(judged -> read.written(judged.candidate())).toList();
    }

    @Test
    void takesNothingWhereNothingWasLearnt() {
        assertEquals(List.of(), open("en", "They camped beside the Wobblewater."));
    }

    @Test
    void takesTheWordsOfANameTogether() {
        assertEquals(List.of("Wobblewater Splosh"),
                open("en", "They camped beside Wobblewater Splosh.", "Wobblewater", "Splosh"));
        assertEquals(List.of("Zurbal de Quixo"), open("es", "Acamparon junto al Zurbal de Quixo ayer.", "Zurbal", "Quixo"));
    }

    @Test
    void leavesPeoplesAndAdjectivesOfPlaces() {
        assertEquals(List.of(), open("uk", "Приїхали Французькі гості.", "Французькі"));
    }

    @Test
    void leavesBuildingsAndRoads() {
        assertEquals(List.of(), open("es", "Aterrizó en el aeropuerto de Zurbal.", "Zurbal"));
        assertEquals(List.of(), open("en", "A car burned at Wobblewater Airport.", "Wobblewater", "Airport"));
    }

    @Test
    void leavesTheKindOfANameThatWasFound() {
        assertEquals(List.of(), open("en", "They live in Zorble Berlin.", "Zorble"));
    }

    @Test
    void leavesHeadlinesInCapitals() {
        assertEquals(List.of(), open("en", "WOBBLEWATER FLOODS ROADS AND FIELDS", "WOBBLEWATER", "FLOODS", "ROADS", "FIELDS"));
    }
}
