package fr.mediane.dossier.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.mediane.dossier.Dossier;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is added to a dossier is either erased with it or kept on purpose (decision 0047). */
class ErasureTest {

  /** The closed list of what stays; the last three are views. */
  private static final Set<String> KEPT =
      Set.of(
          "Dossier",
          "DossierStep",
          "DossierParty",
          "DossierPlace",
          "DossierKey",
          "DossierToken",
          "DossierRetention",
          "DossierExclusion",
          "LegalClock",
          "Reminder",
          "Escalation",
          "AgendaItem",
          "Substitution",
          "DossierCommonGroup",
          "MemberReading");

  @Test
  void everyRowOfADossierIsErasedOrKeptOnPurpose() {
    Set<String> known =
        Stream.concat(KEPT.stream(), Erasure.ROWS.stream().map(row -> row.split(" ")[0]))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> found =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.mediane")
                .stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(JavaClass::reflect)
                .filter(type -> leads(type, new HashSet<>()))
                .map(ErasureTest::root)
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(known, found);
  }

  /**
   * Whether an entity leads to a dossier.
   *
   * @param seen the entities on the way, which may name one another
   */
  private static boolean leads(Class<?> entity, Set<Class<?>> seen) {
    return entity == Dossier.class
        || seen.add(entity)
            && lineage(entity)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .anyMatch(field -> leads(field, seen));
  }

  private static boolean leads(Field field, Set<Class<?>> seen) {
    boolean reference =
        field.isAnnotationPresent(ManyToOne.class) || field.isAnnotationPresent(OneToOne.class);
    return field.getName().equals("dossierId") || reference && leads(field.getType(), seen);
  }

  /** The entity whose table holds the rows. */
  private static Class<?> root(Class<?> entity) {
    return lineage(entity)
        .filter(type -> type.isAnnotationPresent(Entity.class))
        .reduce((lower, upper) -> upper)
        .orElse(entity);
  }

  private static Stream<Class<?>> lineage(Class<?> entity) {
    return Stream.iterate(entity, Objects::nonNull, Class::getSuperclass);
  }
}
