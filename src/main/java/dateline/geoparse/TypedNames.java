package dateline.geoparse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that a word beside them shows to be places though the gazetteer does not hold them: "село Романков", "Laurel
 * County", "Перевальский район". They are mentions whose place is left open.
 */
final class TypedNames {
    private static final int LONGEST = 3;
    private static final int LONGEST_ABBREVIATION = 3;
    /** Log-odds of about 0.9. */
    private static final double SCORE = 2.2;
    private static final Pattern ADJECTIVE = Pattern.compile(
            ".{3,}(ск|цк|зьк|ськ|цьк)(ий|ого|ому|ом|им|ім|ая|ой|ую|ою|а|у|ої|ій|ие|их|ими|і)");
    /** Words that may begin a settlement's name: "Новая Заря", "Липовый Лог" (beside "липень"). */
    private static final int MAY_BEGIN = WordKind.NAMING_ADJECTIVE.bit() | WordKind.BETTER_KNOWN_OTHERWISE.bit();
    private static final Set<String> OF = Set.of("of", "de");
    private static final Set<String> MEASURES = Set.of("кв", "куб", "пог", "тис", "тыс", "млн");

    private final Tokens tokens;
    private final WordKinds words;
    private final boolean cyrillic;
    private final CandidateFinder finder;
    private final SharedTypes shared;
    private final Candidate[] covering;
    private final List<Candidate> open = new ArrayList<>();

    private TypedNames(Tokens tokens, WordKinds words, String lang, CandidateFinder finder, SharedTypes shared) {
        this.finder = finder;
        this.shared = shared;
        this.tokens = tokens;
        this.words = words;
        this.cyrillic = lang.equals("ru") || lang.equals("uk");
        covering = new Candidate[tokens.size()];
        for (Candidate c : finder.candidates()) {
            for (int token = c.firstToken; token <= c.lastToken; token++) {
                covering[token] = c;
            }
        }
    }

    /** The candidates less those that turn out to be a part of a typed name, and the typed names, in text order. */
    static List<Candidate> addTo(CandidateFinder finder, Tokens tokens, WordKinds words, String lang,
            SharedTypes shared) {
        TypedNames names = new TypedNames(tokens, words, lang, finder, shared);
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.isCapitalised(token)) {
                names.take(token);
            } else if (names.cyrillic) {
                names.addTogether(shared.regionsAfter(token, tokens, finder));
            }
        }
        List<Candidate> candidates = finder.candidates();
        if (names.open.isEmpty()) {
            return candidates;
        }
        names.open.sort(Comparator.comparingInt(c -> c.start));
        List<Candidate> all = new ArrayList<>(names.open);
        int next = 0;
        for (Candidate c : candidates) {
            while (next < names.open.size() && names.open.get(next).end <= c.start) {
                next++;
            }
            if (next == names.open.size() || names.open.get(next).start >= c.end) {
                all.add(c);
            }
        }
        all.sort(Comparator.comparingInt(c -> c.start));
        return all;
    }

    private void take(int token) {
        boolean taken = !open.isEmpty() && open.get(open.size() - 1).lastToken >= token;
        if (taken || covering[token] != null && covering[token].lastToken > token) {
            return;
        }
        List<Candidate> together = cyrillic ? shared.regionsBefore(token + 1, tokens, finder) : List.of();
        if (!together.isEmpty()) {
            addTogether(together);
        } else if (isDistrict(token)) {
            add(cyrillic ? token : firstOfName(token), token + 1);
        } else if ((covering[token] == null || isStartOfLonger(token)) && isSettlement(token) && !isPerson(token)) {
            add(token, lastOfName(token));
        }
    }

    private void addTogether(List<Candidate> regions) {
        if (regions.isEmpty()) {
            return;
        }
        int from = regions.stream().mapToInt(r -> r.start).min().getAsInt();
        while (!open.isEmpty() && open.get(open.size() - 1).end > from) {
            open.remove(open.size() - 1);
        }
        regions.forEach(region -> region.score = SCORE);
        regions.stream().sorted(Comparator.comparingInt(r -> r.start)).forEachOrdered(open::add);
    }

    /** A small place's name that the text goes on with a word the gazetteer does not hold: "села Липовый Лог". */
    private boolean isStartOfLonger(int token) {
        Candidate c = covering[token];
        return lastOfName(token) > c.lastToken
                && (c.score <= 0 || c.has(Sign.POPULATION_UNKNOWN) || c.has(Sign.POPULATION_2K));
    }

    /** "мэр города Сергей Собянин": a given name, or two words after an office, and the type word is not the name's. */
    private boolean isPerson(int token) {
        boolean two = tokens.shape(token + 1) == Tokens.CAPITAL && tokens.adjacent(token);
        return two && (finder.givenNames().get(token) || WordKind.OFFICE.in(words.kinds(tokens, token - 2)));
    }

    /** A capitalised name before a word for a district: in English both capitalised, in Cyrillic an adjective. */
    private boolean isDistrict(int token) {
        if (!tokens.adjacent(token) || !WordKind.DISTRICT_TYPE.in(words.kinds(tokens, token + 1))) {
            return false;
        }
        return cyrillic ? tokens.shape(token + 1) == Tokens.LOWER && isAdjective(tokens.lower(token))
                : tokens.isCapitalised(token + 1) && words.kinds(tokens, token) == 0;
    }

    private static boolean isAdjective(String lower) {
        return ADJECTIVE.matcher(lower).matches();
    }

    private boolean isSettlement(int token) {
        boolean name = tokens.shape(token) == Tokens.CAPITAL && tokens.end(token) - tokens.start(token) > 2
                && tokens.adjacent(token - 1) && (words.kinds(tokens, token) & ~MAY_BEGIN) == 0;
        if (!name) {
            return false;
        }
        if (isAbbreviationStop(token - 1)) {
            return cyrillic && WordKind.SETTLEMENT_ABBREVIATION.in(words.kinds(tokens, token - 2))
                    && !isMeasured(token - 3);
        }
        boolean of = !cyrillic && OF.contains(tokens.lower(token - 1));
        int type = of ? token - 2 : token - 1;
        return (cyrillic || of) && tokens.shape(type) == Tokens.LOWER && !tokens.lineBreakAfter(token - 1)
                && WordKind.SETTLEMENT_TYPE.in(words.kinds(tokens, type));
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
        while (last < token + LONGEST - 1 && tokens.adjacent(last) && !tokens.lineBreakAfter(last)
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
        int first = covering[token] != null ? covering[token].firstToken : token;
        boolean two = first > 0 && tokens.shape(first - 1) == Tokens.CAPITAL && tokens.adjacent(first - 1)
                && covering[first - 1] == null && words.kinds(tokens, first - 1) == 0 && first > 1
                && tokens.shape(first - 2) == Tokens.LOWER;
        return two ? first - 1 : first;
    }

    private void add(int first, int last) {
        Candidate name = new Candidate(tokens.start(first), tokens.end(last), first, last, -1, 0, new long[0],
                new double[0], -1);
        name.signs.clear();
        name.score = SCORE;
        open.add(name);
    }
}
