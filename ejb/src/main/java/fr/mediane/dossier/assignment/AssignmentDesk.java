package fr.mediane.dossier.assignment;

import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierScope;
import fr.mediane.dossier.designation.Candidate;
import fr.mediane.dossier.designation.CandidateFacts;
import fr.mediane.dossier.designation.Candidates;
import fr.mediane.dossier.designation.DesignationDesk;
import fr.mediane.dossier.designation.DesignationFinding;
import fr.mediane.dossier.designation.DesignationRules;
import fr.mediane.dossier.designation.UndertakingStanding;
import fr.mediane.network.Departement;
import fr.mediane.network.Region;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Makes the computation’s view of dossiers, whose access the caller has checked. */
@ApplicationScoped
class AssignmentDesk {

  @Inject private Candidates candidates;
  @Inject private Settings settings;

  /** The days of a designation made on a day. */
  Candidates.Days days(LocalDate on, LocalDate today) {
    return new Candidates.Days(on, today, today.minusMonths(loadMonths()));
  }

  /** Period on which loads are counted, in months. */
  int loadMonths() {
    return settings.number("dossier.load-months");
  }

  /** The candidates of a dossier and their loads. */
  Candidates.Loaded loaded(Dossier dossier, LocalDate on, LocalDate today, DossierScope scope) {
    return candidates.loaded(dossier, days(on, today), scope);
  }

  /** A dossier as the computation knows it, beside those who lead it already. */
  AssignmentCase of(Dossier dossier, Candidates.Loaded loaded, LocalDate on) {
    return of(dossier, loaded, on, DesignationDesk.active(dossier));
  }

  /** The same for a dossier that nobody leads, without reading who was designated. */
  AssignmentCase ofUndesignated(Dossier dossier, Candidates.Loaded loaded, LocalDate on) {
    return of(dossier, loaded, on, List.of());
  }

  private AssignmentCase of(
      Dossier dossier, Candidates.Loaded loaded, LocalDate on, List<CaseMediator> staying) {
    List<Candidate> all = loaded.byDossier().getOrDefault(dossier.getId(), List.of());
    Departement departement = dossier.getEstablishment().getDepartement();
    Region region = departement.getRegion();
    return new AssignmentCase(
        dossier.getNumber(),
        departement.getCode(),
        region == null ? null : region.getCode(),
        settings.number("dossier.mediators"),
        staying.stream().map(lead -> staying(lead, all, loaded.loads())).toList(),
        all.stream()
            .filter(candidate -> isOpen(candidate, on))
            .sorted(Comparator.comparing(Candidate::personId))
            .map(
                candidate ->
                    Aspirant.of(
                        candidate, on, loaded.loads().getOrDefault(candidate.personId(), 0)))
            .toList());
  }

  private static boolean isOpen(Candidate candidate, LocalDate on) {
    return DesignationRules.ofCandidate(candidate, on).stream()
        .noneMatch(DesignationFinding::blocking);
  }

  private static Aspirant staying(
      CaseMediator lead, List<Candidate> all, Map<Long, Integer> loads) {
    Long personId = lead.getPerson().getId();
    Candidate known =
        all.stream()
            .filter(candidate -> personId.equals(candidate.personId()))
            .findFirst()
            .orElseGet(() -> former(lead));
    return new Aspirant(known, lead.isCertified(), loads.getOrDefault(personId, 0));
  }

  /** Somebody who leads the dossier and has left the instance since. */
  private static Candidate former(CaseMediator lead) {
    return new Candidate(
        lead.getPerson().getId(),
        lead.getPerson().getFullName(),
        lead.getSource(),
        null,
        List.of(),
        null,
        UndertakingStanding.IN_FORCE,
        true,
        CandidateFacts.NONE);
  }
}
