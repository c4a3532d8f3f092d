package dateline.gazetteer;

import dateline.text.Language;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The table of places, by number; a place's parts can be asked for one by one, which makes no objects. */
public final class Places {
    private static final Level[] LEVELS = Level.values();

    private final IntBuffer table;
    private final ByteBuffer strings;
    private final int size;
    private final AtomicReferenceArray<Place> made;
    private final Map<Integer, Integer> byCountry = new HashMap<>();
    /** The few different feature codes, by where they stand among the strings. */
    private final Map<Integer, String> features = new HashMap<>();
    private final BitSet capitals = new BitSet();
    private final BitSet seats = new BitSet();

    Places(ByteBuffer places, ByteBuffer strings) {
        table = places.asIntBuffer();
        this.strings = strings;
        size = table.limit() / GazetteerFile.PLACE_INTS;
        made = new AtomicReferenceArray<>(size);
        String feature = "";
        for (int place = 0; place < size; place++) {
            boolean same = place > 0 && at(place, 7) == at(place - 1, 7); // most are, and this is done at every start
            feature = same ? feature : features.computeIfAbsent(at(place, 7), this::string);
            note(place, feature);
        }
    }

    private void note(int place, String feature) {
        if (level(place) == Level.COUNTRY) {
            byCountry.putIfAbsent(country(place), place);
        }
        if (feature.length() > 3 && feature.startsWith("PPL")) {
            capitals.set(place, feature.equals("PPLC"));
            seats.set(place, feature.startsWith("PPLA"));
        }
    }

    public int size() {
        return size;
    }

    private int at(int place, int column) {
        return table.get(place * GazetteerFile.PLACE_INTS + column);
    }

    public double lat(int place) {
        return at(place, 1) / 1e4;
    }

    public double lon(int place) {
        return at(place, 2) / 1e4;
    }

    /** Inhabitants; 0 where unknown. */
    public long population(int place) {
        return at(place, 4) & 0xFFFFFFFFL;
    }

    /** Radius of the circle that holds the place. */
    int uncertaintyMetres(int place) {
        return at(place, 3);
    }

    public Level level(int place) {
        return LEVELS[at(place, 5) >>> 16];
    }

    /** The two letters of ISO 3166-1 in one number, or 0. */
    public int country(int place) {
        return at(place, 5) & 0xFFFF;
    }

    /** The number of the first-level region it lies in, or -1. */
    public int admin1(int place) {
        return at(place, 6);
    }

    /** The number of the country with this code, or -1. */
    public int ofCountry(int code) {
        return byCountry.getOrDefault(code, -1);
    }

    public static int countryCode(String letters) {
        return letters == null ? 0 : letters.charAt(0) << 8 | letters.charAt(1);
    }

    private static String countryLetters(int code) {
        return code == 0 ? null : "" + (char) (code >> 8) + (char) (code & 0xFF);
    }

    /** GeoNames feature code. */
    public String feature(int place) {
        return features.get(at(place, 7));
    }

    /** Whether it is the capital of a country. */
    public boolean isCapital(int place) {
        return capitals.get(place);
    }

    /** Whether it is the seat of a region of any level. */
    public boolean isSeat(int place) {
        return seats.get(place);
    }

    /** The name shown where no language is asked for. */
    public String name(int place) {
        Place known = made.get(place);
        return known != null ? known.name() : string(at(place, 8));
    }

    /** The first letter of {@link #name} where it is a plain Latin one, small; else a blank. No string is made. */
    public char initial(int place) {
        int first = strings.get(at(place, 8) + GazetteerFile.STRING_HEAD) | 0x20;
        return first >= 'a' && first <= 'z' ? (char) first : ' ';
    }

    /** The number of every place by its id, made anew at each call. */
    public Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>(size * 2);
        for (int place = 0; place < size; place++) {
            numbers.put(id(place), place);
        }
        return numbers;
    }

    public Place get(int place) {
        Place known = made.get(place);
        if (known == null) {
            known = make(place);
            made.set(place, known);
        }
        return known;
    }

    /** The place of an id, or null where there is none. */
    public Place find(String id) {
        for (int place = 0; place < size; place++) {
            if (id.equals(id(place))) {
                return get(place);
            }
        }
        return null;
    }

    private Place make(int place) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            int name = at(place, 9 + language.ordinal());
            if (name != 0) {
                names.put(language.code(), string(name));
            }
        }
        int region = admin1(place);
        return new Place(id(place), string(at(place, 8)), names, level(place), feature(place), lat(place), lon(place),
                at(place, 3), countryLetters(country(place)), countryId(place), region < 0 ? null : id(region),
                region < 0 ? null : englishName(region), population(place));
    }

    private String countryId(int place) {
        int country = country(place) == 0 ? -1 : ofCountry(country(place));
        return country < 0 ? null : id(country);
    }

    private String englishName(int place) {
        int english = at(place, 9 + Language.EN.ordinal());
        return string(english != 0 ? english : at(place, 8));
    }

    private String id(int place) {
        int id = at(place, 0);
        return id >= 0 ? "geonames:" + id : string(-id);
    }

    private String string(int offset) {
        return GazetteerFile.string(strings, offset);
    }
}
