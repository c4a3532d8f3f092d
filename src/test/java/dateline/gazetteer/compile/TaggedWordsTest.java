package dateline.gazetteer.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.junit.jupiter.api.Test;

class TaggedWordsTest {
    /** The English dictionary is the smallest. */
    @Test
    void walksToTheSameWordsAsDecodingEveryLine() throws IOException {
        Dictionary dictionary = Dictionary.read(TaggedWordsTest.class.getResource("/org/languagetool/resource/en/english.dict"));
        Set<String> decoded = new LinkedHashSet<>();
        for (WordData line : new DictionaryLookup(dictionary)) {
            if (line.getTag().toString().equals("NNP")) {
                decoded.add(line.getWord().toString());
            }
        }
        List<String> walked = new ArrayList<>();
        TaggedWords.of(dictionary, tag -> tag.equals("NNP"), walked::add);
        assertEquals(List.copyOf(decoded), walked);
        assertEquals(1, walked.stream().filter("Maria"::equals).count());
    }
}
