package fr.mediane.dossier;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.agenda.LegalClock;
import fr.mediane.dossier.authority.AuthorityNotice;
import jakarta.persistence.Column;
import jakarta.persistence.Enumerated;
import java.lang.reflect.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value of an enumeration fits the column that keeps its name. */
class EnumColumnsTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        Dossier.class,
        DossierReferral.class,
        DossierParty.class,
        DossierStep.class,
        CaseMediator.class,
        DossierExclusion.class,
        LegalClock.class,
        AuthorityNotice.class
      })
  void theLongestNameFits(Class<?> entity) {
    for (Field field : entity.getDeclaredFields()) {
      if (field.isAnnotationPresent(Enumerated.class)) {
        int length = field.getAnnotation(Column.class).length();
        for (Object value : field.getType().getEnumConstants()) {
          String name = ((Enum<?>) value).name();
          assertTrue(name.length() <= length, field + " keeps " + length + ", not " + name);
        }
      }
    }
  }
}
