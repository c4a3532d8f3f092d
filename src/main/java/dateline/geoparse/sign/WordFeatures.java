package dateline.geoparse.sign;

import dateline.geoparse.recognise.Candidate;
import dateline.geoparse.recognise.Candidates;
import dateline.text.SentenceStarts;
import dateline.text.Tokens;
import dateline.text.lexicon.Tag;
import dateline.text.lexicon.TagSet;
import dateline.text.lexicon.TokenTags;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * The words in and around a name as features, each a hash: the words beside it one by one and together, their endings and
 * shapes, the name's own words, beginnings and endings. One text's; for one thread.
 */
public final class WordFeatures {
    private static final int AROUND = 5;
    private static final int FARTHEST = 6;
    private static final int LONGEST_RUN = 4;
    private static final int LONGEST_WORD = 12;
    private static final int MARK_SHAPES = 0x10000;
    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036F';
    private static final int BEFORE_TEXT = 1;
    private static final int AFTER_TEXT = 2;
    private static final int NUMBER = 3;
    private static final int[] TAGS = Arrays.stream(Tag.values()).mapToInt(tag -> tag.name().hashCode()).toArray();

    /** What kind a feature is. The order is the file's: a new one goes to the end. */
    private enum Kind {
        WORD_BEFORE, SECOND_BEFORE, THIRD_BEFORE, WORD_AFTER, SECOND_AFTER, THIRD_AFTER, TWO_BEFORE, TWO_AFTER, BOTH_SIDES,
        SHAPES, FOUR_SHAPES, ENDING_BEFORE, ENDING_AFTER, NEAR_BEFORE, NEAR_AFTER, START, NAME, FIRST, LAST, ENDING_2, ENDING_3,
        ENDING_4, BEGINNING_2, BEGINNING_3, BEGINNING_4, BEGINNING_5, NAME_SHAPE, BEFORE_AND_NAME, NAME_AND_AFTER,
        BEFORE_AND_ENDING, SHAPE_AND_NAME, NAME_AND_SHAPE, RUN, BEFORE_RUN, TWO_BEFORE_RUN, AFTER_RUN, RUN_FIRST, RUN_LAST,
        RUN_FIRST_ENDING, RUN_LAST_ENDING, GIVEN, COVERED_BEFORE, COVERED_AFTER, TAG_BEFORE, TAG, TAG_AFTER, TAG_BEFORE_RUN,
        TAG_TWO_BEFORE_RUN, TAG_OF_RUN, LENGTH, BIAS;

        /** Whether it tells one name from another. */
        private boolean isOfName() {
            return switch (this) {
                case NAME, FIRST, LAST, ENDING_4, BEGINNING_3, BEFORE_AND_NAME, NAME_AND_AFTER, SHAPE_AND_NAME,
                        NAME_AND_SHAPE -> true;
                default -> false;
            };
        }
    }

    private final Tokens tokens;
    private final TokenTags words;
    private final SentenceStarts sentence;
    private final Candidates candidates;
    /** The hash of each word that was asked for; 0 of the others. */
    private final int[] hashes;
    private final boolean apart;
    private int salt;
    private int[] features = new int[128];
    private int size;

    public WordFeatures(Candidates candidates, TokenTags words) {
        this.candidates = candidates;
        this.tokens = candidates.tokens();
        this.words = words;
        this.sentence = new SentenceStarts(tokens);
        this.hashes = new int[tokens.size()];
        this.apart = standApart(tokens.text());
    }

    /** Whether letters stand apart from their marks (NFD). */
    private static boolean standApart(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK && text.charAt(i) <= LAST_MARK) {
                return true;
            }
        }
        return false;
    }

    /** Of a name of the gazetteer. */
    public int[] ofName(Candidate c) {
        begin(0);
        around(c.firstToken(), c.lastToken());
        own(c.firstToken(), c.lastToken());
        return Arrays.copyOf(features, size);
    }

    /** Of a capitalised word that the gazetteer does not hold. */
    public int[] ofWord(int token) {
        begin(1);
        add(Kind.BIAS, 0);
        around(token, token);
        own(token, token);
        run(token);
        tags(Kind.TAG_BEFORE, token - 1);
        tags(Kind.TAG, token);
        tags(Kind.TAG_AFTER, token + 1);
        add(Kind.BEGINNING_2, start(token, 2));
        add(Kind.BEGINNING_4, start(token, 4));
        add(Kind.BEGINNING_5, start(token, 5));
        add(Kind.LENGTH, Math.min(LONGEST_WORD, length(token)));
        return Arrays.copyOf(features, size);
    }

    private void begin(int salt) {
        this.salt = salt;
        size = 0;
    }

    private void around(int first, int last) {
        int before = word(first - 1);
        int after = word(last + 1);
        int second = word(first - 2);
        int next = word(last + 2);
        add(Kind.WORD_BEFORE, before);
        add(Kind.SECOND_BEFORE, second);
        add(Kind.THIRD_BEFORE, word(first - 3));
        add(Kind.WORD_AFTER, after);
        add(Kind.SECOND_AFTER, next);
        add(Kind.THIRD_AFTER, word(last + 3));
        add(Kind.TWO_BEFORE, mix(second, before));
        add(Kind.TWO_AFTER, mix(after, next));
        add(Kind.BOTH_SIDES, mix(before, after));
        int shapes = mix(shape(first - 1), shape(last + 1));
        add(Kind.SHAPES, shapes);
        add(Kind.FOUR_SHAPES, mix(mix(shapes, shape(first - 2)), shape(last + 2)));
        add(Kind.ENDING_BEFORE, end(first - 1, 3));
        add(Kind.ENDING_AFTER, end(last + 1, 3));
        for (int i = 2; i <= AROUND; i++) {
            add(Kind.NEAR_BEFORE, word(first - i));
            add(Kind.NEAR_AFTER, word(last + i));
        }
        add(Kind.START, (sentence.starts(first) ? 1 : 0) + (tokens.lineBreakAfter(last) ? 2 : 0));
    }

    private void own(int first, int last) {
        int name = 0;
        int shape = 0;
        for (int token = first; token <= last; token++) {
            name = mix(name, word(token));
            shape = mix(shape, shape(token));
        }
        int word = word(last);
        int before = word(first - 1);
        add(Kind.NAME, name);
        add(Kind.FIRST, word(first));
        add(Kind.LAST, word);
        add(Kind.ENDING_2, end(last, 2));
        add(Kind.ENDING_3, end(last, 3));
        add(Kind.ENDING_4, end(last, 4));
        add(Kind.BEGINNING_3, start(first, 3));
        add(Kind.NAME_SHAPE, shape);
        add(Kind.BEFORE_AND_NAME, mix(before, word));
        add(Kind.NAME_AND_AFTER, mix(word, word(last + 1)));
        add(Kind.BEFORE_AND_ENDING, mix(before, end(last, 2)));
        add(Kind.SHAPE_AND_NAME, mix(shape(first - 1), word));
        add(Kind.NAME_AND_SHAPE, mix(word, shape(last + 1)));
    }

    /** The capitalised words that the word stands among. */
    private void run(int token) {
        int first = token;
        while (token - first < FARTHEST && goesOn(first - 1)) {
            first--;
        }
        int last = token;
        while (last - token < FARTHEST && goesOn(last)) {
            last++;
        }
        add(Kind.RUN, mix(Math.min(LONGEST_RUN, last - first + 1), Math.min(LONGEST_RUN - 1, token - first)));
        add(Kind.BEFORE_RUN, word(first - 1));
        add(Kind.TWO_BEFORE_RUN, mix(word(first - 2), word(first - 1)));
        add(Kind.AFTER_RUN, word(last + 1));
        add(Kind.RUN_FIRST, word(first));
        add(Kind.RUN_LAST, word(last));
        add(Kind.RUN_FIRST_ENDING, end(first, 3));
        add(Kind.RUN_LAST_ENDING, end(last, 3));
        add(Kind.GIVEN, (candidates.givenNames().get(token) ? 1 : 0) + (candidates.givenNames().get(first) ? 2 : 0));
        if (token > 0 && candidates.covered().get(token - 1)) {
            add(Kind.COVERED_BEFORE, 0);
        }
        if (candidates.covered().get(token + 1)) {
            add(Kind.COVERED_AFTER, 0);
        }
        tags(Kind.TAG_BEFORE_RUN, first - 1);
        tags(Kind.TAG_TWO_BEFORE_RUN, first - 2);
        tags(Kind.TAG_OF_RUN, first);
    }

    /** Whether a capitalised word is followed by another in the same line. */
    private boolean goesOn(int token) {
        return tokens.isCapitalised(token) && tokens.isCapitalised(token + 1) && !tokens.lineBreakAfter(token);
    }

    private void tags(Kind kind, int token) {
        TagSet kinds = words.of(token);
        if (!kinds.isEmpty()) {
            kinds.each(tag -> add(kind, TAGS[tag.ordinal()]));
        }
    }

    private void add(Kind kind, int value) {
        if (size == features.length) {
            features = Arrays.copyOf(features, size * 2);
        }
        int hash = mix(salt * 64 + kind.ordinal() + 1, value) & ~1;
        features[size++] = kind.isOfName() ? hash | 1 : hash == 0 ? 2 : hash;
    }

    /** Whether a feature tells of one name rather than of what stands around any. */
    public static boolean isOfName(int feature) {
        return (feature & 1) != 0;
    }

    private int word(int token) {
        if (token < 0 || token >= tokens.size()) {
            return token < 0 ? BEFORE_TEXT : AFTER_TEXT;
        }
        if (hashes[token] == 0) {
            hashes[token] = wordOf(token);
        }
        return hashes[token];
    }

    private int wordOf(int token) {
        int length = length(token);
        return tokens.shape(token) == Tokens.NUMBER ? mix(NUMBER, Math.min(AROUND, length)) : letters(token, 0, length);
    }

    private int end(int token, int most) {
        int length = token < 0 || token >= tokens.size() ? 0 : length(token);
        return letters(token, Math.max(0, length - most), length);
    }

    private int start(int token, int most) {
        return letters(token, 0, Math.min(most, length(token)));
    }

    private int letters(int token, int from, int to) {
        int hash = 17;
        if (from >= to) {
            return hash;
        }
        String text = apart ? composed(token) : tokens.text();
        int start = apart ? 0 : tokens.start(token);
        for (int i = from; i < to; i++) {
            hash = hash * 31 + Character.toLowerCase(text.charAt(start + i));
        }
        return hash;
    }

    private int length(int token) {
        return apart ? composed(token).length() : tokens.end(token) - tokens.start(token);
    }

    private String composed(int token) {
        return Normalizer.normalize(tokens.text().substring(tokens.start(token), tokens.end(token)), Normalizer.Form.NFC);
    }

    private int shape(int token) {
        byte shape = tokens.shape(token);
        return shape == Tokens.MARK ? tokens.first(token) : MARK_SHAPES + shape;
    }

    /** Both as one, well spread (the finaliser of MurmurHash3). */
    private static int mix(int a, int b) {
        int hash = a * 0x9E3779B9 + b;
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }
}
