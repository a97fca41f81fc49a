package fr.mediane.panel.proposal;

import fr.mediane.door.CommandContext;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The repository of proposals. */
@ApplicationScoped
public class Proposals {

  @PersistenceContext private EntityManager em;

  /** The proposal of that number with its instance, its seats and who sits on them. */
  public Optional<Proposal> byNumber(String number) {
    return em
        .createQuery(
            """
            select p from Proposal p join fetch p.panel a join fetch a.territory t left join fetch t.supportAgency
              left join fetch p.seats s left join fetch s.person left join fetch s.replaced r left join fetch r.act
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

  /**
   * A proposal about to change: found, within the author's scope, in the version that the author
   * read, and named in the journal. Its version will grow even when only a seat, a motive or a step
   * changes, so that two people never overwrite each other.
   *
   * @throws NotFoundRefusal when it does not exist or is out of scope
   * @throws ConflictRefusal when somebody changed it since
   */
  public Proposal forChange(String number, long version, CommandContext context) {
    Proposal proposal = byNumber(number).orElseThrow(NotFoundRefusal::new);
    Panel panel = proposal.getPanel();
    context.requireScope(panel.getId(), panel.isMinisterial());
    context.about("Proposal", proposal.getId(), number);
    if (proposal.getVersion() != version) {
      throw new ConflictRefusal();
    }
    em.lock(proposal, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return proposal;
  }
}
