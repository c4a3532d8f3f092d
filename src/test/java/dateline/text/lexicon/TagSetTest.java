package dateline.text.lexicon;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TagSetTest {
    /** The 65th tag was once the same as none. */
    @ParameterizedTest
    @EnumSource(Tag.class)
    void aSetOfOneTagHasThatTagAlone(Tag tag) {
        TagSet set = TagSet.of(tag);
        assertEquals(List.of(tag), Stream.of(Tag.values()).filter(set::has).toList());
        assertFalse(set.isEmpty());
        assertTrue(set.hasAny(TagSet.of(tag.layer())));
        assertEquals(TagSet.NONE, set.without(set));
    }

    @Test
    void moreTagsThanBitsAreRefused() {
        assertDoesNotThrow(() -> TagSet.checkRoom(192));
        assertThrows(IllegalStateException.class, () -> TagSet.checkRoom(193));
    }

    @Test
    void theLayersPartTheTags() {
        TagSet all = TagSet.of(Tag.values());
        for (Tag.Layer layer : Tag.Layer.values()) {
            TagSet others = all.without(TagSet.of(layer));
            assertFalse(others.hasAny(TagSet.of(layer)), layer.name());
            assertEquals(all, others.with(TagSet.of(layer)));
            assertEquals(TagSet.of(layer), all.in(TagSet.of(layer)));
        }
    }
}
