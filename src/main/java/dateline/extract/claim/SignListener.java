package dateline.extract.claim;

/** Is told the signs of a claim as they are met, the same one perhaps twice. */
@FunctionalInterface
public interface SignListener {
    /**
     * @param kind what is looked at
     * @param value what is seen there
     * @param where narrows it; null where the sign holds anywhere
     */
    void add(String kind, String value, String where);
}
