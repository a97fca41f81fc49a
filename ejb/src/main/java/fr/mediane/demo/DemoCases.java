package fr.mediane.demo;

import fr.mediane.dossier.Channel;
import fr.mediane.dossier.ConflictLink;
import fr.mediane.dossier.ConflictScope;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.InterventionNature;
import fr.mediane.dossier.LegalAction;
import fr.mediane.dossier.PartyFacts;
import fr.mediane.dossier.PartyProfession;
import fr.mediane.dossier.PartyRole;
import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.ReferralFacts;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.referral.PartyInput;
import fr.mediane.dossier.referral.ReferralInput;
import fr.mediane.regulation.Sector;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Draws the invented dossiers of five years. The proportions follow the figures published for
 * 2017–2021 (who seizes: the parties 61 %, the governance 15 %; professions: medical 59 %,
 * paramedical 20 %); the texts are invented and say so. The same seed gives the same dossiers.
 */
final class DemoCases {

  private static final int CASES = 600;

  /** The whole demonstration, in days. */
  static final int FIVE_YEARS = 5 * 365;

  /** Every territory has received a saisine a few days ago. */
  private static final int LATEST_DAYS = 3;

  /** How many dossiers each territory receives, out of a hundred: a quarter in Île-de-France. */
  private static final Map<String, Integer> SHARES =
      Map.ofEntries(
          Map.entry("IDF", 25),
          Map.entry("ARA", 12),
          Map.entry("OCC", 10),
          Map.entry("NAQ", 9),
          Map.entry("PAC_COR", 9),
          Map.entry("GES", 9),
          Map.entry("HDF_NOR", 9),
          Map.entry("BRE_PDL", 8),
          Map.entry("BFC_CVL", 6),
          Map.entry("OUM", 3));

  /** The instance whose dossiers are shown in every state. */
  static final String SHOWN_PANEL = "GES";

  /**
   * A dossier of the shown instance.
   *
   * @param age days since its receipt
   * @param fate how far it goes
   */
  private record Shown(int age, DemoFate fate) {}

  /**
   * One at least in every open state, one whose acknowledgement is late, one mediation too long.
   */
  private static final List<Shown> SHOWN =
      List.of(
          new Shown(5, DemoFate.REGISTERED),
          new Shown(7, DemoFate.REGISTERED),
          new Shown(12, DemoFate.REGISTERED),
          new Shown(20, DemoFate.ACKNOWLEDGED),
          new Shown(25, DemoFate.COMPLETION_AWAITED),
          new Shown(30, DemoFate.EXAMINATION),
          new Shown(60, DemoFate.EXAMINATION),
          new Shown(95, DemoFate.SUPPORT),
          new Shown(100, DemoFate.CONSENT),
          new Shown(110, DemoFate.DESIGNATION),
          new Shown(130, DemoFate.MEDIATION),
          new Shown(135, DemoFate.MEDIATION),
          new Shown(240, DemoFate.MEDIATION),
          new Shown(260, DemoFate.AGREEMENT_FOLLOW_UP),
          new Shown(300, DemoFate.PARTIAL_FOLLOW_UP),
          new Shown(400, DemoFate.AGREEMENT_FOLLOW_UP),
          new Shown(120, DemoFate.ESCALATED));

  private static final List<String> SUBJECTS =
      List.of(
          "Désaccord persistant sur l’organisation du service et la répartition des gardes.",
          "Communication rompue entre une équipe et son encadrement depuis une réorganisation.",
          "Tensions entre deux collègues autour de la transmission des informations.",
          "Contestation répétée des plannings et sentiment d’iniquité dans l’équipe.",
          "Opposition sur les missions de chacun après une fusion de services.",
          "Difficultés relationnelles à la suite d’un changement de responsable.");

  private static final List<String> EFFECTS =
      List.of(
          "Réunions de service suspendues, remplacements difficiles à organiser.",
          "Plusieurs demandes de mutation et une permanence fragilisée.",
          "Projets du service à l’arrêt, équipe divisée.");

  /**
   * An establishment that may appear in a dossier.
   *
   * @param text as the registration writes it
   * @param panelCode instance of its territory
   * @param sector its sector
   */
  record Place(String text, String panelCode, Sector sector) {}

  private final Random random;
  private final DemoPeople people;
  private final List<Place> places;
  private final LocalDate today;

  DemoCases(Random random, List<Place> places, LocalDate today) {
    this.random = random;
    this.people = new DemoPeople(random);
    this.places = places;
    this.today = today;
  }

  /** All of them, by day of receipt. */
  List<DemoCase> draw() {
    List<DemoCase> cases = new ArrayList<>();
    SHARES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            share -> {
              int count = CASES * share.getValue() / 100;
              cases.add(one(share.getKey(), today.minusDays(LATEST_DAYS)));
              if (share.getKey().equals(SHOWN_PANEL)) {
                SHOWN.forEach(shown -> cases.add(shown(shown)));
                count -= SHOWN.size();
              }
              for (int i = 1; i < count; i++) {
                cases.add(one(share.getKey(), anyDay()));
              }
            });
    cases.sort(Comparator.comparing(drawn -> drawn.referral().facts().receivedOn()));
    return cases;
  }

  private LocalDate anyDay() {
    return today.minusDays(1L + random.nextInt(FIVE_YEARS));
  }

  private DemoCase shown(Shown wanted) {
    DemoCase drawn = one(SHOWN_PANEL, today.minusDays(wanted.age()));
    return new DemoCase(drawn.panelCode(), drawn.referral(), wanted.fate(), true);
  }

  private DemoCase one(String panelCode, LocalDate receivedOn) {
    List<Place> near =
        places.stream().filter(place -> place.panelCode().equals(panelCode)).toList();
    Place place = near.get(random.nextInt(near.size()));
    InterventionNature nature = nature(receivedOn);
    PartyStatus first = status(place.sector(), receivedOn);
    PartyStatus second = status(place.sector(), receivedOn);
    ReferrerKind kind = referrer(first, place.sector());
    List<PartyInput> parties =
        List.of(
            party(first, PartyRole.AGENT, place, kind == ReferrerKind.PARTY),
            party(second, chance(55) ? PartyRole.SUPERIOR : PartyRole.PEER, place, false));
    boolean joint = kind.isJoint();
    ReferralInput referral =
        new ReferralInput(
            new ReferralFacts(
                receivedOn,
                receivedOn.isBefore(InterventionNature.WIDENED_ON) || chance(80)
                    ? Channel.ELECTRONIC
                    : Channel.WRITTEN,
                nature,
                kind,
                chance(55)
                    ? ConflictLink.HIERARCHY
                    : chance(70) ? ConflictLink.PEERS : ConflictLink.GROUP,
                chance(85) ? ConflictScope.INTERPERSONAL : ConflictScope.INSTITUTIONAL,
                1 + random.nextInt(4),
                nature == InterventionNature.DISPUTE ? Boolean.TRUE : null,
                chance(90) ? LegalAction.NONE : LegalAction.PENDING,
                chance(30)),
            place.text(),
            kind == ReferrerKind.PARTY ? null : authority(kind),
            joint ? authority(ReferrerKind.DIRECTOR) : null,
            joint ? receivedOn : null,
            "Données fictives. " + pick(SUBJECTS),
            chance(70) ? "Données fictives. " + pick(EFFECTS) : null,
            null,
            parties);
    return new DemoCase(panelCode, referral, fate(receivedOn), false);
  }

  private InterventionNature nature(LocalDate receivedOn) {
    if (receivedOn.isBefore(InterventionNature.WIDENED_ON) || chance(80)) {
      return InterventionNature.DISPUTE;
    }
    return chance(50) ? InterventionNature.RETURN_SUPPORT : InterventionNature.PREVENTION;
  }

  /** Medical staff in three dossiers out of five, in hospitals; others elsewhere. */
  private PartyStatus status(Sector sector, LocalDate receivedOn) {
    if (sector == Sector.HOSPITAL && chance(70)) {
      return chance(62)
          ? PartyStatus.HOSPITAL_PRACTITIONER
          : chance(60)
              ? PartyStatus.UNIVERSITY_HOSPITAL
              : chance(60) ? PartyStatus.CONTRACT_PRACTITIONER : PartyStatus.INTERN;
    }
    if (!receivedOn.isBefore(InterventionNature.WIDENED_ON) && chance(4)) {
      return PartyStatus.PLACEMENT_STUDENT;
    }
    return chance(8)
        ? PartyStatus.DIRECTOR
        : chance(70) ? PartyStatus.CIVIL_SERVANT : PartyStatus.CONTRACT_AGENT;
  }

  private ReferrerKind referrer(PartyStatus first, Sector sector) {
    int draw = random.nextInt(100);
    if (draw < 61) {
      return ReferrerKind.PARTY;
    }
    if (draw < 80 && first.isMedical()) {
      return ReferrerKind.MEDICAL_CHAIR_AND_DIRECTOR;
    }
    if (draw < 80 && first.isNonMedicalStaff()) {
      return ReferrerKind.DIRECTOR;
    }
    if (draw < 85 && first.isUniversity()) {
      return ReferrerKind.DEAN;
    }
    if (draw < 90 && first.isManagedByCng()) {
      return ReferrerKind.CNG;
    }
    if (draw < 97) {
      return sector == Sector.SOCIAL ? ReferrerKind.PREFECT : ReferrerKind.ARS;
    }
    return ReferrerKind.PARTY;
  }

  private PartyInput party(PartyStatus status, PartyRole role, Place place, boolean referrer) {
    DemoPeople.Invented person = people.next();
    PartyProfession profession = profession(status);
    return new PartyInput(
        null,
        new Identity(
            person.civility(),
            person.lastName(),
            person.firstName(),
            profession.label() + " (fictif)",
            person.email(),
            "",
            ""),
        new PartyFacts(
            status,
            profession,
            role,
            status == PartyStatus.PLACEMENT_STUDENT,
            referrer,
            false,
            role == PartyRole.SUPERIOR),
        place.text(),
        status == PartyStatus.PLACEMENT_STUDENT ? "Institut de formation fictif" : null);
  }

  private PartyProfession profession(PartyStatus status) {
    if (status == PartyStatus.PLACEMENT_STUDENT) {
      return PartyProfession.STUDENT;
    }
    if (status == PartyStatus.DIRECTOR) {
      return PartyProfession.MANAGEMENT;
    }
    if (status.isMedical()) {
      return chance(90) ? PartyProfession.PHYSICIAN : PartyProfession.PHARMACIST;
    }
    List<PartyProfession> others =
        List.of(
            PartyProfession.NURSING,
            PartyProfession.NURSING,
            PartyProfession.NURSING,
            PartyProfession.REHABILITATION,
            PartyProfession.MEDICO_TECHNICAL,
            PartyProfession.ADMINISTRATIVE,
            PartyProfession.TECHNICAL,
            PartyProfession.SOCIO_EDUCATIONAL);
    return others.get(random.nextInt(others.size()));
  }

  private Identity authority(ReferrerKind kind) {
    DemoPeople.Invented person = people.next();
    return new Identity(
        person.civility(),
        person.lastName(),
        person.firstName(),
        kind.label() + " (fictif)",
        person.email(),
        "",
        "");
  }

  /** Recent dossiers are at every step, older ones are over. */
  private DemoFate fate(LocalDate receivedOn) {
    long age = ChronoUnit.DAYS.between(receivedOn, today);
    if (age < 12) {
      return chance(60) ? DemoFate.REGISTERED : DemoFate.ACKNOWLEDGED;
    }
    if (age < 45) {
      return pick(
          List.of(
              DemoFate.ACKNOWLEDGED,
              DemoFate.COMPLETION_AWAITED,
              DemoFate.EXAMINATION,
              DemoFate.INADMISSIBLE));
    }
    if (age < 150) {
      return pick(
          List.of(
              DemoFate.EXAMINATION,
              DemoFate.SUPPORT,
              DemoFate.CONSENT,
              DemoFate.DESIGNATION,
              DemoFate.MEDIATION,
              DemoFate.MEDIATION,
              DemoFate.REDIRECTED));
    }
    if (age < 500 && chance(25)) {
      return chance(75) ? DemoFate.AGREEMENT_FOLLOW_UP : DemoFate.PARTIAL_FOLLOW_UP;
    }
    return over();
  }

  /**
   * Of a hundred dossiers over: two thirds lead to a support or to a mediation, mostly with
   * success.
   */
  private DemoFate over() {
    int draw = random.nextInt(100);
    if (draw < 32) {
      return chance(92) ? DemoFate.SUPPORT_SUCCEEDED : DemoFate.SUPPORT_FAILED;
    }
    if (draw < 50) {
      return DemoFate.AGREEMENT_CLOSED;
    }
    List<DemoFate> others =
        List.of(
            DemoFate.INADMISSIBLE,
            DemoFate.INADMISSIBLE,
            DemoFate.INADMISSIBLE,
            DemoFate.REDIRECTED,
            DemoFate.INCOMPLETE,
            DemoFate.WITHDRAWN,
            DemoFate.ADVICE,
            DemoFate.ADVICE,
            DemoFate.NOT_ENGAGED,
            DemoFate.ENTRY_REFUSED,
            DemoFate.ENTRY_REFUSED,
            DemoFate.RENOUNCED,
            DemoFate.FAILED,
            DemoFate.RECOMMENDATIONS,
            DemoFate.ESCALATED);
    return others.get(random.nextInt(others.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
