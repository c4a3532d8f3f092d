package dateline.extract.role;

/** All that is seen of one name before its role is told. */
public final class RoleFeatures {
    private RoleFeatures() {}

    public static void add(NameView view, PlaceUses places, Features features) {
        features.add("always");
        GovernorFeatures.add(view, features);
        WordFeatures.add(view, features);
        WordBeforeFeatures.add(view, features);
        TagFeatures.add(view, features);
        VerbFeatures.add(view, features);
        NeighbourFeatures.add(view, features);
        PhraseFeatures.add(view, features);
        PositionFeatures.add(view, features);
        ArticleFeatures.add(view, places, features);
        for (Sign sign : view.signs()) {
            features.add("sign", sign.name());
            features.add("sign+level", sign.name(), view.level());
        }
    }
}
