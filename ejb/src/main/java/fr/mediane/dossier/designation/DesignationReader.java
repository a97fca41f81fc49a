package fr.mediane.dossier.designation;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.OpenDossiers;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.journal.JournalWriter;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Shows the mediator who presides whom he may designate, and why some are excluded. */
@Stateless
@PermitAll
public class DesignationReader {

  @Inject private ActorDirectory actors;
  @Inject private OpenDossiers dossiers;
  @Inject private Candidates candidates;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * The candidates for a dossier.
   *
   * @param number number of the dossier
   * @param version version read, which the acts send back
   * @param designable whether somebody may be designated now
   * @param leads identity and name of those designated, who may be replaced
   * @param choices the candidates with what the rules say of each today
   */
  public record Sheet(
      String number, long version, boolean designable, List<Lead> leads, List<Choice> choices)
      implements Serializable {

    /** Keeps its own copies. */
    public Sheet {
      leads = List.copyOf(leads);
      choices = List.copyOf(choices);
    }
  }

  /**
   * Somebody designated.
   *
   * @param mediatorId identity of the designation
   * @param name civility and names
   */
  public record Lead(Long mediatorId, String name) implements Serializable {}

  /**
   * A candidate.
   *
   * @param candidate who
   * @param certified whether certified today
   * @param findings what the rules say, those that exclude first
   */
  public record Choice(Candidate candidate, boolean certified, List<DesignationFinding> findings)
      implements Serializable {

    /** Keeps its own copy. */
    public Choice {
      findings = List.copyOf(findings);
    }

    /** Whether nothing excludes the person. */
    public boolean isOpen() {
      return findings.stream().noneMatch(DesignationFinding::blocking);
    }
  }

  /**
   * The candidates for a dossier, those who may be designated first.
   *
   * @throws NotFoundRefusal when it does not exist, or when the reader does not reach it
   */
  @Requires(Right.DOSSIER_DECIDE)
  public Sheet open(String number) {
    Actor actor = actors.current();
    Dossier dossier = dossiers.openWithMediators(number, actor, Right.DOSSIER_DECIDE);
    LocalDate today = LegalTime.today(clock);
    List<Choice> choices =
        candidates.of(dossier, today, today).stream()
            .map(
                candidate ->
                    new Choice(
                        candidate,
                        candidate.isCertifiedOn(today),
                        DesignationRules.ofCandidate(candidate, today)))
            .sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
            .toList();
    journal.read(
        actor, "DossierCandidatesRead", "Dossier", dossier.getId().toString(), dossier.getNumber());
    return new Sheet(
        dossier.getNumber(),
        dossier.getVersion(),
        DossierAct.DESIGNATE.isLawfulIn(dossier.getState()),
        DesignationDesk.active(dossier).stream().map(DesignationReader::lead).toList(),
        choices);
  }

  private static Lead lead(CaseMediator mediator) {
    return new Lead(mediator.getId(), mediator.getPerson().getFullName());
  }
}
