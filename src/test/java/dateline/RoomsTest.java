package dateline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms and what each may import: that Dateline only reads is a property of these. */
class RoomsTest {
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            entry("article", List.of()),
            entry("text", List.of()),
            entry("event", List.of()),
            entry("gazetteer", List.of("text")),
            entry("geoparse", List.of("text", "gazetteer")),
            entry("extract", List.of("text", "gazetteer", "geoparse", "event")),
            entry("store", List.of("event", "gazetteer")),
            entry("export", List.of("event", "gazetteer")),
            entry("tile", List.of("event", "gazetteer")),
            entry("ingest", List.of("article", "text", "gazetteer", "geoparse", "extract", "event", "store")),
            entry("follow", List.of("article", "ingest")),
            entry("web", List.of("event", "gazetteer", "store", "export", "tile")),
            entry("command", List.of("article", "text", "event", "gazetteer", "geoparse", "extract", "store", "export",
                    "tile", "ingest", "follow", "web")));

    /** The data's way through a room of several packages: each may import those before it in its row. */
    private static final Map<String, List<String>> WAY_THROUGH = Map.of(
            "article", List.of("day", "page", ""),
            "text", List.of("grammar", "", "lexicon"),
            "gazetteer", List.of("inflect", "", "compile", "outline"),
            "geoparse", List.of("recognise", "sign", "resolve", ""),
            "extract", List.of("sentence", "role", "claim", ""),
            "store", List.of("cql", "words", "", "lucene", "opensearch"),
            "web", List.of("http", "api", "operators", "page", ""));

    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dateline");

    static Stream<String> rooms() {
        return MAY_IMPORT.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void roomImportsOnlyWhatItMay(String room) {
        Set<String> others = new TreeSet<>(MAY_IMPORT.keySet());
        others.remove(room);
        others.removeAll(MAY_IMPORT.get(room));
        String[] forbidden = others.stream().map(other -> "dateline." + other + "..").toArray(String[]::new);
        noClasses().that().resideInAPackage("dateline." + room + "..")
                .should().dependOnClassesThat(resideInAnyPackage(forbidden).or(resideInAnyPackage("dateline")))
                .allowEmptyShould(true).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("roomsOfSeveralPackages")
    void packagesOfARoomImportOnlyWhatComesBefore(String room) {
        List<String> way = WAY_THROUGH.get(room);
        for (int i = 0; i < way.size(); i++) {
            String[] after = way.subList(i + 1, way.size()).stream().map(p -> packageOf(room, p)).toArray(String[]::new);
            noClasses().that().resideInAPackage(packageOf(room, way.get(i)))
                    .should().dependOnClassesThat().resideInAnyPackage(after).allowEmptyShould(true).check(PROGRAM);
        }
    }

    static Stream<String> roomsOfSeveralPackages() {
        return WAY_THROUGH.keySet().stream().sorted();
    }

    private static String packageOf(String room, String part) {
        return "dateline." + room + (part.isEmpty() ? "" : "." + part);
    }

    @Test
    void everyPackageOfARoomIsOnItsWay() throws Exception {
        for (String room : MAY_IMPORT.keySet()) {
            Path home = Path.of("src/main/java/dateline", room);
            if (Files.isDirectory(home)) {
                try (Stream<Path> parts = Files.list(home).filter(Files::isDirectory)) {
                    Set<String> unknown = parts.map(p -> p.getFileName().toString())
                            .filter(p -> !WAY_THROUGH.getOrDefault(room, List.of()).contains(p)).collect(Collectors.toSet());
                    assertEquals(Set.of(), unknown, room);
                }
            }
        }
    }

    @Test
    void everyPackageIsInARoomOfTheTable() throws Exception {
        try (Stream<Path> directories = Files.list(Path.of("src/main/java/dateline"))) {
            Set<String> unknown = directories.filter(Files::isDirectory).map(d -> d.getFileName().toString())
                    .filter(room -> !MAY_IMPORT.containsKey(room)).collect(Collectors.toSet());
            assertEquals(Set.of(), unknown);
        }
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching("dateline.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void librariesStayInTheirRooms() {
        onlyIn("org.springframework..", "dateline.command..", "dateline.web..");
        onlyIn("jakarta.servlet..", "dateline.web..");
        onlyIn("org.apache.lucene..", "dateline.store..");
        onlyIn("org.geotools..", "dateline.gazetteer..", "dateline.store..", "dateline.export..", "dateline.tile..",
                "dateline.web..");
        noClasses().should().dependOnClassesThat(resideInAPackage("org.geotools..").and(not(resideInAnyPackage(
                "org.geotools.api.filter..", "org.geotools.api.geometry..", "org.geotools.api.referencing..",
                "org.geotools.filter..", "org.geotools.referencing.."))))
                .because("security.md says what of it is reached").check(PROGRAM);
        onlyIn("java.net.http..", "dateline.article..", "dateline.follow..", "dateline.store.opensearch..");
        onlyIn("org.apache.hc..", "dateline.article..");
        onlyIn("crawlercommons..", "dateline.follow..");
        onlyIn("org.yaml.snakeyaml..", "dateline.ingest..");
    }

    @Test
    void staticFieldsAreFinalAndHoldNothingThatChanges() {
        fields().that().areStatic().and(areWritten()).should().beFinal().andShould(holdNothingThatChanges())
                .check(PROGRAM);
    }

    private static void onlyIn(String library, String... rooms) {
        noClasses().that(not(resideInAnyPackage(rooms))).should().dependOnClassesThat().resideInAPackage(library)
                .check(PROGRAM);
    }

    /** Leaves out what the compiler makes: $VALUES of enums, switch tables, $assertionsDisabled. */
    private static DescribedPredicate<JavaField> areWritten() {
        return DescribedPredicate.describe("are written in the source",
                field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC) && !field.getName().contains("$"));
    }

    /**
     * A list, set or map is looked at: the real one must refuse to be changed. An array cannot refuse, and whether code
     * writes to it cannot be seen here; a private one is let through, as a table for fast look-up.
     */
    private static ArchCondition<JavaField> holdNothingThatChanges() {
        return new ArchCondition<>("hold nothing that changes") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (changes(field)) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can be changed"));
                }
            }
        };
    }

    private static boolean changes(JavaField field) {
        JavaClass type = field.getRawType();
        if (type.isArray()) {
            return !field.getModifiers().contains(JavaModifier.PRIVATE);
        }
        if (!type.isAssignableTo(Collection.class) && !type.isAssignableTo(Map.class)) {
            return assignableTo(StringBuilder.class).test(type);
        }
        try {
            java.lang.reflect.Field real = field.reflect();
            real.setAccessible(true);
            Object value = real.get(null);
            String name = value.getClass().getName();
            return !name.startsWith("java.util.ImmutableCollections") && !name.startsWith("java.util.Collections$");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
