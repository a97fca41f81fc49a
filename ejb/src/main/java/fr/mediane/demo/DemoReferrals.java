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
import fr.mediane.regulation.Decree2023;
import fr.mediane.regulation.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Draws invented saisines: who seizes, of what, between whom. The proportions follow the figures
 * published for 2017–2021 (domain reference, §5); the texts are invented and say so.
 */
final class DemoReferrals {

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

  DemoReferrals(Random random, List<Place> places) {
    this.random = random;
    this.people = new DemoPeople(random);
    this.places = places;
  }

  /**
   * Draws a saisine.
   *
   * @param panelCode the instance that receives it
   * @param receivedOn day of receipt
   * @param wanted who seizes, or {@code null} for one of those of the territories; a joint saisine
   *     that is wanted still lacks its second signature
   */
  ReferralInput draw(String panelCode, LocalDate receivedOn, ReferrerKind wanted) {
    List<Place> near =
        places.stream()
            .filter(
                place ->
                    panelCode.equals(DemoDossiers.NATIONAL) || place.panelCode().equals(panelCode))
            .filter(place -> wanted == null || place.sector() == Sector.HOSPITAL)
            .toList();
    Place place = near.get(random.nextInt(near.size()));
    InterventionNature nature = nature(receivedOn);
    PartyStatus first =
        wanted == null ? status(place.sector(), receivedOn) : PartyStatus.HOSPITAL_PRACTITIONER;
    PartyStatus second = status(place.sector(), receivedOn);
    ReferrerKind kind = wanted == null ? referrer(first, place.sector()) : wanted;
    boolean together = kind == ReferrerKind.ALL_PARTIES;
    List<PartyInput> parties =
        List.of(
            party(first, PartyRole.AGENT, place, together || kind == ReferrerKind.PARTY),
            party(second, chance(55) ? PartyRole.SUPERIOR : PartyRole.PEER, place, together));
    boolean cosigned = kind.isJoint() && wanted == null;
    return new ReferralInput(
        new ReferralFacts(
            receivedOn,
            !Decree2023.rules(receivedOn) || chance(80) ? Channel.ELECTRONIC : Channel.WRITTEN,
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
        together || kind == ReferrerKind.PARTY ? null : authority(kind),
        cosigned ? authority(ReferrerKind.DIRECTOR) : null,
        cosigned ? receivedOn : null,
        "Données fictives. " + pick(SUBJECTS),
        chance(70) ? "Données fictives. " + pick(EFFECTS) : null,
        null,
        parties);
  }

  private InterventionNature nature(LocalDate receivedOn) {
    if (!Decree2023.rules(receivedOn) || chance(80)) {
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
    if (Decree2023.rules(receivedOn) && chance(4)) {
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
        school(status));
  }

  /** Where the dean or the director of the school is written to. */
  private static String school(PartyStatus status) {
    if (status == PartyStatus.PLACEMENT_STUDENT) {
      return "Institut de formation fictif";
    }
    return status.isUniversity() ? "UFR de médecine fictive" : null;
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

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
