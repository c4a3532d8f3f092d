package dateline.geoparse.sign;

import dateline.text.Tokens;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TokenTags;
import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.CandidateFinder;
import dateline.geoparse.recognise.Candidates;
import dateline.text.Language;
import dateline.text.lexicon.TagSet;
import java.util.BitSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that a word beside them shows to be places though the gazetteer does not hold them: "село Романков", "Laurel
 * County", "Перевальский район". They are mentions whose place is left open.
 */
public final class TypedNames {
    private static final int LONGEST = 3;
    private static final int HAMLET = 2_000; // inhabitants
    private static final int LONGEST_ABBREVIATION = 3;
    /** Log-odds of about 0.9. */
    private static final double SCORE = 2.2;
    private static final Pattern ADJECTIVE = Pattern.compile(
            ".{3,}(ск|цк|зьк|ськ|цьк)(ий|ого|ому|ом|им|ім|ая|ой|ую|ою|а|у|ої|ій|ие|их|ими|і)");
    /** Words that may begin a settlement's name: "Новая Заря", "Липовый Лог" (beside "липень"). */
    private static final TagSet MAY_BEGIN = TagSet.of(Tag.NAMING_ADJECTIVE, Tag.BETTER_KNOWN_OTHERWISE);
    private static final Set<String> OF = Set.of("of", "de");
    private static final Set<String> MEASURES = Set.of("кв", "куб", "пог", "тис", "тыс", "млн");

    private final Tokens tokens;
    private final TokenTags words;
    private final boolean cyrillic;
    private final CandidateFinder finder;
    private final SharedTypes shared;
    private final Judged[] covering;
    private final BitSet givenNames;
    private final List<Candidate> open = new ArrayList<>();

    private TypedNames(List<Judged> judged, CandidateFinder finder, Candidates candidates, TokenTags words, Language language,
            SharedTypes shared) {
        this.finder = finder;
        this.shared = shared;
        this.tokens = candidates.tokens();
        this.givenNames = candidates.givenNames();
        this.words = words;
        this.cyrillic = language.script() == Language.Script.CYRILLIC;
        covering = new Judged[tokens.size()];
        for (Judged j : judged) {
            for (int token = j.candidate().firstToken(); token <= j.candidate().lastToken(); token++) {
                covering[token] = j;
            }
        }
    }

    /** The judged less those that turn out to be a part of a typed name, and the typed names, in text order. */
    public static List<Judged> addTo(List<Judged> judged, CandidateFinder finder, Candidates candidates, TokenTags words,
            Language language, SharedTypes shared) {
        TypedNames names = new TypedNames(judged, finder, candidates, words, language, shared);
        Tokens tokens = candidates.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.isCapitalised(token)) {
                names.take(token);
            } else if (names.cyrillic) {
                names.addTogether(shared.regionsAfter(token, tokens, finder));
            }
        }
        return names.open.isEmpty() ? judged : names.merged(judged);
    }

    private List<Judged> merged(List<Judged> judged) {
        open.sort(Comparator.comparingInt(Candidate::start));
        List<Judged> all = new ArrayList<>();
        open.forEach(name -> all.add(Judged.alone(name, new SignSet(), SCORE)));
        int next = 0;
        for (Judged j : judged) {
            Candidate c = j.candidate();
            while (next < open.size() && open.get(next).end() <= c.start()) {
                next++;
            }
            if (next == open.size() || open.get(next).start() >= c.end()) {
                all.add(j);
            }
        }
        all.sort(Comparator.comparingInt(j -> j.candidate().start()));
        return all;
    }

    private void take(int token) {
        boolean taken = !open.isEmpty() && open.get(open.size() - 1).lastToken() >= token;
        if (taken || covering[token] != null && covering[token].candidate().lastToken() > token) {
            return;
        }
        List<Candidate> together = cyrillic ? shared.regionsBefore(token + 1, tokens, finder) : List.of();
        if (!together.isEmpty()) {
            addTogether(together);
        } else if (isDistrict(token)) {
            add(cyrillic ? token : firstOfName(token), token + 1);
        } else if ((covering[token] == null || isStartOfLonger(token) || isRiver(token)) && isSettlement(token) && !isPerson(token)) {
            add(token, lastOfName(token));
        }
    }

    private void addTogether(List<Candidate> regions) {
        if (regions.isEmpty()) {
            return;
        }
        int from = regions.stream().mapToInt(r -> r.start()).min().getAsInt();
        while (!open.isEmpty() && open.get(open.size() - 1).end() > from) {
            open.remove(open.size() - 1);
        }
        regions.stream().sorted(Comparator.comparingInt(r -> r.start())).forEachOrdered(open::add);
    }

    /** A small place's name that the text goes on with a word the gazetteer does not hold: "села Липовый Лог". */
    private boolean isStartOfLonger(int token) {
        Judged shorter = covering[token];
        Candidate c = shorter.candidate();
        return lastOfName(token) > c.lastToken()
                && (!shorter.isPlace() || c.likeliest().isTown() && c.likeliest().population() < HAMLET);
    }

    /** "реку Славянка", "гора Высокая": not the town of that name, which was ruled out there, but a river or a hill. */
    private boolean isRiver(int token) {
        Judged town = covering[token];
        return !town.isPlace() && town.candidate().firstToken() == token && words.has(token - 1, Tag.FACILITY_TYPE)
                && !words.has(token - 1, Tag.SENSITIVE_SITE);
    }

    /** "мэр города Сергей Собянин": a given name, or two words after an office, and the type word is not the name's. */
    private boolean isPerson(int token) {
        boolean two = tokens.shape(token + 1) == Tokens.CAPITAL && tokens.adjacent(token);
        return two && (givenNames.get(token) || words.has(token - 2, Tag.OFFICE_HOLDER));
    }

    /** A capitalised name before a word for a district: in English both capitalised, in Cyrillic an adjective. */
    private boolean isDistrict(int token) {
        if (!tokens.adjacent(token) || !words.has(token + 1, Tag.DISTRICT_TYPE)) {
            return false;
        }
        return cyrillic ? tokens.shape(token + 1) == Tokens.LOWER && isAdjective(tokens.lower(token))
                : tokens.isCapitalised(token + 1) && words.of(token).isEmpty();
    }

    private static boolean isAdjective(String lower) {
        return ADJECTIVE.matcher(lower).matches();
    }

    private boolean isSettlement(int token) {
        boolean name = tokens.shape(token) == Tokens.CAPITAL && tokens.end(token) - tokens.start(token) > 2
                && tokens.adjacent(token - 1) && words.of(token).without(MAY_BEGIN).isEmpty();
        if (!name) {
            return false;
        }
        if (isAbbreviationStop(token - 1)) {
            return cyrillic && words.has(token - 2, Tag.SETTLEMENT_ABBREVIATION)
                    && !isMeasured(token - 3);
        }
        boolean of = !cyrillic && OF.contains(tokens.lower(token - 1));
        int type = of ? token - 2 : token - 1;
        return (cyrillic || of) && tokens.shape(type) == Tokens.LOWER && !tokens.lineBreakAfter(token - 1)
                && words.has(type, Tag.SETTLEMENT_TYPE);
    }

    /** Whether what follows is a unit: "5 м.", "кв. м.", "грн./м.". */
    private boolean isMeasured(int token) {
        int before = tokens.first(token) == '.' ? token - 1 : token;
        return tokens.shape(before) == Tokens.NUMBER || tokens.first(before) == '/'
                || MEASURES.contains(tokens.lower(before));
    }

    /** "с.", "пос ." as some sources part it; a line may end after it. */
    private boolean isAbbreviationStop(int token) {
        return tokens.first(token) == '.' && tokens.shape(token - 1) == Tokens.LOWER
                && (tokens.joined(token) || tokens.end(token - 1) - tokens.start(token - 1) <= LONGEST_ABBREVIATION);
    }

    private int lastOfName(int token) {
        int last = token;
        while (last < token + LONGEST - 1 && tokens.adjacent(last) && !tokens.lineBreakAfter(last) && !isDistrict(last + 1)
                && (tokens.shape(last + 1) == Tokens.CAPITAL && covering[last + 1] == null || hyphenated(last))) {
            last += hyphenated(last) ? 2 : 1;
        }
        return last;
    }

    private boolean hyphenated(int token) {
        return tokens.first(token + 1) == '-' && tokens.joined(token + 1) && tokens.joined(token + 2)
                && tokens.isCapitalised(token + 2);
    }

    private int firstOfName(int token) {
        int first = covering[token] != null ? covering[token].candidate().firstToken() : token;
        boolean two = first > 0 && tokens.shape(first - 1) == Tokens.CAPITAL && tokens.adjacent(first - 1)
                && covering[first - 1] == null && words.of(first - 1).isEmpty() && first > 1
                && tokens.shape(first - 2) == Tokens.LOWER;
        return two ? first - 1 : first;
    }

    private void add(int first, int last) {
        open.add(Candidate.unknown(tokens.start(first), tokens.end(last), first, last));
    }
}
