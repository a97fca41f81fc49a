package fr.mediane.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.mediane.door.Command;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** The journal is read in French: every command has a name there. */
class JournalWordsTest {

  @Test
  void everyCommandHasAFrenchName() {
    ResourceBundle texts = ResourceBundle.getBundle("fr.mediane.web.journal", Locale.FRENCH);
    List<String> commands =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("fr.mediane")
                .stream()
                .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .toList();
    assertFalse(commands.isEmpty());
    assertEquals(
        List.of(), commands.stream().filter(name -> !texts.containsKey("action." + name)).toList());
  }
}
