package fr.mediane.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import fr.mediane.door.CommandTransaction;
import fr.mediane.network.intake.ImportRecovery;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How the business module is built: what may know what. */
class ArchitectureTest {

  private static final Set<String> CLOCKS =
      Set.of(
          Instant.class.getName(),
          LocalDate.class.getName(),
          LocalDateTime.class.getName(),
          ZonedDateTime.class.getName(),
          "java.time.YearMonth",
          "java.time.Year",
          "java.time.OffsetDateTime",
          "java.time.LocalTime");

  @Test
  void theBusinessKnowsNeitherPagesNorDocuments() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.faces..",
            "jakarta.servlet..",
            "jakarta.ws.rs..",
            "org.primefaces..",
            "net.sf.jasperreports..",
            "fr.mediane.web..",
            "fr.mediane.reports..")
        .check(Business.CLASSES);
  }

  /** Who sees no key cannot leak one: keys are drawn, read and used in one package. */
  @Test
  void onlyTheSealsTouchKeys() {
    noClasses()
        .that()
        .resideOutsideOfPackage("fr.mediane.dossier.seal")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.crypto..", "org.wildfly.security.credential..", "org.jboss..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("fr.mediane.dossier.seal.KeyVault")
        .check(Business.CLASSES);
  }

  @Test
  void packagesHaveNoCycle() {
    slices().matching("fr.mediane.(**)").should().beFreeOfCycles().check(Business.CLASSES);
  }

  /**
   * Repositories are application-scoped beans that are no handler; reading services, stateless,
   * compose queries with the access predicate; the gateway's transaction flushes. Nobody else
   * reaches the database: no handler, no rule, no entity.
   */
  @Test
  void onlyRepositoriesHoldAnEntityManager() {
    noClasses()
        .that(
            DescribedPredicate.describe(
                "are no repository",
                type ->
                    !type.isEquivalentTo(CommandTransaction.class)
                        && (!type.isAnnotatedWith(ApplicationScoped.class)
                            || type.getSimpleName().endsWith("Handler"))
                        && !isReadingServiceOrBatch(type)))
        .should()
        .accessClassesThat()
        .haveFullyQualifiedName("jakarta.persistence.EntityManager")
        .check(Business.CLASSES);
  }

  private static boolean isReadingServiceOrBatch(JavaClass type) {
    return type.isAnnotatedWith(Stateless.class)
        || type.isEquivalentTo(ImportRecovery.class)
        || type.getSimpleName().endsWith("Query");
  }

  @Test
  void nobodyButTheClockAsksTheMachineForTheTime() {
    assertEquals(
        List.of(),
        Business.CLASSES.stream()
            .filter(type -> !type.getPackageName().equals("fr.mediane.time"))
            .flatMap(type -> type.getMethodCallsFromSelf().stream())
            .filter(ArchitectureTest::readsTheMachineTime)
            .map(JavaMethodCall::getDescription)
            .toList());
  }

  private static boolean readsTheMachineTime(JavaMethodCall call) {
    JavaClass owner = call.getTargetOwner();
    return "now".equals(call.getName())
            && CLOCKS.contains(owner.getName())
            && call.getTarget().getRawParameterTypes().isEmpty()
        || "currentTimeMillis".equals(call.getName()) && owner.isEquivalentTo(System.class);
  }

  @Test
  void everyPackageSaysWhatMayEnterIt() {
    Set<String> silent =
        Business.CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    silent.removeIf(
        name ->
            Files.exists(Path.of("src/main/java", name.replace('.', '/'), "package-info.java")));
    assertEquals(Set.of(), silent);
  }
}
