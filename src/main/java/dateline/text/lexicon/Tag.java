package dateline.text.lexicon;

import java.util.Locale;

/**
 * What a word or phrase may be; {@code text/<lang>/lexicon.tsv} gives words their tags. Tags of one layer do not hide those of
 * another: what a word tells of time leaves open what it tells of events.
 */
public enum Tag {
    // What a word tells of a name beside it: is that a place, a person, a body?
    PREPOSITION_OF_PLACE(Layer.NAMES), PREPOSITION_IN(Layer.NAMES), OTHER_PREPOSITION(Layer.NAMES),
    PREPOSITION_OF(Layer.NAMES), PREPOSITION_AGAINST(Layer.NAMES), PREPOSITION_TO(Layer.NAMES),
    LINKING_PREPOSITION(Layer.NAMES), ARTICLE(Layer.NAMES), MASCULINE_ARTICLE(Layer.NAMES),
    CITY_TYPE(Layer.NAMES), SETTLEMENT_TYPE(Layer.NAMES), SETTLEMENT_ABBREVIATION(Layer.NAMES),
    /** Before a wide area ("across", "por toda"). */
    WIDE(Layer.NAMES),
    DISTRICT_TYPE(Layer.NAMES), REGION_TYPE(Layer.NAMES), COUNTRY_TYPE(Layer.NAMES), SEA_TYPE(Layer.NAMES),
    FACILITY_TYPE(Layer.NAMES), ORGANISATION_TYPE(Layer.NAMES), ORGANISATION_TAIL(Layer.NAMES),
    STATE_BODY(Layer.NAMES), MINISTRY(Layer.NAMES), AGENCY(Layer.NAMES), PERSONAL_TITLE(Layer.NAMES),
    OFFICE_HOLDER(Layer.NAMES), INHABITANT(Layer.NAMES), PART_OF_PLACE(Layer.NAMES), QUARTER(Layer.NAMES), SPEECH_VERB(Layer.NAMES),
    SPORT(Layer.NAMES), SURELY_SPORT(Layer.NAMES), NAMING_ADJECTIVE(Layer.NAMES), BETTER_KNOWN_OTHERWISE(Layer.NAMES),

    // Is the name that of a site or road?
    /** A site that is never located: "airbase", "АЭС". With SITE_HEAD only where it stands as one: after an article, or at the name. */
    SENSITIVE_SITE(Layer.SITES),
    /** Stands, with a capital, before the name of a base or prison: "Fort", "RAF". */
    SITE_PREFIX(Layer.SITES),
    /** Makes a sensitive site of any head ("naval" base, "power" station), or of one that holds stores ("oil" depot, no station). */
    SENSITIVE_KIND(Layer.SITES), FUEL(Layer.SITES), SITE_HEAD(Layer.SITES), STORE_HEAD(Layer.SITES),
    /** May stand between a site's name and what it is: "Kursk old power plant". */
    SITE_ADJECTIVE(Layer.SITES),
    /** Makes a name of the one before it where it has a capital ("Bristol Street"); a highway also where it has none. */
    ROAD(Layer.SITES), HIGHWAY(Layer.SITES),

    // What part a place plays in a clause
    IN(Layer.ROLES), NEAR(Layer.ROLES), FROM(Layer.ROLES), TO(Layer.ROLES), ABOUT(Layer.ROLES), WITH(Layer.ROLES),
    OF(Layer.ROLES),
    /** What is done to a place stands before it: "удары по", "attack on". */
    UPON(Layer.ROLES),
    /** An article, or a word that may stand in its place. */
    THE(Layer.ROLES),
    SAY(Layer.ROLES), ACT(Layer.ROLES), STATIVE(Layer.ROLES), BIRTH(Layer.ROLES), PASSIVE(Layer.ROLES),
    /** Tells only by the way what the sentence is not about: "born in Rome in 1936, he ...". */
    ASIDE(Layer.ROLES),
    /** Harm that came to the place which is its subject or object: "пострадал", "was flattened". */
    SUFFERS(Layer.ROLES),
    /** With WITHOUT after it, of harm too: "живёт без воды", "was left without power". */
    STAYS(Layer.ROLES), WITHOUT(Layer.ROLES),
    /** What follows is where it was not: "rather than", "en lugar de". */
    INSTEAD(Layer.ROLES),
    /** Makes a verb of the participle after it: "han huido". */
    HAVE(Layer.ROLES),
    KIND(Layer.ROLES), POST(Layer.ROLES), TAKES_OFFICE(Layer.ROLES), ENVOY(Layer.ROLES), BODY(Layer.ROLES),
    PERSON(Layer.ROLES), CLUB(Layer.ROLES), FACILITY(Layer.ROLES),
    LINK(Layer.ROLES), WHO(Layer.ROLES), THAT(Layer.ROLES),
    /** Keeps an entry from falling under a shorter one of the layer ("прибыль" under "прибы"); so do its like below. */
    NO_ROLE(Layer.ROLES),

    // What happens
    EVENT(Layer.EVENTS), HAPPENS(Layer.EVENTS), MOVE(Layer.EVENTS),
    /** Tells its kind of news only with another word: "won" a vote or a match, "died" of what. */
    VAGUE(Layer.EVENTS),
    // and what kind of news it is
    VISIT(Layer.EVENTS), MEETING(Layer.EVENTS), AGREEMENT(Layer.EVENTS), STATEMENT(Layer.EVENTS),
    REQUEST(Layer.EVENTS), ELECTION(Layer.EVENTS), OPENING(Layer.EVENTS), PROTEST(Layer.EVENTS),
    ACCIDENT(Layer.EVENTS), DISASTER(Layer.EVENTS), CONFLICT(Layer.EVENTS), CRIME(Layer.EVENTS),
    HEALTH(Layer.EVENTS), /** News of sport; {@link #SPORT} tells of a name. */ CONTEST(Layer.EVENTS), CULTURE(Layer.EVENTS),
    ECONOMY(Layer.EVENTS), WEATHER(Layer.EVENTS), POLITICS(Layer.EVENTS), SCIENCE(Layer.EVENTS), OTHER(Layer.EVENTS),
    /** Tells its kind of news, but not that anything happens: "price", "jury". */
    TOPIC(Layer.EVENTS), NO_EVENT(Layer.EVENTS),

    // How surely, and who says so
    HEDGE(Layer.CERTAINTY), FUTURE(Layer.CERTAINTY), PLAN(Layer.CERTAINTY), DENY(Layer.CERTAINTY),
    NOT(Layer.CERTAINTY), GOESON(Layer.CERTAINTY), PER(Layer.CERTAINTY), TELLS(Layer.CERTAINTY),
    DATUM(Layer.CERTAINTY), PRONOUN(Layer.CERTAINTY),
    /** What was to be and is not: "отменил поездку", "called off". */
    CANCEL(Layer.CERTAINTY),
    /** Says of what follows that there was none: "there was no", "никакого". */
    NO_SUCH(Layer.CERTAINTY),
    /** Goes by a timetable, so that its calling off is news of its own: "flights", "рейсы". */
    TIMETABLE(Layer.CERTAINTY),
    /** Told as from before what is told around it, so on a day of its own: "had", "ранее", "anterior". */
    PRIOR(Layer.CERTAINTY),
    /** Speaks of what is wanted, asked for, feared or possible, so that what is told of may be still to come: "proposal", "если". */
    PROSPECT(Layer.CERTAINTY),
    /** A condition that was not, where its consequence is told with WOULD: "якби", "but for", "de no ser". */
    UNREAL(Layer.CERTAINTY), WOULD(Layer.CERTAINTY),
    /** Begins what still goes on: "since July", "desde julio". */
    ONWARD(Layer.CERTAINTY), NO_CERTAINTY(Layer.CERTAINTY),

    // When
    MONTH(Layer.DATES), WEEKDAY(Layer.DATES), DAY(Layer.DATES), UNIT(Layer.DATES), NUMBER(Layer.DATES),
    FEW(Layer.DATES), AGO(Layer.DATES), LAST(Layer.DATES), THIS(Layer.DATES), NEXT(Layer.DATES), HACE(Layer.DATES),
    EARLIER(Layer.DATES), LATER(Layer.DATES), SEASON(Layer.DATES), PART(Layer.DATES), EVE(Layer.DATES),
    SINCE(Layer.DATES), UNTIL(Layer.DATES),
    /** Goes on until the date that follows: "through", "hasta". */
    THROUGH(Layer.DATES),
    /** Two dates follow, the ends of a range. */
    BETWEEN(Layer.DATES),
    /** What follows is how far ahead of the publication: "in two weeks", "dentro de". */
    AHEAD(Layer.DATES),
    /** An ordinal before a quarter, a half, a day. */
    ORDER(Layer.DATES),
    /** Makes the unit before it, or its number, half a unit more: "and a half", "полтора". */
    HALF_MORE(Layer.DATES),
    /** A day of every year, its value the month and day: 1224 is 24 December. */
    HOLIDAY(Layer.DATES), RECENTLY(Layer.DATES), NO_DATE(Layer.DATES);

    /** What kind of thing a tag tells. */
    public enum Layer { NAMES, SITES, ROLES, EVENTS, CERTAINTY, DATES }

    private final Layer layer;

    Tag(Layer layer) {
        this.layer = layer;
    }

    public Layer layer() {
        return layer;
    }

    static Tag parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
