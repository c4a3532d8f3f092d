package dateline.extract;

import dateline.event.Category;
import dateline.geoparse.Mention;
import dateline.text.Language;
import java.util.Map;

/**
 * What an article tells of the category of what is reported at one name.
 *
 * @param rule what the nearest word says alone
 * @param features as {@code CategoryFeatures} names them, and how strongly each is there
 */
public record CategoryRow(Mention mention, Language language, Category rule, Map<String, Double> features) {}
