package fr.mediane.dossier.designation;

import fr.mediane.dossier.CaseMediator;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody designated, as the rules see it.
 *
 * @param name names
 * @param certified whether certified on the day of the question
 * @param challengeUntil last day to challenge; {@code null} while the parties were not told
 * @param ties what binds the person to the establishments of the dossier
 */
public record Lead(String name, boolean certified, LocalDate challengeUntil, List<DossierTie> ties)
    implements Serializable {

  /** Keeps its own copy. */
  public Lead {
    ties = List.copyOf(ties);
  }

  /** A designation as the rules see it. */
  public static Lead of(CaseMediator mediator, List<DossierTie> ties) {
    return new Lead(
        mediator.getPerson().getFullName(),
        mediator.isCertified(),
        mediator.getChallengeUntil(),
        ties);
  }
}
