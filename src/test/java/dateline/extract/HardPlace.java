package dateline.extract;

import dateline.gazetteer.Place;
import dateline.geoparse.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is right at one place of a hard text: "name; level; country; role; certainty; days; region", where * is anything and
 * | parts what may all be right. Days are "2025-03-01..2025-03-31", "pub" for the day of publication, or "~" before a range
 * for any inside it. A name ends with #2 where it stands the second time, and begins with ~ where it may be left open.
 */
record HardPlace(String name, int start, boolean optional, String level, String country, String role, String certainty,
        String days, String region, String published) {
    static HardPlace parse(String cell, String text, String published) {
        String[] c = cell.split("; *", -1);
        boolean optional = c[0].startsWith("~");
        String name = optional ? c[0].substring(1) : c[0];
        boolean second = name.endsWith("#2");
        String plain = name.replaceFirst("#\\d$", "");
        int first = text.indexOf(plain);
        int start = second ? text.indexOf(plain, first + 1) : first;
        return new HardPlace(plain, start, optional, c[1], c[2], c[3], c[4], c[5], c[6], published);
    }

    boolean isAt(Mention mention) {
        return mention.start() < start + name.length() && mention.end() > start;
    }

    List<String> faults(List<Mention> mentions, List<Finding> findings) {
        Mention mention = mentions.stream().filter(this::isAt).findFirst().orElse(null);
        if (mention == null || mention.place() == null) {
            return optional ? List.of() : List.of(name + (mention == null ? " not found" : " left open"));
        }
        Place place = mention.place();
        List<String> faults = new ArrayList<>();
        check(faults, level, place.level().word());
        check(faults, country, String.valueOf(place.country()));
        if (!(place.admin1() + " " + place.name()).toLowerCase(Locale.ROOT).contains(region.toLowerCase(Locale.ROOT))) {
            faults.add(name + " in " + place.admin1());
        }
        findings.stream().filter(f -> isAt(f.mention()) || f.mention().place().id().equals(place.id())).findFirst()
                .ifPresent(finding -> told(finding, faults));
        return faults;
    }

    private void told(Finding finding, List<String> faults) {
        check(faults, role, finding.role().name().toLowerCase(Locale.ROOT));
        check(faults, certainty, finding.certainty().name().toLowerCase(Locale.ROOT));
        LocalDate first = finding.when().start();
        LocalDate last = finding.when().end();
        if (!days.equals("*") && Set.of(days.split("\\|")).stream().noneMatch(day -> isRight(day, first, last))) {
            faults.add(name + " " + first + ".." + last + ", not " + days);
        }
    }

    private boolean isRight(String told, LocalDate first, LocalDate last) {
        boolean inside = told.startsWith("~");
        String[] ends = (told.equals("pub") ? published : inside ? told.substring(1) : told).split("\\.\\.");
        LocalDate from = LocalDate.parse(ends[0]);
        LocalDate to = LocalDate.parse(ends[ends.length - 1]);
        return inside ? !first.isBefore(from) && !last.isAfter(to) : first.equals(from) && last.equals(to);
    }

    private void check(List<String> faults, String right, String read) {
        if (!right.equals("*") && !List.of(right.split("\\|")).contains(read)) {
            faults.add(name + " " + read + ", not " + right);
        }
    }
}
