package fr.mediane.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A constant longer than its column is found here and not by the first person who chooses it. */
class EnumColumnsTest {

  @Test
  void everyConstantFitsItsColumn() {
    List<Field> fields =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.mediane")
                .stream()
                .filter(
                    type ->
                        type.isAnnotatedWith(Entity.class)
                            || type.isAnnotatedWith(MappedSuperclass.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(EnumColumnsTest::isStoredByName)
                .toList();
    assertFalse(fields.isEmpty());
    assertEquals(List.of(), fields.stream().filter(EnumColumnsTest::isTooShort).toList());
  }

  private static boolean isStoredByName(Field field) {
    Enumerated enumerated = field.getAnnotation(Enumerated.class);
    return enumerated != null && enumerated.value() == EnumType.STRING;
  }

  private static boolean isTooShort(Field field) {
    int length = field.getAnnotation(Column.class).length();
    return Arrays.stream(field.getType().getEnumConstants())
        .anyMatch(constant -> ((Enum<?>) constant).name().length() > length);
  }
}
