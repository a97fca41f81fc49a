package fr.mediane.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.OpenToAll;
import fr.mediane.access.Requires;
import fr.mediane.access.login.LoginAttempts;
import fr.mediane.door.CommandGateway;
import fr.mediane.door.CommandTransaction;
import fr.mediane.door.FollowingActs;
import fr.mediane.journal.JournalWriter;
import fr.mediane.network.intake.ImportTransaction;
import fr.mediane.work.WorkEngine;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No session bean without a security annotation; no reading method without a right. */
class BeanGuardTest {

  /** Beans that serve before a right can be asked, or that ask it by themselves. */
  private static final Map<Class<?>, String> WITHOUT_RIGHT =
      Map.of(
          CommandGateway.class, "reads the right of the command itself",
          CommandTransaction.class, "called by the gateway alone, once the right is checked",
          ActorDirectory.class, "tells who is calling, which every check of a right needs",
          LoginAttempts.class, "serves people who are not signed in yet",
          JournalWriter.class, "writes what was refused, whoever was refused",
          ImportTransaction.class,
              "called by the import engine alone, once StartImport was allowed",
          FollowingActs.class,
              "does acts of the application after an act that was allowed; the gateway reads their right",
          WorkEngine.class, "called by the batch runtime alone, once a command started the work");

  private static final List<JavaClass> BEANS =
      Business.CLASSES.stream()
          .filter(
              type ->
                  type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
          .toList();

  @Test
  void everySessionBeanSaysWhoMayCallIt() {
    assertFalse(BEANS.isEmpty());
    assertEquals(
        List.of(),
        BEANS.stream()
            .filter(
                type ->
                    Stream.of(PermitAll.class, DenyAll.class, RolesAllowed.class)
                        .noneMatch(type::isAnnotatedWith))
            .map(JavaClass::getName)
            .toList());
  }

  @Test
  void everyBusinessMethodDeclaresARight() {
    assertEquals(
        List.of(),
        BEANS.stream()
            .filter(type -> !type.isAnnotatedWith(DenyAll.class))
            .filter(type -> !type.isAnnotatedWith(Startup.class))
            .filter(type -> !isForTheApplicationAlone(type))
            .filter(type -> WITHOUT_RIGHT.keySet().stream().noneMatch(type::isEquivalentTo))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
            .filter(method -> !method.isAnnotatedWith(Requires.class))
            .filter(method -> !isExpresslyOpen(method))
            .map(JavaMethod::getFullName)
            .toList());
  }

  @Test
  void startupBeansOfferNothingToCall() {
    assertEquals(
        List.of(),
        BEANS.stream()
            .filter(type -> type.isAnnotatedWith(Startup.class))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaMethod::getFullName)
            .toList());
  }

  private static boolean isExpresslyOpen(JavaMethod method) {
    return method.isAnnotatedWith(OpenToAll.class)
        || method.getOwner().isAnnotatedWith(OpenToAll.class);
  }

  /** Only the application itself has the system role: no account may hold it. */
  private static boolean isForTheApplicationAlone(JavaClass type) {
    return type.isAnnotatedWith(RolesAllowed.class)
        && List.of(CommandGateway.SYSTEM)
            .equals(List.of(type.getAnnotationOfType(RolesAllowed.class).value()));
  }
}
