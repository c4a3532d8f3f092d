package dateline.extract.role;

/** What the article says of the same place elsewhere. */
final class ArticleFeatures {
    private ArticleFeatures() {}

    static void add(NameView view, PlaceUses places, Features features) {
        PlaceUses.Use use = places.of(view.name());
        int others = use.mentions() - 1;
        int placed = use.placed() - (PlaceUses.isPlaced(view.governor()) ? 1 : 0);
        features.add("others", count(others));
        features.add("others+kind", count(others), view.kind());
        features.add("elsewhere", count(placed), placed > 0 ? placed * 2 >= others ? "most" : "less" : "none");
        features.add("elsewhere+kind", count(placed), view.kind());
        features.add("firstSeen", use.firstSentence() == view.reading().index() ? "here" : use.firstSentence() == 0 ? "top"
                : "before");
        features.addIf(use.dateline(), "filedHere");
        features.add("filedHere+kind", use.dateline() ? "1" : "0", view.kind());
        features.add("mostNamed", use.mentions() == places.most() ? "1" : "0", view.kind());
        int size = places.uses().size();
        features.add("places", size == 1 ? "1" : size < 4 ? "few" : size < 9 ? "some" : "many");
        features.add("article", places.sentences() < 6 ? "short" : places.sentences() < 20 ? "middle" : "long");
    }

    private static String count(int n) {
        return n == 0 ? "0" : n == 1 ? "1" : n < 4 ? "2" : "4";
    }
}
