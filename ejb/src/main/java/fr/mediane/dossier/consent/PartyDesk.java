package fr.mediane.dossier.consent;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/**
 * What the acts of the parties have in common. Two of them at the same moment never ignore each
 * other: each is a change of the dossier, and the second is told to read it again.
 */
@ApplicationScoped
public class PartyDesk {

  @PersistenceContext private EntityManager em;
  @Inject private DossierDesk desk;

  /** The dossier of an act, checked as {@link DossierDesk#take} does, and marked as changed. */
  public Dossier take(
      String number, long version, Right right, DossierAct act, CommandContext context) {
    Dossier dossier = desk.take(number, version, right, act, context);
    em.lock(dossier, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return dossier;
  }

  /** The party of that rank. */
  public DossierParty party(Dossier dossier, Integer rank) {
    return dossier.getParties().stream()
        .filter(party -> rank != null && party.getRank() == rank)
        .findFirst()
        .orElseThrow(() -> new InvalidRefusal("rank", ConsentTexts.get("party.missing")));
  }

  /**
   * A day typed for an act, not before another one.
   *
   * @param floor the earliest day; {@code null} when none
   * @param tooEarly message when it is before
   */
  public LocalDate day(
      LocalDate typed, LocalDate floor, String tooEarly, Dossier dossier, CommandContext context) {
    LocalDate on = desk.day("on", typed, dossier, context);
    if (floor != null && on.isBefore(floor)) {
      throw new InvalidRefusal("on", tooEarly);
    }
    return on;
  }
}
