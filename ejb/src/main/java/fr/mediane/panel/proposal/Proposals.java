package fr.mediane.panel.proposal;

import fr.mediane.door.CommandContext;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.ProposalState;
import fr.mediane.panel.ProposalStep;
import fr.mediane.panel.ProposalStepRecord;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The repository of proposals. */
@ApplicationScoped
public class Proposals {

  @PersistenceContext private EntityManager em;

  /** The proposal of that number, as {@link #toRead} gives it, and who sits: two statements. */
  public Optional<Proposal> byNumber(String number) {
    // EclipseLink follows one level of "join fetch": who sits is read first, and found again in the
    // persistence context.
    em.createQuery(
            "select q from ProposalSeat s join s.person q left join fetch q.establishment where s.proposal.number = :number",
            Person.class)
        .setParameter("number", number)
        .getResultList();
    return toRead(number);
  }

  /**
   * The proposal of that number with its instance, its seats, the motives and the signed steps, in
   * one statement. Who sits is left for {@link CompositionFactory#material} to read.
   */
  public Optional<Proposal> toRead(String number) {
    return em
        .createQuery(
            """
            select p from Proposal p join fetch p.panel left join fetch p.seats left join fetch p.motives left join fetch p.steps
             where p.number = :number
            """,
            Proposal.class)
        .setParameter("number", number)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Stores a new proposal. */
  public Proposal add(Proposal proposal) {
    em.persist(proposal);
    return proposal;
  }

  /** The number of another proposal of the instance that waits for the appointing authority. */
  public Optional<String> waitingBeside(Proposal proposal) {
    return em
        .createQuery(
            "select p.number from Proposal p where p.panel = :panel and p.id <> :id and p.state in :waiting order by p.number",
            String.class)
        .setParameter("panel", proposal.getPanel())
        .setParameter("id", proposal.getId())
        .setParameter("waiting", List.of(ProposalState.SUBMITTED, ProposalState.PREPARED))
        .getResultList()
        .stream()
        .findFirst();
  }

  /**
   * A proposal whose seats, dates or motives are about to change.
   *
   * @throws Refusal when it may not change any more
   * @see #forStep
   */
  public Proposal forEdit(String number, long version, CommandContext context) {
    return locked(
        number,
        version,
        context,
        proposal -> {
          if (!proposal.getState().isEditable()) {
            throw new Refusal(ProposalTexts.get("edit.refused", number, stateOf(proposal)));
          }
        });
  }

  /**
   * A proposal about to take a step: found, within the author's scope, in a state from which the
   * step is lawful, in the version that the author read, and named in the journal. Its version will
   * grow even when only a seat, a motive or a step changes, so that two people never overwrite each
   * other.
   *
   * @throws NotFoundRefusal when it does not exist or is out of scope
   * @throws Refusal when the step is not lawful in its state; the message says who did what
   * @throws ConflictRefusal when somebody changed it since
   */
  public Proposal forStep(String number, long version, ProposalStep step, CommandContext context) {
    return locked(
        number,
        version,
        context,
        proposal -> {
          if (proposal.getState().next(step) == null) {
            throw new Refusal(ProposalTexts.get("step.refused." + step, number, stateOf(proposal)));
          }
        });
  }

  private Proposal locked(
      String number, long version, CommandContext context, Consumer<Proposal> stateCheck) {
    Proposal proposal = byNumber(number).orElseThrow(NotFoundRefusal::new);
    Panel panel = proposal.getPanel();
    context.requireScope(panel.getId(), panel.isMinisterial());
    context.about("Proposal", proposal.getId(), number);
    stateCheck.accept(proposal);
    if (proposal.getVersion() != version) {
      throw new ConflictRefusal();
    }
    em.lock(proposal, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return proposal;
  }

  /** The state in words, with who brought it there and when. */
  private static String stateOf(Proposal proposal) {
    List<ProposalStepRecord> steps = proposal.getSteps();
    ProposalStepRecord last = steps.get(steps.size() - 1);
    return ProposalTexts.get(
        "state.since",
        ProposalTexts.get("state." + proposal.getState()).toLowerCase(Locale.FRENCH),
        FrenchText.shortDate(LegalTime.dateOf(last.getAt())),
        last.getAuthorName());
  }
}
