package dateline.extract.sentence;

import dateline.event.Category;
import dateline.gazetteer.Level;
import dateline.text.lexicon.Tag;
import dateline.text.grammar.Grammar;
import dateline.text.grammar.GrammaticalCase;
import dateline.text.grammar.Slavic;
import java.util.List;

/**
 * What a name hangs on: the preposition before it, and the noun that it belongs to.
 *
 * @param kind the preposition's meaning, or how the name stands without one
 * @param at index of the preposition, or of the word the search ended at; -1 at the sentence's beginning
 * @param head the tag of the noun the name belongs to (POST, BODY, PERSON, CLUB, EVENT), or null
 * @param facility whether a building or site stands between preposition and name
 * @param listed whether it is reached over other names of a list
 * @param inside whether it only tells in what larger place the name before it lies ("в Уфе, столице Башкортостана")
 */
public record Governor(Kind kind, int at, Tag head, boolean facility, boolean listed, boolean inside) {
    public enum Kind { LOCATIVE, DIRECTION, NEAR, FROM, TO, ABOUT, WITH, BELONGS, NONE }

    private static final int BLOW = 3; // words from "blow" to the preposition before what it falls upon
    private static final int FARTHEST = 12; // words between a preposition and its name
    private static final List<Tag> HEADS = List.of(Tag.POST, Tag.BODY, Tag.CLUB, Tag.PERSON, Tag.EVENT);

    static Governor of(Words words, NamesInOrder names, Name name, Grammar grammar) {
        return new Search(words, names, name, grammar).find();
    }

    /** Whether a blow falls upon what follows the preposition: "удары по", "удар был нанесён по", "attack on", "ataque a". */
    public static boolean blowBefore(Words words, int preposition) {
        for (int i = preposition - 1; i >= Math.max(0, preposition - BLOW); i--) {
            if (words.is(i, Tag.EVENT, Tag.HAPPENS) && words.category(i) == Category.CONFLICT) {
                return true;
            }
        }
        return false;
    }

    private static final class Search {
        private final Words words;
        private final NamesInOrder names;
        private final Name name;
        private final boolean cased;
        private int kindAt = -1;
        private boolean of;
        private boolean facility;
        private boolean listed;
        private boolean inside;
        private boolean bracketed;
        private Name inner;

        private Search(Words words, NamesInOrder names, Name name, Grammar grammar) {
            this.words = words;
            this.names = names;
            this.name = name;
            this.inner = name;
            this.cased = grammar.isCased();
        }

        private Governor find() {
            if (possessive()) {
                return new Governor(Kind.BELONGS, name.first() - 1, Tag.BODY, false, false, false);
            }
            int i = name.first() - 1;
            for (int steps = 0; i >= 0 && steps < FARTHEST; steps++) {
                Kind kind = partOf(i) ? null : preposition(i);
                if (kind != null) {
                    return new Governor(kind, i, null, facility, listed, inside);
                }
                of |= words.is(i, Tag.OF);
                for (Tag head : HEADS) {
                    if (words.is(i, head) && (cased || of)) {
                        return new Governor(Kind.BELONGS, i, head, facility, listed, inside);
                    }
                }
                if (words.is(i, Tag.HAPPENS) && words.is(i - 1, Tag.HAPPENS)) {
                    return new Governor(Kind.BELONGS, i, Tag.EVENT, facility, listed, inside);
                }
                int next = before(i);
                if (next == i) {
                    return new Governor(kindAt >= 0 || facility ? Kind.BELONGS : Kind.NONE, i, null, facility,
                            listed, inside);
                }
                i = next;
            }
            return new Governor(Kind.NONE, i, null, facility, listed, inside);
        }

        /** "Japan's government": whose it is, not where. */
        private boolean possessive() {
            int end = name.mention().end();
            return words.text.startsWith("'s ", end) || words.text.startsWith("’s ", end);
        }

        private Kind preposition(int i) {
            if (words.is(i, Tag.HAPPENS) && !words.is(i, Tag.IN)) {
                return null; // part of the verb: "swept through"
            }
            if (words.is(i, Tag.NEAR)) {
                return words.is(i, Tag.IN) ? Kind.LOCATIVE : Kind.NEAR;
            }
            if (words.is(i, Tag.UPON) && blowBefore(words, i)) {
                return Kind.DIRECTION;
            }
            if (words.is(i, Tag.IN)) {
                return locative(i) ? Kind.LOCATIVE : Kind.DIRECTION;
            }
            if (words.is(i, Tag.FROM) && words.is(i, Tag.WITH)) {
                return instrumental() ? Kind.WITH : Kind.FROM;
            }
            if (words.is(i, Tag.TO)) {
                return movesBefore(i) ? Kind.DIRECTION : cased ? Kind.TO : Kind.WITH;
            }
            if (words.is(i, Tag.OF) && words.is(i - 1, Tag.MOVE) && words.is(i - 1, Tag.HAPPENS)) {
                return Kind.FROM; // "han huido de"
            }
            return words.is(i, Tag.FROM) ? Kind.FROM : words.is(i, Tag.ABOUT) ? Kind.ABOUT : words.is(i, Tag.WITH)
                    ? Kind.WITH : null;
        }

        /** Whether "в" says where, not where to; only Russian and Ukrainian leave that to the case. */
        private boolean locative(int i) {
            if (!cased) {
                return true;
            }
            int cases = kindAt >= 0 || inner.mention().cases() == 0
                    ? Slavic.casesAfterIn(words.form(kindAt >= 0 ? kindAt : inner.first() == inner.last()
                            ? inner.last() : inner.first())) : inner.mention().cases();
            boolean where = (cases & GrammaticalCase.LOCATIVE.bit()) != 0;
            boolean whither = (cases & GrammaticalCase.ACCUSATIVE.bit()) != 0;
            return where && !(whither && movesBefore(i)) || !where && !whither;
        }

        /** Tells "с Каракасом" from "с Кубы", which one preposition serves in Russian and Ukrainian. */
        private boolean instrumental() {
            int cases = inner.mention().cases();
            if (kindAt >= 0 || cases == 0) {
                return Slavic.isInstrumental(words.form(kindAt >= 0 ? kindAt : inner.last()));
            }
            return (cases & GrammaticalCase.INSTRUMENTAL.bit()) != 0;
        }

        private boolean movesBefore(int i) {
            for (int at = Math.max(0, i - 5); at < i; at++) {
                if (words.is(at, Tag.MOVE)) {
                    return true;
                }
            }
            return false;
        }

        /** "в одной из клиник": what counts is where the one is. */
        private boolean partOf(int i) {
            return words.is(i, Tag.FROM) && cased && words.is(i - 1, Tag.NUMBER, Tag.FEW);
        }

        /** The index to go on with to the left of a word that may stand before a name; the same where none may. */
        private int before(int i) {
            if (partOf(i)) {
                kindAt = i - 1;
                return i - 2;
            }
            if (words.is(i, Tag.KIND, Tag.FACILITY)) {
                inside |= i == name.first() - 1 && words.is(i, Tag.KIND) && seatFollows();
                kindAt = i;
                facility |= words.is(i, Tag.FACILITY);
                return i - 1;
            }
            Name other = nameEndingAt(i);
            if (other != null) {
                inside |= i == inner.first() - 1 || kindAt >= 0 || bracketed;
                inner = other;
                kindAt = -1;
                return other.first() - 1;
            }
            boolean link = words.reads(i, ",") || words.is(i, Tag.LINK) || words.reads(i, "(") || words.reads(i, "-")
                    || words.reads(i, "—") || words.reads(i, "–");
            if (link) {
                bracketed |= words.reads(i, "(");
                boolean list = words.is(i, Tag.LINK) || inner != name || listGoesOn();
                inside |= nameEndingAt(i - 1) != null && !list || unplaced(i - 1);
                listed |= nameEndingAt(i - 1) != null && kindAt < 0 && !bracketed && list;
                return nameEndingAt(i - 1) != null || nameEndingAt(i - 2) != null && words.reads(i - 1, ",")
                        ? i - 1 : i;
            }
            boolean shortened = words.reads(i, ".") && words.is(i - 1, Tag.KIND);
            return transparent(i) || shortened ? i - 1 : i;
        }

        /** "в столице [Иордании] Аммане": what larger place the next name lies in. */
        private boolean seatFollows() {
            int next = name.last() + 1;
            return large() && names.beginningIn(next, next + 1).stream()
                    .anyMatch(other -> other.mention().place().level() == Level.CITY);
        }

        private boolean large() {
            Level level = name.mention().place().level();
            return level == Level.COUNTRY || level == Level.ADMIN1;
        }

        /** "в Гарленде, штат [Техас]", where the gazetteer does not know the smaller place. */
        private boolean unplaced(int i) {
            return large() && words.capital(i) && nameEndingAt(i) == null && words.is(i - 1, Tag.IN, Tag.NEAR, Tag.KIND);
        }

        /** Whether another name of a list follows: "Бейруте, [Никосии] и Хайфе", but not "Baku, [Azerbaijan]". */
        private boolean listGoesOn() {
            int next = name.last() + 1;
            if (!words.reads(next, ",") && !words.is(next, Tag.LINK)) {
                return false;
            }
            return !names.beginningIn(next + 1, next + 4).isEmpty();
        }

        private Name nameEndingAt(int i) {
            return names.endingAt(i, name);
        }

        private boolean transparent(int i) {
            String form = words.form(i);
            boolean quote = "\"«“„'".contains(form);
            boolean adjective = cased && Slavic.isAdjective(form) && !words.is(i, Tag.EARLIER, Tag.PRONOUN);
            return quote || adjective || words.is(i, Tag.OF, Tag.THE) || Character.isDigit(form.charAt(0));
        }
    }
}
