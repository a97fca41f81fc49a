package fr.mediane.dossier.referral;

import fr.mediane.dossier.Channel;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.DossierTexts;
import fr.mediane.dossier.InterventionNature;
import fr.mediane.dossier.PartyFacts;
import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.ReferralFacts;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.regulation.Decree2023;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.Sector;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Who may seize the mediator, of what and for whom (décret 2019-897, art. 1, 2, 6 and 10; Charter
 * art. 5), under the regulation in force on the day of receipt. Pure: it answers every finding at
 * once. Of what was not typed yet, a rule says nothing: the others speak all the same.
 */
public final class ReferralRules {

  /**
   * What opened the national door (art. 10; Charter art. 5), besides the quality of who seizes.
   *
   * @param followsFailure whether a regional dossier that did not succeed is linked
   * @param agreed whether all the parties agreed formally, with a date each and the proof
   */
  public record Door(boolean followsFailure, boolean agreed) {

    /** A saisine that nothing precedes. */
    public static final Door NEW = new Door(false, false);

    /** That of a dossier. */
    public static Door of(Dossier dossier) {
      return new Door(dossier.getOrigin() != null, dossier.getAgreementProof() != null);
    }

    /** The same, all the parties having agreed. */
    Door withAgreement() {
      return new Door(followsFailure, true);
    }
  }

  /** First day of the scheme. */
  static final LocalDate FIRST_DAY = LocalDate.of(2019, Month.AUGUST, 31);

  private final ReferralFacts facts;
  private final List<PartyFacts> parties;
  private final Sector sector;
  private final boolean national;
  private final Door door;
  private final List<Finding> findings = new ArrayList<>();

  private ReferralRules(
      ReferralFacts facts, List<PartyFacts> parties, Sector sector, boolean national, Door door) {
    this.facts = facts;
    this.parties = parties;
    this.sector = sector;
    this.national = national;
    this.door = door;
  }

  /**
   * What the rules say of a saisine already registered; some of it once was no obstacle.
   *
   * @return the findings, those that would block a new one first
   */
  public static List<Finding> judge(Dossier dossier, LocalDate today) {
    return judge(
        ReferralFacts.of(dossier),
        dossier.getParties().stream().map(DossierParty::facts).toList(),
        dossier.getEstablishment().getSector(),
        dossier.getPanel().getKind() == PanelKind.NATIONAL,
        Door.of(dossier),
        today);
  }

  /**
   * Judges a saisine.
   *
   * @param facts what it says; a component may be {@code null} while it is typed
   * @param parties its parties; the status of one may be {@code null} while it is typed
   * @param sector sector of the establishment; {@code null} when unknown
   * @param national whether the national mediator is seized
   * @param door what opened the national door
   * @param today date of the judgment
   * @return the findings, those that block first; none when all is lawful
   */
  public static List<Finding> judge(
      ReferralFacts facts,
      List<PartyFacts> parties,
      Sector sector,
      boolean national,
      Door door,
      LocalDate today) {
    ReferralRules rules = new ReferralRules(facts, parties, sector, national, door);
    if (facts.referrerKind() != null) {
      rules.level();
      rules.referrer();
    }
    if (facts.receivedOn() != null) {
      rules.date(today);
      rules.channel();
      rules.purpose();
      rules.students();
    }
    rules.parties();
    return rules.findings.stream()
        .sorted((a, b) -> Boolean.compare(b.blocking(), a.blocking()))
        .toList();
  }

  private void date(LocalDate today) {
    if (facts.receivedOn().isBefore(FIRST_DAY)) {
      block(ReferralRule.DATE, "early");
    } else if (facts.receivedOn().isAfter(today)) {
      block(ReferralRule.DATE, "future");
    }
  }

  private void level() {
    ReferrerKind kind = facts.referrerKind();
    if (national ? !kind.isNational() : !kind.isRegional()) {
      block(ReferralRule.LEVEL, national ? "national" : "regional", kind.label());
    }
  }

  private void referrer() {
    switch (facts.referrerKind()) {
      case PARTY -> {
        if (parties.stream().noneMatch(PartyFacts::referrer)) {
          block(ReferralRule.REFERRER, "party");
        }
      }
      case DIRECTOR -> require("director", PartyStatus::isNonMedicalStaff);
      case MEDICAL_CHAIR_AND_DIRECTOR -> require("medicalChair", PartyStatus::isMedical);
      case DEAN -> require("dean", PartyStatus::isUniversity);
      case ARS -> sector("ars", Sector.HOSPITAL, Sector.MEDICO_SOCIAL);
      case PREFECT -> sector("prefect", Sector.SOCIAL);
      case CNG -> {
        require("cng", PartyStatus::isManagedByCng);
        if (national && !door.followsFailure()) {
          warn(ReferralRule.CNG_NATIONAL, "alone");
        }
      }
      case REGIONAL_MEDIATOR -> {
        if (national && !door.followsFailure()) {
          block(ReferralRule.REGIONAL_DOSSIER, "missing");
        }
      }
      case ALL_PARTIES -> {
        if (national && !door.followsFailure() && !door.agreed()) {
          block(ReferralRule.FORMAL_AGREEMENT, "missing");
        }
      }
      case MINISTERS -> {}
    }
  }

  /** Some party has such a status; one whose status was not typed yet may have it. */
  private void require(String key, Predicate<PartyStatus> condition) {
    if (parties.stream()
        .map(PartyFacts::status)
        .noneMatch(status -> status == null || condition.test(status))) {
      block(ReferralRule.REFERRER, key);
    }
  }

  private void sector(String key, Sector... allowed) {
    if (sector == null) {
      warn(ReferralRule.REFERRER, key + ".unknown");
    } else if (!List.of(allowed).contains(sector)) {
      block(ReferralRule.REFERRER, key, sector.label());
    }
  }

  private void channel() {
    if (facts.channel() == Channel.WRITTEN && !Decree2023.rules(facts.receivedOn())) {
      warn(ReferralRule.CHANNEL, "written");
    }
  }

  private void purpose() {
    if (facts.nature() != null && !facts.nature().isOpenOn(facts.receivedOn())) {
      block(ReferralRule.PURPOSE, "early");
    }
  }

  private void parties() {
    boolean dispute = facts.nature() == InterventionNature.DISPUTE;
    if (parties.isEmpty() || dispute && parties.size() < 2) {
      block(ReferralRule.PARTIES, dispute ? "two" : "one");
    }
  }

  private void students() {
    if (!Decree2023.rules(facts.receivedOn())
        && parties.stream()
            .map(PartyFacts::status)
            .filter(Objects::nonNull)
            .anyMatch(PartyStatus::isPlacementStudent)) {
      block(ReferralRule.STUDENTS, "early");
    }
  }

  private void block(ReferralRule rule, String key, Object... arguments) {
    findings.add(new Finding(rule, true, message(rule, key, arguments)));
  }

  private void warn(ReferralRule rule, String key, Object... arguments) {
    findings.add(new Finding(rule, false, message(rule, key, arguments)));
  }

  private static String message(ReferralRule rule, String key, Object... arguments) {
    return DossierTexts.get("referral." + rule.name() + "." + key, arguments);
  }
}
