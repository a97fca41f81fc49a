package fr.mediane.dossier.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.escalation.Escalation;
import fr.mediane.dossier.seal.SealedBy;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.dossier.standin.Substitution;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SealedColumnTest {

  /** A row that reaches its dossier through another one, and must hold something. */
  static class Nested {
    @ManyToOne DossierParty party;

    @Column(nullable = false)
    SealedText body;
  }

  /** A row that leads to two dossiers and says whose key seals it. */
  static class Bound {
    @ManyToOne Dossier from;

    @SealedBy @ManyToOne Dossier to;

    SealedText body;
  }

  /** A row that leads to two dossiers and says nothing. */
  static class Ambiguous {
    Long dossierId;

    @ManyToOne DossierParty party;

    SealedText body;
  }

  @Test
  void everyEntityWithASealedTextLeadsToItsDossier() {
    Map<Class<?>, List<SealedColumn>> found =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.mediane")
                .stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(JavaClass::reflect)
                .collect(Collectors.toMap(type -> type, SealedColumn::of));
    assertEquals(6, found.get(Dossier.class).size());
    assertEquals(
        List.of("identity", "school"),
        found.get(DossierParty.class).stream().map(SealedColumn::attribute).toList());
  }

  @Test
  void aDeepRowIsFoundThroughItsOwner() {
    SealedColumn column = SealedColumn.of(Nested.class).get(0);
    assertFalse(column.nullable());
    assertEquals(
        "update Nested e set e.body = :nothing where e.party.id in"
            + " (select eo.id from DossierParty eo where eo.dossier.id = :dossier)",
        column.erasure());
  }

  @Test
  void aRowBetweenTwoDossiersIsErasedWithTheOneWhoseKeySealsIt() {
    assertEquals(
        "update Bound e set e.body = null where e.to.id = :dossier",
        SealedColumn.of(Bound.class).get(0).erasure());
    assertThrows(IllegalStateException.class, () -> SealedColumn.of(Ambiguous.class));
  }

  @Test
  void whatIsHandedOverGoesWithTheNationalDossierAndAMotiveWithTheOneWhereItWasDecided() {
    assertEquals(Set.of("e.national.id = :dossier"), ways(Escalation.class));
    assertEquals(Set.of("e.decidedIn.id = :dossier"), ways(Substitution.class));
  }

  private static Set<String> ways(Class<?> entity) {
    return SealedColumn.of(entity).stream()
        .map(SealedColumn::ofDossier)
        .collect(Collectors.toSet());
  }

  @Test
  void theStatisticHoldsNothingThatLeadsToADossier() {
    List<String> types =
        java.util.Arrays.stream(CaseStatistic.class.getDeclaredFields())
            .map(field -> field.getType().getSimpleName())
            .distinct()
            .toList();
    assertTrue(
        types.stream()
            .noneMatch(List.of("LocalDate", "Instant", "SealedText", "Dossier")::contains),
        types::toString);
  }
}
