package fr.mediane.dossier.admission;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.persistence.StoredEntity;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The repository of what is recorded of the admissibility of a dossier. Callers have found the
 * dossier through the access predicate.
 */
@ApplicationScoped
public class AdmissionEntries {

  @PersistenceContext private EntityManager em;
  @Inject private Seals seals;

  /** Everything recorded, with the steps, in the order of the days. */
  public List<AdmissionEntry> of(Dossier dossier) {
    return em.createQuery(
            "select e from AdmissionEntry e left join fetch e.step where e.dossier = :dossier"
                + " order by e.on, e.id",
            AdmissionEntry.class)
        .setParameter("dossier", dossier)
        .getResultList();
  }

  /** One line of a dossier; empty when it belongs to another dossier or to no one. */
  public <E extends AdmissionEntry> Optional<E> find(Dossier dossier, Class<E> type, Long id) {
    return id == null
        ? Optional.empty()
        : Optional.ofNullable(em.find(type, id))
            .filter(entry -> entry.getDossier().equals(dossier));
  }

  /** The only line of a kind; empty when there is none. */
  public <E extends AdmissionEntry> Optional<E> only(Dossier dossier, Class<E> type) {
    return of(dossier).stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /** Stores a line and seals its text. */
  public <E extends AdmissionEntry> E add(E entry, String text) {
    em.persist(entry);
    write(entry, text);
    return entry;
  }

  /** Seals the text of a stored line; {@code null} removes it. */
  public void write(AdmissionEntry entry, String text) {
    entry.write(seals.seal(entry.getDossier().getId(), entry.purpose(), text));
  }

  /** Takes a line out. */
  public void remove(AdmissionEntry entry) {
    em.remove(entry);
  }

  /**
   * Makes the version of the dossier change: whoever has an older one on the screen is told.
   *
   * @param dossier whose lines change
   */
  public void touch(StoredEntity dossier) {
    em.lock(dossier, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** What the admissibility of a dossier is judged on. */
  public AdmissionFacts factsOf(Dossier dossier) {
    return facts(dossier, of(dossier));
  }

  /** What the admissibility is judged on, from the lines already read. */
  static AdmissionFacts facts(Dossier dossier, List<AdmissionEntry> entries) {
    Map<AdmissibilityQuestion, Answer> answers = new EnumMap<>(AdmissibilityQuestion.class);
    Set<AdmissibilityQuestion> reasoned = EnumSet.noneOf(AdmissibilityQuestion.class);
    for (AdmissibilityAnswer answer : ofType(entries, AdmissibilityAnswer.class)) {
      answers.put(answer.getQuestion(), answer.getAnswer());
      if (answer.getText() != null) {
        reasoned.add(answer.getQuestion());
      }
    }
    return new AdmissionFacts(
        dossier.getNature(),
        dossier.getReceivedOn(),
        dossier.getPanel().getKind() == PanelKind.NATIONAL,
        dossier.lacksCosigner(),
        dossier.getParties().stream().map(party -> party.getStatus()).toList(),
        answers,
        reasoned,
        ofType(entries, PriorConciliation.class).stream().map(PriorConciliation::facts).toList(),
        !ofType(entries, ConciliationException.class).isEmpty(),
        ofType(entries, Coordination.class).stream()
            .map(Coordination::getOutcome)
            .reduce((first, last) -> last)
            .orElse(null),
        dossier.getLegalAction());
  }

  /** The lines of a kind, in order. */
  static <E extends AdmissionEntry> List<E> ofType(List<AdmissionEntry> entries, Class<E> type) {
    return entries.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
