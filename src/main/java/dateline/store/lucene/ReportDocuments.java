package dateline.store.lucene;

import dateline.event.Category;
import dateline.event.Certainty;
import dateline.event.Provenance;
import dateline.event.ReportJson;
import dateline.event.ReportedEvent;
import dateline.event.Role;
import dateline.event.When;
import dateline.store.words.ReportText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;

/** Makes the documents of some thousand reports; what some of them have in common is made once. For one thread. */
final class ReportDocuments {
    private static final List<FieldValue> ROLES = terms(ReportDocument.ROLE, Role.values());
    private static final List<FieldValue> CERTAINTIES = terms(ReportDocument.CERTAINTY, Certainty.values());
    private static final List<FieldValue> CATEGORIES = terms(ReportDocument.CATEGORY, Category.values());
    private static final List<FieldValue> CLAIMS = IntStream.range(0, Claim.END)
            .mapToObj(claim -> FieldValue.column(ReportDocument.CLAIM, (long) claim)).toList();
    private static final int USUAL_VALUES = 40;

    private final KnownPlaces places;
    private final Map<Provenance, ToldValues> told = new HashMap<>();
    private final Map<When, List<FieldValue>> days = new HashMap<>();

    ReportDocuments(KnownPlaces places) {
        this.places = places;
    }

    private static List<FieldValue> terms(String field, Enum<?>[] words) {
        return Arrays.stream(words).map(word -> FieldValue.term(field, word.name())).toList();
    }

    /** A word that is looked for only, or that it is lacking. */
    static FieldValue given(String field, String word) {
        return word == null ? FieldValue.term(ReportDocument.LACKING, field) : FieldValue.term(field, word);
    }

    List<FieldValue> of(String articleId, ReportedEvent report) {
        ToldValues article = told.get(report.told());
        if (article == null || !article.articleId().equals(articleId)) {
            article = ToldValues.of(articleId, report.told());
            told.put(report.told(), article);
        }
        BytesRef id = new BytesRef(report.id());
        List<FieldValue> document = new ArrayList<>(USUAL_VALUES);
        document.add(new FieldValue(ReportDocument.ID, FieldValue.WORD, id, null, null));
        document.add(FieldValue.column(ReportDocument.ID_START, ReportDocument.idStart(id)));
        document.addAll(article.values());
        document.addAll(places.of(report.where()).values());
        document.addAll(days.computeIfAbsent(report.when(), ReportDocuments::days));
        addClaim(document, report);
        document.add(FieldValue.text(ReportText.field(report.told().lang()), ReportText.of(report)));
        document.add(FieldValue.bytes(ReportDocument.FEATURE, new BytesRef(ReportJson.flat(report))));
        return document;
    }

    private static void addClaim(List<FieldValue> document, ReportedEvent report) {
        document.add(ROLES.get(report.role().ordinal()));
        document.add(CERTAINTIES.get(report.certainty().ordinal()));
        document.add(CATEGORIES.get(report.category().ordinal()));
        document.add(CLAIMS.get(Claim.of(report)));
        document.add(given(ReportDocument.ATTRIBUTION, report.attribution()));
        document.add(FieldValue.share(ReportDocument.CONFIDENCE, report.confidence()));
        if (report.corrected() != null) {
            document.add(FieldValue.term(ReportDocument.CORRECTED, report.corrected()));
        }
    }

    private static List<FieldValue> days(When when) {
        int start = Math.toIntExact(when.start().toEpochDay());
        int end = Math.toIntExact(when.end().toEpochDay());
        return List.of(FieldValue.number(ReportDocument.START, start), FieldValue.number(ReportDocument.END, end),
                FieldValue.pair(ReportDocument.DAYS, start, end), FieldValue.term(ReportDocument.PRECISION, when.precision().name()),
                FieldValue.term(ReportDocument.STATED, Boolean.toString(when.stated())));
    }
}
