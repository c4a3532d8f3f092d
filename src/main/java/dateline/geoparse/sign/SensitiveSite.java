package dateline.geoparse.sign;

import dateline.gazetteer.Containment;
import dateline.gazetteer.FormFlag;
import dateline.gazetteer.Level;
import dateline.gazetteer.Places;
import dateline.gazetteer.Posting;
import dateline.geoparse.recognise.Candidate;
import dateline.text.Language;
import dateline.text.Tokens;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;
import dateline.text.lexicon.TokenTags;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Tells whether a name is a part of the name of a sensitive site: military, of power and fuel, of arms works, depots, ranges,
 * prisons ("авіабаза Саки", "base naval de Ferrol", "Kursk nuclear power plant", "Fort Bragg"). Such a site is never located, so
 * the town in its name is no place there. A preposition of place names the town apart ("an airbase in Saki").
 */
final class SensitiveSite {
    static final int NONE = -1;
    private static final int LONGEST = 8; // tokens between a name and what the site is
    private static final int MOST_PLAIN = 3; // words of no list among them
    private static final int LEAST_LETTERS = 4; // of a plain word, for shorter ones join clauses
    private static final TagSet PREPOSITION = TagSet.of(Tag.PREPOSITION_OF_PLACE, Tag.OTHER_PREPOSITION,
            Tag.PREPOSITION_AGAINST, Tag.PREPOSITION_TO);
    private static final Pattern ADJECTIVE = Pattern.compile(
            ".{3,}((ск|цк|зьк|ськ|цьк)(ий|ого|ому|им|ім|ая|ой|ую|ою|а|у|ої|ій|ие|их|ими|і)|н(ый|ий|ая|ой|ую|ою|ого|ому|ої|ій))");

    private final Tokens tokens;
    private final TokenTags words;
    private final Language language;
    private final boolean cyrillic;
    private final Places places;
    /** By token: whether a name that is no country's covers it. */
    private final boolean[] named;

    SensitiveSite(Tokens tokens, TokenTags words, Language language, Places places, Iterable<Candidate> all) {
        this.tokens = tokens;
        this.words = words;
        this.language = language;
        this.cyrillic = language.script() == Language.Script.CYRILLIC;
        this.places = places;
        this.named = new boolean[tokens.size()];
        all.forEach(c -> Arrays.fill(named, c.firstToken(), c.lastToken() + 1, !c.isCountry()));
    }

    /** Whether the name is a site's own, as the lexicon has it: "Fort Bragg" is a base before it is a town. */
    boolean isItself(Candidate c) {
        return words.isNameOfSite(c.start(), c.end());
    }

    /** The token that tells which site's name it is part of, before or after it; or -1. */
    int of(Candidate c) {
        if (isPrefixed(c)) {
            return c.firstToken() - 1;
        }
        int before = before(c);
        return before != NONE ? before : after(c);
    }

    /** "Fort Campbell", "RAF Marham", "Camp Leonard Wood". */
    private boolean isPrefixed(Candidate c) {
        for (int token = c.firstToken() - 1; token >= Math.max(0, c.firstToken() - 3); token--) {
            boolean hyphen = tokens.first(token) == '-' && tokens.joined(token);
            if (!tokens.adjacent(token) || !hyphen && !tokens.isCapitalised(token) || named[token]) {
                return false;
            }
            if (words.site(token).has(Tag.SITE_PREFIX)) {
                return true;
            }
        }
        return false;
    }

    private int before(Candidate c) {
        SiteScan scan = new SiteScan();
        boolean of = false;
        int plain = 0;
        for (int token = c.firstToken() - 1; token >= Math.max(0, c.firstToken() - LONGEST); token--) {
            if (!tokens.adjacent(token) || named[token]) {
                return NONE;
            }
            if (SiteScan.isInside(tokens, token)) {
                continue;
            }
            TagSet site = words.site(token);
            int head = isSiteAtName(token, site, plain) ? token : scan.take(token, site);
            if (head != NONE) {
                return holds(c, head, of, plain) ? head : NONE;
            }
            TagSet kinds = words.of(token);
            boolean linking = !cyrillic && (kinds.has(Tag.PREPOSITION_OF) || kinds.has(Tag.ARTICLE));
            of |= linking;
            boolean goesOn = linking || SiteScan.belongs(site) || isPlain(token, kinds) && ++plain <= MOST_PLAIN;
            if (!goesOn) {
                return NONE;
            }
        }
        return NONE;
    }

    /** "база Хмеймим", "la base de Rota": a word that is a site only beside the name, or after an article. */
    private boolean isSiteAtName(int token, TagSet site, int plain) {
        return site.has(Tag.SENSITIVE_SITE) && site.has(Tag.SITE_HEAD) && (cyrillic ? plain == 0
                : words.has(token - 1, Tag.ARTICLE) || words.has(token - 1, Tag.PREPOSITION_OF));
    }

    /** English names a site before its town with "of" or in capitals alone, and nothing else between: "Naval Station Norfolk". */
    private boolean holds(Candidate c, int head, boolean of, int plain) {
        boolean title = tokens.isCapitalised(head) && !of;
        boolean built = switch (language) {
            case EN -> of ? plain == 0 : title && plain <= 1;
            case ES -> plain == 0 || !isLowerPlain(c.firstToken() - 1);
            default -> true;
        };
        return built && (isTown(c) || !cyrillic && title);
    }

    private boolean isLowerPlain(int token) {
        return tokens.shape(token) == Tokens.LOWER && words.site(token).isEmpty() && words.of(token).isEmpty();
    }

    private boolean isPlain(int token, TagSet kinds) {
        if (!tokens.isWord(token) || kinds.hasAny(PREPOSITION) || kinds.has(Tag.ARTICLE)) {
            return false;
        }
        return tokens.isCapitalised(token) || tokens.end(token) - tokens.start(token) >= LEAST_LETTERS
                && !language.grammar().verbEndings().match(tokens.text(), tokens.start(token), tokens.end(token));
    }

    private int after(Candidate c) {
        if (language == Language.ES || cyrillic && !isAdjective(c) || isOwner(c.lastToken())) {
            return NONE;
        }
        SiteScan scan = new SiteScan();
        int plain = 0;
        for (int token = c.lastToken() + 1; token <= c.lastToken() + LONGEST && tokens.adjacent(token - 1); token++) {
            if (SiteScan.isInside(tokens, token)) {
                continue;
            }
            TagSet site = words.site(token);
            int head = scan.take(token, site);
            if (head != NONE) {
                return isTown(c) || plain == 0 && tokens.isCapitalised(head) ? head : NONE;
            }
            boolean name = cyrillic || tokens.isCapitalised(token);
            if (!SiteScan.belongs(site) && !(name && isPlain(token, words.of(token)) && ++plain < MOST_PLAIN)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** "Lima's Lurigancho prison": the town is named apart from the name. */
    private boolean isOwner(int token) {
        return tokens.first(token + 2) != '\n' && tokens.end(token + 2) - tokens.start(token + 2) == 1
                && (tokens.first(token + 2) | 0x20) == 's' && tokens.joined(token + 1) && tokens.joined(token + 2)
                && tokens.isCapitalised(token + 3);
    }

    /** "Ленинградская АЭС", "на Минском шоссе": a form of a town's name that is an adjective too. */
    boolean isAdjective(Candidate c) {
        String lower = tokens.lower(c.lastToken());
        TagSet before = words.of(c.firstToken() - 1);
        boolean near = before.has(Tag.PREPOSITION_OF_PLACE) && !before.has(Tag.PREPOSITION_IN) && lower.endsWith("ом");
        return !near && (c.is(FormFlag.ADJECTIVE) || c.isAdjectiveOfPlace() || ADJECTIVE.matcher(lower).matches());
    }

    /** A town, or a region that shares its name with its seat ("Guantánamo") or with a town as large ("Rota"). */
    private boolean isTown(Candidate c) {
        int region = c.likeliest().place();
        return c.likeliest().isTown() || c.likeliest().isAdministrative() && Arrays.stream(c.readings()).mapToInt(Posting::place)
                .anyMatch(town -> places.level(town) == Level.CITY && (places.population(town) >= c.likeliest().population()
                        || Containment.isSeat(places, town) && Containment.holds(places, region, town)));
    }
}
