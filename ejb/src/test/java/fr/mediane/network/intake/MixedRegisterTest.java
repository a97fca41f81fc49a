package fr.mediane.network.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.network.imports.ImportFileKind;
import fr.mediane.network.imports.PublicStatus;
import fr.mediane.network.imports.StructureEtParser;
import fr.mediane.tabular.CsvLimits;
import fr.mediane.tabular.CsvSource;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MixedRegisterTest {

  private static final long SEED = 2026;
  private static final int LINES = 20_000;

  @TempDir private Path directory;

  @Test
  void everyLineIsReadAndEachTellsItsStatus() throws Exception {
    Path file = directory.resolve("structureet.csv");
    MixedRegister register = new MixedRegister(SEED);
    register.write(file, LINES);
    assertEquals(
        ImportFileKind.STRUCTURE_ET, ImportFileKind.detect(CsvSource.of(file), CsvLimits.REGISTER));
    Map<PublicStatus, Integer> statuses = new EnumMap<>(PublicStatus.class);
    Set<String> fingerprints = new HashSet<>();
    try (var lines = new StructureEtParser().open(CsvSource.of(file), CsvLimits.REGISTER)) {
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        var value = line.get().accepted().orElseThrow(() -> new AssertionError("seed " + SEED));
        statuses.merge(value.publicStatus(), 1, Integer::sum);
        fingerprints.add(EstablishmentFactsReader.fingerprint(value));
      }
    }
    assertEquals(
        Map.of(
            PublicStatus.PUBLIC, register.publicLines(),
            PublicStatus.PRIVATE, register.privateLines(),
            PublicStatus.BY_LEGAL_ENTITY, register.undecidedLines()),
        statuses,
        "seed " + SEED);
    assertEquals(LINES, fingerprints.size(), "seed " + SEED);
  }
}
