package dateline.extract.role;

/**
 * Takes in what is seen of one name, one feature at a time. A feature is a template and up to four values, none of them
 * with a blank in it; whether they are joined to text or only hashed is the taker's matter.
 */
public interface Features {
    void add(String template);

    void add(String template, String value);

    void add(String template, String first, String second);

    void add(String template, String first, String second, String third);

    void add(String template, String first, String second, String third, String fourth);

    /** Adds the template where it holds. */
    default void addIf(boolean holds, String template) {
        if (holds) {
            add(template);
        }
    }
}
