package fr.mediane.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The versions of the regulation, their dates and their values. */
class RegulationTest {

  private final RegulationCalendar calendar = ReferenceRegulation.calendar();

  @ParameterizedTest
  @CsvSource({
    "2019-08-31, V2019",
    "2020-02-24, V2019",
    "2023-04-30, V2019",
    "2023-05-01, V2023",
    "2026-11-22, V2023",
    "2100-01-01, V2023"
  })
  void aDateFallsUnderOneVersion(LocalDate date, String code) {
    assertEquals(code, calendar.inForceOn(date).code());
  }

  @Test
  void noVersionBeforeTheDecree() {
    RegulationNotInForceException refused =
        assertThrows(
            RegulationNotInForceException.class,
            () -> calendar.inForceOn(LocalDate.of(2019, 8, 30)));
    assertEquals(
        "Le 30/08/2019, aucun texte n’est en vigueur\u00A0: le dispositif de médiation existe depuis le"
            + " 31 août 2019. Choisir une date à partir de ce jour.",
        refused.getMessage());
  }

  @Test
  void noVersionAfterALastOneThatEnds() {
    RegulationCalendar closed =
        new RegulationCalendar(List.of(version("V1", "2019-08-31", "2023-04-30")));
    RegulationNotInForceException refused =
        assertThrows(
            RegulationNotInForceException.class, () -> closed.inForceOn(LocalDate.of(2023, 5, 1)));
    assertTrue(refused.getMessage().contains("jusqu’au 30 avril 2023"), refused.getMessage());
    assertTrue(closed.find(LocalDate.of(2023, 5, 1)).isEmpty());
  }

  @Test
  void versionsAreOrderedWhateverTheOrderGiven() {
    List<RegulationTerms> reversed = new ArrayList<>(calendar.versions());
    Collections.reverse(reversed);
    assertEquals(calendar, new RegulationCalendar(reversed));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-30, 2023-04-30, chevauchent",
    "2023-04-30, 2020-01-01, chevauchent",
    "2023-04-30, 2023-05-02, aucune version",
    "        , 2023-05-01, chevauchent"
  })
  void aCalendarRefusesGapsAndOverlaps(String until, String from, String said) {
    List<RegulationTerms> versions =
        List.of(version("V1", "2019-08-31", until), version("V2", from, null));
    String message = refusal(() -> new RegulationCalendar(versions));
    assertTrue(message.contains(said) && message.contains("V1 et V2"), message);
  }

  @Test
  void aCalendarRefusesToBeEmpty() {
    assertEquals(
        "Aucune version de la réglementation n’est enregistrée.",
        refusal(() -> new RegulationCalendar(List.of())));
  }

  @Test
  void aVersionRefusesReversedDates() {
    assertEquals(
        "Version V1\u00A0: la fin de vigueur (30/08/2019) précède l’entrée en vigueur (31/08/2019).",
        refusal(() -> version("V1", "2019-08-31", "2019-08-30")));
  }

  @Test
  void aVersionNamesWhatItMisses() {
    List<RegulationValue> values = new ArrayList<>(ReferenceRegulation.values2019());
    values.removeIf(value -> value.parameter() == RegulationParameter.PANEL_SIZE_OVERSEAS);
    assertEquals(
        "Version V1\u00A0: il manque la valeur de PANEL_SIZE_OVERSEAS.",
        refusal(() -> new RegulationTerms("V1", ReferenceRegulation.DECREE, null, values)));
    values.add(values.get(0));
    assertEquals(
        "Version V1\u00A0: le paramètre MAX_TERM_MONTHS est donné deux fois.",
        refusal(() -> new RegulationTerms("V1", ReferenceRegulation.DECREE, null, values)));
  }

  @ParameterizedTest
  @CsvSource({
    "MAX_TERM_MONTHS, abc",
    "MAX_TERM_MONTHS, -1",
    "MAX_TERM_MONTHS, ",
    "PARITY_REGIONAL, oui",
    "PROPOSER_REGIONAL, MINISTERS",
    "APPOINTING_AUTHORITY_REGIONAL, DG"
  })
  void aValueRefusesWhatItsParameterCannotHold(RegulationParameter parameter, String value) {
    String message = refusal(() -> new RegulationValue(parameter, value, Citation.houseRule()));
    assertTrue(message.contains("paramètre " + parameter.name()), message);
    assertTrue(message.contains("attendu\u00A0: un"), message);
  }

  @Test
  void aVersionRefusesATermWithoutLength() {
    List<RegulationValue> values = new ArrayList<>(ReferenceRegulation.values2019());
    values.set(
        0, new RegulationValue(RegulationParameter.MAX_TERM_MONTHS, "0", Citation.houseRule()));
    RegulationTerms terms = new RegulationTerms("V1", ReferenceRegulation.DECREE, null, values);
    assertEquals(
        "Un mandat dure au moins un mois (0 demandé).",
        refusal(() -> terms.latestLastDay(ReferenceRegulation.DECREE)));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-24, 36, 2023-02-23",
    "2020-02-20, 36, 2023-02-19",
    "2023-05-01, 36, 2026-04-30",
    "2024-01-01, 36, 2026-12-31",
    "2024-02-28, 36, 2027-02-27",
    "2024-02-29, 36, 2027-02-28",
    "2024-03-01, 36, 2027-02-28",
    "2021-03-01, 36, 2024-02-29",
    "2021-02-28, 36, 2024-02-27",
    "2024-02-29, 48, 2028-02-28",
    "2023-08-31, 6, 2024-02-29",
    "2023-01-31, 1, 2023-02-28",
    "2023-01-01, 1, 2023-01-31"
  })
  void theLastDayIsTheEveOfTheSameDay(LocalDate start, int months, LocalDate last) {
    assertEquals(last, RegulationTerms.lastDay(start, months));
  }

  @Test
  void aLaterStartNeverEndsEarlier() {
    LocalDate start = LocalDate.of(2019, 8, 31);
    while (start.isBefore(LocalDate.of(2032, 1, 1))) {
      LocalDate next = start.plusDays(1);
      assertFalse(
          RegulationTerms.lastDay(next, 36).isBefore(RegulationTerms.lastDay(start, 36)),
          "from " + start);
      start = next;
    }
  }

  static Stream<RegulationTerms> versions() {
    return ReferenceRegulation.calendar().versions().stream();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void bothVersionsAgreeOnSizesAndAuthorities(RegulationTerms terms) {
    assertEquals(36, terms.maxTermMonths());
    assertEquals(10, terms.panelSize(PanelKind.REGIONAL));
    assertEquals(10, terms.panelSize(PanelKind.NATIONAL));
    assertEquals(6, terms.panelSize(PanelKind.OVERSEAS));
    assertEquals(4, terms.zoneSeats(OverseasZone.ATLANTIQUE_NORD));
    assertEquals(2, terms.zoneSeats(OverseasZone.OCEAN_INDIEN_PACIFIQUE));
    assertEquals(
        AppointingAuthority.SUPPORT_AGENCY_DIRECTOR, terms.appointingAuthority(PanelKind.REGIONAL));
    assertEquals(AppointingAuthority.MINISTERS, terms.appointingAuthority(PanelKind.OVERSEAS));
    assertEquals(AppointingAuthority.MINISTERS, terms.appointingAuthority(PanelKind.NATIONAL));
    assertEquals(Proposer.TERRITORY_MEDIATOR, terms.proposer(PanelKind.REGIONAL));
    assertEquals(Proposer.NATIONAL_MEDIATOR, terms.proposer(PanelKind.OVERSEAS));
    assertEquals(Proposer.NATIONAL_MEDIATOR, terms.proposer(PanelKind.NATIONAL));
  }

  @ParameterizedTest
  @CsvSource({"2023-04-30, 1", "2023-05-01, 2"})
  void renewalsTurnOnTheFirstOfMay2023(LocalDate date, int renewals) {
    RegulationTerms terms = calendar.inForceOn(date);
    for (PanelFunction function : PanelFunction.values()) {
      for (PanelKind kind : PanelKind.values()) {
        assertEquals(renewals, terms.maxRenewals(function, kind), function + " " + kind);
      }
    }
  }

  @Test
  void deducedValuesSayThatTheyAre() {
    RegulationTerms terms = calendar.inForceOn(ReferenceRegulation.FIRST_DAY_2023);
    assertEquals(
        List.of(
            RegulationParameter.MAX_RENEWALS_MEMBER_REGIONAL,
            RegulationParameter.MAX_RENEWALS_MEMBER_OVERSEAS,
            RegulationParameter.EXCLUSIVE_MANDATE),
        terms.inferredValues().stream().map(RegulationValue::parameter).toList());
    assertTrue(
        terms
            .citation(RegulationParameter.MAX_RENEWALS_MEMBER_REGIONAL)
            .label()
            .endsWith("(hypothèse à confirmer)"));
    assertEquals(
        "règle de gestion de l’application, sans source réglementaire",
        terms.citation(RegulationParameter.EXCLUSIVE_MANDATE).label());
    assertEquals(
        "article 9, décret n° 2019-897 du 28 août 2019, modifié par le décret n° 2023-326 du"
            + " 28 avril 2023",
        terms.citation(RegulationParameter.MAX_RENEWALS_MEMBER_NATIONAL).label());
  }

  @Test
  void everyConstantHasAFrenchName() {
    Stream.<Enum<?>[]>of(
            PanelKind.values(),
            OverseasZone.values(),
            PanelFunction.values(),
            AppointingAuthority.values(),
            Proposer.values(),
            Sector.values(),
            Certainty.values(),
            RegulationParameter.values())
        .flatMap(Arrays::stream)
        .forEach(constant -> assertFalse(RegulationTexts.label(constant).isBlank()));
    assertEquals("Atlantique Nord", OverseasZone.ATLANTIQUE_NORD.label());
  }

  @Test
  void valuesAreShownInFrench() {
    RegulationTerms terms = calendar.inForceOn(ReferenceRegulation.DECREE);
    assertEquals("36", terms.value(RegulationParameter.MAX_TERM_MONTHS).display());
    assertEquals("oui", terms.value(RegulationParameter.PARITY_NATIONAL).display());
    assertEquals(
        "Directeur général de l’ARS support",
        terms.value(RegulationParameter.APPOINTING_AUTHORITY_REGIONAL).display());
    assertEquals(
        "Médiateur national", terms.value(RegulationParameter.PROPOSER_NATIONAL).display());
    assertEquals(RegulationParameter.values().length, terms.values().size());
  }

  private static RegulationTerms version(String code, String from, String until) {
    return new RegulationTerms(
        code,
        LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until),
        ReferenceRegulation.values2019());
  }

  private static String refusal(Executable action) {
    return assertThrows(IllegalArgumentException.class, action).getMessage();
  }

  @Test
  void aListOfNumbersIsReadAndShown() {
    Object read = ValueType.NUMBERS.parse("10, 5,2 ,0");
    assertEquals(List.of(10, 5, 2, 0), read);
    assertEquals("10, 5, 2 et 0", ValueType.NUMBERS.display(read));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3,", "3;6", "3,3", "-1", "un", "1,2,3,4,5,6,7"})
  void whatIsNoListOfNumbersIsRefused(String wrong) {
    assertThrows(IllegalArgumentException.class, () -> ValueType.NUMBERS.parse(wrong));
  }
}
