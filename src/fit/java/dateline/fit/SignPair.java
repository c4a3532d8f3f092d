package dateline.fit;

import dateline.geoparse.sign.Sign;

/** Two signs that tell more, or less, together than their sum; the first stands before the second in {@link Sign}. */
record SignPair(Sign first, Sign second) {
    boolean has(Sign sign) {
        return first == sign || second == sign;
    }
}
