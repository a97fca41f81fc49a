package fr.mediane.web.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.mediane.access.OpenToAll;
import fr.mediane.access.Requires;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every resource declares its right where an interceptor enforces it; pages hold no query. */
class ResourceGuardTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPath("target/classes");

  private static final List<JavaMethod> RESOURCES =
      CLASSES.stream()
          .flatMap(type -> type.getMethods().stream())
          .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
          .toList();

  @Test
  void everyResourceMethodDeclaresARightOrIsExpresslyOpen() {
    assertFalse(RESOURCES.isEmpty());
    assertEquals(
        List.of(),
        RESOURCES.stream()
            .filter(
                method ->
                    method.isAnnotatedWith(Requires.class)
                        == (method.isAnnotatedWith(PermitAll.class)
                            || method.isAnnotatedWith(OpenToAll.class)))
            .map(JavaMethod::getFullName)
            .toList());
  }

  /** Only a bean is intercepted: a resource without a scope would ignore its own right. */
  @Test
  void everyResourceWithARightIsABeanUnderTheProtectedPath() {
    assertEquals(
        List.of(),
        RESOURCES.stream()
            .filter(method -> method.isAnnotatedWith(Requires.class))
            .filter(method -> !isProtected(method))
            .map(JavaMethod::getFullName)
            .toList());
  }

  private static boolean isProtected(JavaMethod method) {
    String path =
        method.getOwner().getAnnotationOfType(Path.class).value()
            + (method.isAnnotatedWith(Path.class)
                ? "/" + method.getAnnotationOfType(Path.class).value()
                : "");
    return method.getOwner().isAnnotatedWith(RequestScoped.class)
        && path.replaceAll("/+", "/").replaceFirst("^/", "").startsWith("secure/");
  }

  @Test
  void noPageBeanReachesTheDatabaseByItself() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "java.sql..")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatMayEnterIt() {
    Set<String> silent =
        CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    silent.removeIf(
        name ->
            Files.exists(
                java.nio.file.Path.of(
                    "src/main/java", name.replace('.', '/'), "package-info.java")));
    assertEquals(Set.of(), silent);
  }
}
