package dateline.web.page;

import dateline.event.Certainty;
import dateline.event.Role;
import dateline.event.Where;
import dateline.store.Bbox;
import dateline.store.Mark;
import dateline.store.ReportFilter;
import dateline.store.ReportStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is drawn on the map: places and clusters of places, each with its number and how surely its reports are told. */
final class PageMarks {
    /** Told as a fact or by a source; only as planned; only unconfirmed; only denied; no event, only spoken of. */
    enum Kind { STATED, PLANNED, UNCONFIRMED, DENIED, MENTIONED }

    /** @param kind of all reports that the mark counts; a cluster is drawn as {@code STATED} */
    record Drawn(Mark mark, Kind kind) {}

    private final ReportStore store;
    private final Bbox view;
    private final int zoom;

    PageMarks(ReportStore store, Bbox view, int zoom) {
        this.store = store;
        this.view = view;
        this.zoom = zoom;
    }

    /** Places only mentioned come after the scenes, and never share a mark with one. */
    List<Drawn> of(ReportFilter filter) {
        ReportFilter scenes = filter.withRoles(Set.of(Role.SCENE));
        List<Drawn> drawn = kinds(scenes, store.marks(scenes, view, zoom));
        if (filter.roles().isEmpty()) {
            Set<String> known = new HashSet<>();
            drawn.forEach(d -> known.add(id(d.mark())));
            store.marks(filter.withRoles(Set.of(Role.MENTIONED)), view, zoom).stream()
                    .filter(mark -> mark.where() == null || !known.contains(id(mark)))
                    .forEach(mark -> drawn.add(new Drawn(mark, Kind.MENTIONED)));
        }
        return drawn;
    }

    private List<Drawn> kinds(ReportFilter scenes, List<Mark> marks) {
        Set<String> stated = placesWith(scenes, Certainty.STATED, Certainty.ATTRIBUTED);
        boolean all = marks.stream().allMatch(mark -> mark.where() == null || stated.contains(id(mark)));
        Set<String> unconfirmed = all ? Set.of() : placesWith(scenes, Certainty.UNCONFIRMED);
        Set<String> planned = all ? Set.of() : placesWith(scenes, Certainty.PLANNED);
        List<Drawn> drawn = new ArrayList<>();
        for (Mark mark : marks) {
            String id = id(mark);
            drawn.add(new Drawn(mark, id == null || stated.contains(id) ? Kind.STATED
                    : unconfirmed.contains(id) ? Kind.UNCONFIRMED : planned.contains(id) ? Kind.PLANNED : Kind.DENIED));
        }
        return drawn;
    }

    private Set<String> placesWith(ReportFilter scenes, Certainty... some) {
        Set<Certainty> asked = new HashSet<>(Set.of(some));
        if (!scenes.certainties().isEmpty()) {
            asked.retainAll(scenes.certainties());
        }
        Set<String> ids = new HashSet<>();
        if (!asked.isEmpty()) {
            store.marks(scenes.withCertainties(asked), view, zoom).forEach(mark -> ids.add(id(mark)));
        }
        return ids;
    }

    private static String id(Mark mark) {
        Where where = mark.where();
        return where == null ? null : where.placeId();
    }
}
