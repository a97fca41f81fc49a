package fr.mediane.reports;

import fr.mediane.document.AppointingActModel;
import fr.mediane.document.DocumentFormat;
import fr.mediane.reports.engine.DocumentEngine;
import java.nio.file.*;
import java.time.*;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.*;

class AppointingActPdfTest {
  static final DocumentEngine ENGINE =
      new DocumentEngine(
          Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneId.of("Europe/Paris")));

  static Stream<Arguments> acts() {
    return Stream.of(
        Arguments.of("short", Samples.shortAct()),
        Arguments.of("long", Samples.longAct()),
        Arguments.of("overseas", Samples.overseasDraft()),
        Arguments.of("hostile", Samples.hostileAct()));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void valid(String name, AppointingActModel act) throws Exception {
    byte[] pdf = ENGINE.render("appointing-act", act, DocumentFormat.PDF).content();
    Files.createDirectories(Path.of("target/documents"));
    Files.write(Path.of("target/documents/act-" + name + ".pdf"), pdf);
    Validator.assertAccessibleArchive(pdf);
  }
}
