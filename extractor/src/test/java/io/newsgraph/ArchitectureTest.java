package io.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Checks the classes against the package table of ARCHITECTURE.md. */
class ArchitectureTest {

  private static final String BASE = "io.newsgraph";
  private static final String ALL = "all";
  private static final Map<String, Row> TABLE = table();
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  private record Row(Set<String> packages, Set<String> libraries) {}

  @Test
  void everyPackageStandsInTheTable() {
    assertThat(CLASSES.stream().map(ArchitectureTest::packageOf).collect(Collectors.toSet()))
        .isSubsetOf(TABLE.keySet());
  }

  @Test
  void packagesUseOnlyWhatTheTableAllows() {
    Set<String> breaches = new TreeSet<>();
    for (JavaClass user : CLASSES) {
      Row row = TABLE.getOrDefault(packageOf(user), new Row(Set.of(), Set.of()));
      for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        if (!isAllowed(packageOf(user), row, used)) {
          breaches.add(user.getName() + " uses " + used.getName());
        }
      }
    }
    assertThat(breaches).isEmpty();
  }

  @Test
  void onlyTheCommandLinePrintsOrEndsTheJvm() {
    Set<String> breaches = new TreeSet<>();
    for (JavaClass user : CLASSES) {
      if (!packageOf(user).equals("cli")) {
        user.getFieldAccessesFromSelf().stream()
            .filter(access -> access.getTargetOwner().getName().equals("java.lang.System"))
            .filter(access -> Set.of("out", "err").contains(access.getTarget().getName()))
            .forEach(access -> breaches.add(access.getDescription()));
        user.getMethodCallsFromSelf().stream()
            .filter(call -> Set.of("exit", "halt").contains(call.getTarget().getName()))
            .filter(call -> call.getTargetOwner().getName().startsWith("java.lang."))
            .forEach(call -> breaches.add(call.getDescription()));
      }
    }
    assertThat(breaches).isEmpty();
  }

  private static boolean isAllowed(String user, Row row, JavaClass used) {
    if (used.isPrimitive() || used.getPackageName().startsWith("java.")) {
      return true;
    }
    if (used.getPackageName().equals(BASE) || used.getPackageName().startsWith(BASE + ".")) {
      String target = packageOf(used);
      return target.equals(user) || row.packages().contains(target) || row.packages().contains(ALL);
    }
    return libraryOf(used).filter(row.libraries()::contains).isPresent();
  }

  /** The longest name in the table that the class stands under. */
  private static Optional<String> libraryOf(JavaClass used) {
    return TABLE.values().stream()
        .flatMap(row -> row.libraries().stream())
        .filter(name -> used.getPackageName().equals(name) || used.getName().startsWith(name + "."))
        .max(Comparator.comparingInt(String::length));
  }

  private static String packageOf(JavaClass ours) {
    String name = ours.getPackageName();
    if (name.equals(BASE)) {
      return "root";
    }
    return name.substring(BASE.length() + 1).split("\\.")[0];
  }

  private static Map<String, Row> table() {
    try {
      Map<String, Row> table = new TreeMap<>();
      List<String> lines = Files.readAllLines(Path.of("..", "ARCHITECTURE.md"));
      int header = lines.indexOf("| package | holds | may import (ours) | libraries |");
      for (String line : lines.subList(header + 2, lines.size())) {
        if (!line.startsWith("|")) {
          break;
        }
        String[] cells = line.split("\\|");
        table.put(
            cells[1].strip().replaceAll("[()]", ""), new Row(names(cells[3]), names(cells[4])));
      }
      return table;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> names(String cell) {
    return Arrays.stream(cell.split(","))
        .map(String::strip)
        .filter(name -> !name.equals("–"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
