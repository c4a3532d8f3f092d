package dateline.gazetteer.inflect;

/** What an adjective agrees with: a gender in the singular, or the plural. */
enum Gender {
    MASCULINE, FEMININE, NEUTER, PLURAL
}
