package fr.mediane.dossier.referral;

import static fr.mediane.door.TestFields.blank;
import static fr.mediane.door.TestFields.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.InterventionNature;
import fr.mediane.dossier.PartyFacts;
import fr.mediane.dossier.ReferralFacts;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.panel.Panel;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A saisine half typed: whoever sends it learns at once of everything that is wrong with it. */
class ReferralChecksTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Set<String> UNANSWERED =
      Set.of(
          "receivedOn",
          "channel",
          "nature",
          "referrerKind",
          "conflictLink",
          "conflictScope",
          "legalAction",
          "establishment",
          "summary");

  private final ReferralChecks checks = new ReferralChecks();
  private Panel panel;

  @BeforeEach
  void wire() throws Exception {
    panel = blank(Panel.class);
    set(panel, Panel.class, "kind", PanelKind.NATIONAL);
    set(checks, ReferralChecks.class, "places", new Places());
    set(
        checks,
        ReferralChecks.class,
        "settings",
        new Settings() {
          @Override
          public int number(String key) {
            return 4;
          }
        });
  }

  private Set<String> wrong(
      LocalDate receivedOn,
      InterventionNature nature,
      ReferrerKind kind,
      Identity referrer,
      PartyInput... parties) {
    return wrong(typed(receivedOn, nature, kind, referrer, parties), null);
  }

  private static ReferralInput typed(
      LocalDate receivedOn,
      InterventionNature nature,
      ReferrerKind kind,
      Identity referrer,
      PartyInput... parties) {
    return new ReferralInput(
        new ReferralFacts(receivedOn, null, nature, kind, null, null, null, null, null, false),
        null,
        referrer,
        null,
        null,
        null,
        null,
        null,
        List.of(parties));
  }

  private Set<String> wrong(ReferralInput typed, ReferralInput before) {
    InvalidRefusal refusal =
        assertThrows(
            InvalidRefusal.class,
            () ->
                checks.check(
                    typed, before, FormalAgreement.NONE, panel, ReferralRules.Door.NEW, TODAY));
    return refusal.problems().stream()
        .map(Problem::field)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static PartyInput named(String lastName) {
    return new PartyInput(
        null,
        new Identity(null, lastName, null, null, "pas une adresse", null, null),
        new PartyFacts(null, null, null, false, false, false, false),
        null,
        null);
  }

  private static Set<String> unanswered(String... others) {
    Set<String> expected = new TreeSet<>(UNANSWERED);
    expected.addAll(List.of(others));
    return expected;
  }

  @Test
  void anEmptyFormMissesItsPartiesToo() {
    assertEquals(unanswered("parties"), wrong(null, null, null, null));
  }

  @Test
  void theSecondPartyOfADisputeIsMissedWhateverElseIs() {
    Set<String> expected =
        unanswered(
            "parties",
            "party0LastName",
            "party0Email",
            "party0Status",
            "party0Profession",
            "party0Role",
            "party0Establishment",
            "referrerEmail");
    expected.remove("nature");
    assertEquals(
        expected,
        wrong(
            null,
            InterventionNature.DISPUTE,
            null,
            new Identity(null, "", null, null, "pas une adresse", null, null),
            named("")));
  }

  /** A party typed without its status is a party all the same. */
  @Test
  void aPartyIsCountedBeforeItsStatusIsChosen() {
    Set<String> wrong =
        wrong(
            TODAY.plusDays(1), InterventionNature.DISPUTE, null, null, named("Un"), named("Deux"));
    assertTrue(wrong.containsAll(Set.of("receivedOn", "party1Status")), wrong.toString());
    assertFalse(wrong.contains("parties"), wrong.toString());
  }

  @Test
  void anAgreementOfAllIsAskedBeforeTheDayOfReceiptIsKnown() {
    Set<String> wrong = wrong(null, null, ReferrerKind.ALL_PARTIES, null, named("Un"));
    assertTrue(
        wrong.containsAll(Set.of("agreedOn0", "agreementProof", "receivedOn", "nature")),
        wrong.toString());
  }

  /**
   * Who seizes is one of the parties: what was typed twice is kept twice, so it is checked twice.
   */
  @Test
  void aReferrerWhoNeedNotBeNamedIsCheckedAllTheSame() {
    Set<String> wrong = wrong(null, null, ReferrerKind.PARTY, named("漢").identity());
    assertTrue(wrong.containsAll(Set.of("referrerLastName", "referrerEmail")), wrong.toString());
    Set<String> blank = wrong(null, null, ReferrerKind.PARTY, null);
    assertFalse(blank.contains("referrerLastName"), blank.toString());
  }

  /** Whoever corrects one party cannot mend what was accepted of another one in its time. */
  @Test
  void onlyWhoChangesIsCheckedAgain() {
    ReferralInput before =
        typed(TODAY, null, ReferrerKind.DIRECTOR, named("漢").identity(), named("字"), named("Un"));
    ReferralInput after = before.withParties(List.of(named("字"), named("Deux 字")));
    Set<String> wrong = wrong(after, before);
    assertTrue(wrong.containsAll(Set.of("party1LastName", "party1Email")), wrong.toString());
    assertFalse(wrong.contains("party0LastName"), wrong.toString());
    assertFalse(wrong.contains("referrerLastName"), wrong.toString());
    assertFalse(wrong.contains("summary"), wrong.toString());
    assertTrue(
        wrong(after, null).containsAll(Set.of("party0LastName", "referrerLastName", "summary")));
  }
}
