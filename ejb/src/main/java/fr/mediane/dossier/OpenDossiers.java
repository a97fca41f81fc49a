package fr.mediane.dossier;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.journal.JournalWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds a dossier for a page of it, through the access predicate and in one statement: with its
 * instance, its establishment, its parties, and its key, which opens the texts without another one.
 */
@ApplicationScoped
public class OpenDossiers {

  private static final Pattern NUMBER = Pattern.compile("[A-Z][A-Z_-]{1,11}-\\d{4}-\\d{1,6}");

  @PersistenceContext private EntityManager em;
  @Inject private DossierScopes scopes;
  @Inject private JournalWriter journal;

  /**
   * The dossier of that number.
   *
   * @throws NotFoundRefusal when it does not exist, or when the actor may not exercise the right on
   *     it
   */
  public Dossier open(String number, Actor actor, Right right) {
    return find(number, actor, right, "d, k", "").orElseThrow(() -> refused(number, actor));
  }

  /** The same, with all who were designated for it, and where its establishment lies. */
  public Dossier openWithMediators(String number, Actor actor, Right right) {
    return findWithMediators(number, actor, right).orElseThrow(() -> refused(number, actor));
  }

  /** The same, for who may open another part of the dossier: nothing is refused yet. */
  public Optional<Dossier> findWithMediators(String number, Actor actor, Right right) {
    // The persons are named in the answer: fetched through the designations, each would cost one
    // statement more.
    return find(
        number,
        actor,
        right,
        "d, k, p, t, r",
        " left join fetch d.mediators c left join c.person p"
            + " left join d.establishment.departement t left join t.region r");
  }

  private Optional<Dossier> find(
      String number, Actor actor, Right right, String read, String fetched) {
    DossierScope scope = scopes.of(actor, right);
    return scope
        .bind(
            em.createQuery(
                "select "
                    + read
                    + " from DossierKey k, Dossier d join fetch d.panel join fetch d.establishment"
                    + " left join fetch d.parties"
                    + fetched
                    + " where k.dossierId = d.id and d.number = :number"
                    + scope.condition("d"),
                Object[].class))
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .map(row -> (Dossier) row[0]);
  }

  /**
   * The refusal of an opening, journaled in the same words whether the dossier is hidden or was
   * never there. What is not a number is nobody's dossier and stays out of the journal.
   */
  public NotFoundRefusal refused(String number, Actor actor) {
    if (number != null && NUMBER.matcher(number).matches()) {
      journal.refusedApart(actor, "OpenDossier", "Dossier", number, number);
    }
    return new NotFoundRefusal();
  }
}
