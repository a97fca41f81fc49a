package fr.mediane.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import fr.mediane.panel.ProposalMotive;
import fr.mediane.panel.ProposalSeat;
import fr.mediane.panel.ProposalStepRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two people never overwrite each other: what can be changed carries a version. */
class EntityGuardTest {

  /** Parts of the proposal: whoever changes one raises the version of the whole. */
  private static final Set<Class<?>> PARTS =
      Set.of(ProposalSeat.class, ProposalMotive.class, ProposalStepRecord.class);

  private static final List<JavaClass> ENTITIES =
      Business.CLASSES.stream().filter(type -> type.isAnnotatedWith(Entity.class)).toList();

  @Test
  void everyEntityThatCanBeChangedCarriesAVersion() {
    assertTrue(ENTITIES.size() > PARTS.size(), "entities are found");
    assertEquals(
        PARTS.stream().map(Class::getName).sorted().toList(),
        ENTITIES.stream()
            .filter(type -> !hasVersion(type))
            .filter(EntityGuardTest::canBeChanged)
            .map(JavaClass::getName)
            .sorted()
            .toList());
  }

  private static boolean hasVersion(JavaClass type) {
    return type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
  }

  /** Whether anything but a constructor writes one of its fields. */
  private static boolean canBeChanged(JavaClass type) {
    return Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream())
        .flatMap(each -> each.getFieldAccessesToSelf().stream())
        .filter(access -> access.getAccessType() == AccessType.SET)
        .map(JavaFieldAccess::getOrigin)
        .anyMatch(JavaMethod.class::isInstance);
  }
}
