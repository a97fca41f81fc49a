package fr.mediane.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

  @TempDir private Path data;

  @Test
  void onlyItsOwnerOpensTheFolderAndReadsTheFile() throws IOException {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "no rights of POSIX on this system");
    KeyFile file = new KeyFile(data.resolve("keys"));
    Files.writeString(file.path(), "master-1=x\n");
    file.protect();
    assertEquals("rwx------", permissions(file.path().getParent()));
    assertEquals("rw-------", permissions(file.path()));
  }

  @Test
  void theNextKeyFollowsTheHighestNumber() throws IOException {
    KeyFile file = new KeyFile(data.resolve("keys"));
    Files.writeString(file.path(), "master-9=x\nindex=x\nmaster-10=x\nmaster-x=y\n");
    assertEquals(10, file.newest());
  }

  @Test
  void noKeyIsAddedBeforeTheFirstStart() throws IOException {
    KeyFile file = new KeyFile(data.resolve("keys"));
    IOException refused = assertThrows(IOException.class, () -> file.add(data));
    assertTrue(refused.getMessage().startsWith("Aucune clé n’existe encore"));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
