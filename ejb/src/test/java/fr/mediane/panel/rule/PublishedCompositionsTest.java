package fr.mediane.panel.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.ReferenceRegulation;
import fr.mediane.regulation.RegulationTerms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The three instances published in 2020 are lawful under the version of their date. */
class PublishedCompositionsTest {

  private static final String DIRECTORY = System.getProperty("mediane.shared.data", "");
  private static final Path FILE = Path.of(DIRECTORY, "compositions.csv");

  @Test
  void thePublishedInstancesAreLawful() throws IOException {
    assumeTrue(!DIRECTORY.isEmpty() && Files.exists(FILE), "no published composition at hand");
    Map<String, List<String[]>> instances = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(FILE);
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(";", -1);
      instances.computeIfAbsent(fields[0], code -> new ArrayList<>()).add(fields);
    }
    assertEquals(3, instances.size());
    instances.forEach(
        (code, members) -> {
          Composition composition = composition(code, members);
          assertEquals("V2019", composition.terms().code());
          Assessment assessment = RuleBook.standard().judge(composition);
          assertTrue(assessment.isLawful(), () -> code + ": " + assessment.breaches());
          Verdict together = assessment.of("staggering").orElseThrow();
          assertEquals(members.size(), together.measured(), "one act, one end");
          assertEquals(Outcome.UNDECIDABLE, assessment.of("sectors").orElseThrow().outcome());
        });
  }

  private static Composition composition(String code, List<String[]> members) {
    PanelKind kind =
        switch (code) {
          case "NATIONALE" -> PanelKind.NATIONAL;
          case "OUTRE_MER" -> PanelKind.OVERSEAS;
          default -> PanelKind.REGIONAL;
        };
    LocalDate act = LocalDate.parse(members.get(0)[1]);
    List<Seat> seats = new ArrayList<>();
    for (String[] fields : members) {
      int number = seats.size() + 1;
      int months = 12 * Integer.parseInt(fields[3]);
      MemberProfile profile =
          MemberProfile.of("m" + number, "Membre " + number, Sex.ofCivility(fields[4])).build();
      Tenure tenure = Tenure.first(act, RegulationTerms.lastDay(act, months));
      OverseasZone zone = fields[7].isEmpty() ? null : OverseasZone.valueOf(fields[7]);
      seats.add(new Seat(number, zone, new SeatHolder(profile, tenure)));
    }
    return new Composition(
        new PanelSketch(code, code, kind), act, act, ReferenceRegulation.calendar(), null, seats);
  }
}
