package fr.mediane.dossier.history;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.DossierStep;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.OpenDossiers;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.journal.JournalWriter;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The history of a dossier for the screen: its signed steps, or who opened it. */
@Stateless
@PermitAll
public class HistoryReader {

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private DossierScopes scopes;
  @Inject private OpenDossiers dossiers;
  @Inject private Openings openings;
  @Inject private Seals seals;
  @Inject private JournalWriter journal;

  /**
   * A page of the signed steps of a dossier, the latest first.
   *
   * @throws NotFoundRefusal when the dossier does not exist, or when the reader does not reach it
   */
  @Requires(Right.DOSSIER_READ)
  public HistorySheet steps(String number, int first, int size) {
    Actor actor = actors.current();
    Dossier dossier = dossiers.open(number, actor, Right.DOSSIER_READ);
    boolean opens = scopes.opensContent(actor) && dossier.getState().keepsText();
    List<StepLine> steps =
        em.createQuery(
                "select s from DossierStep s where s.dossier = :dossier order by s.at desc, s.id desc",
                DossierStep.class)
            .setParameter("dossier", dossier)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultStream()
            .map(step -> line(step, dossier, opens))
            .toList();
    long total =
        em.createQuery("select count(s) from DossierStep s where s.dossier = :dossier", Long.class)
            .setParameter("dossier", dossier)
            .getSingleResult();
    return read(actor, "HistoryRead", dossier, steps, List.of(), total);
  }

  /**
   * A page of the openings of a dossier, the latest first.
   *
   * @throws NotFoundRefusal when the dossier does not exist, or when the reader does not reach it
   */
  @Requires(Right.DOSSIER_READ)
  public HistorySheet openings(String number, int first, int size) {
    Actor actor = actors.current();
    Dossier dossier = dossiers.open(number, actor, Right.DOSSIER_READ);
    return read(
        actor,
        "OpeningsRead",
        dossier,
        List.of(),
        openings.of(dossier.getId(), first, size),
        openings.count(dossier.getId()));
  }

  private HistorySheet read(
      Actor actor,
      String action,
      Dossier dossier,
      List<StepLine> steps,
      List<Opening> opened,
      long total) {
    journal.read(actor, action, "Dossier", dossier.getId().toString(), dossier.getNumber());
    boolean named = dossier.getState().keepsText() && actor.holds(Right.DOSSIER_HANDLE);
    return new HistorySheet(
        dossier.getNumber(),
        dossier.getState(),
        steps,
        opened,
        total,
        named ? dossier.getParties().stream().map(this::person).toList() : List.of());
  }

  private StepLine line(DossierStep step, Dossier dossier, boolean opens) {
    return new StepLine(
        step.getAct(),
        step.getFromState(),
        step.getToState(),
        step.getDoneOn(),
        step.getAt(),
        step.getAuthor(),
        step.getQuality(),
        step.getDetail(),
        opens ? seals.open(dossier.getId(), DossierDesk.STEP_NOTE, step.getNote()) : null,
        step.getNote() != null && !opens && dossier.getState().keepsText());
  }

  private HistorySheet.Person person(DossierParty party) {
    String json =
        seals.open(
            party.getDossier().getId(), Purposes.party(party.getRank()), party.getIdentity());
    return new HistorySheet.Person(
        party.getRank(),
        json == null
            ? HistoryTexts.get("party.unnamed", party.getRank())
            : Identity.ofJson(json).fullName());
  }
}
