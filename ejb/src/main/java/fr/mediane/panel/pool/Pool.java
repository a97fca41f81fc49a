package fr.mediane.panel.pool;

import fr.mediane.access.AccessScope;
import fr.mediane.door.CommandContext;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.CallForApplications;
import fr.mediane.panel.Candidacy;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.panel.ProposalState;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.persistence.StoredEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The repository of the pool for the handlers. What is out of the author's scope answers as if it
 * did not exist, and what is found is named for the journal.
 */
@ApplicationScoped
class Pool {

  @PersistenceContext private EntityManager em;

  /** The instance, when it is in scope. */
  Panel panel(Long id, CommandContext context) {
    Panel panel = find(Panel.class, id);
    context.requireScope(panel.getId(), panel.isMinisterial());
    context.about("Panel", panel.getId(), panel.getName());
    return panel;
  }

  /** The candidacy with its person and instance, when it is in scope. */
  Candidacy candidacy(Long id, CommandContext context) {
    Candidacy candidacy =
        em.createQuery(
                "select c from Candidacy c join fetch c.person join fetch c.panel where c.id = :id",
                Candidacy.class)
            .setParameter("id", id)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    Panel panel = candidacy.getPanel();
    context.requireScope(panel.getId(), panel.isMinisterial());
    context.about("Candidacy", id, panel.getName());
    return candidacy;
  }

  /** The call, when it is in scope. */
  CallForApplications call(Long id, CommandContext context) {
    CallForApplications call = find(CallForApplications.class, id);
    Panel panel = call.getPanel();
    context.requireScope(panel.getId(), panel.isMinisterial());
    context.about("CallForApplications", id, panel.getName());
    return call;
  }

  /** The call of that instance; {@code null} for a spontaneous application. */
  CallForApplications callOf(Panel panel, Long callId, TypedFields fields) {
    if (callId == null) {
      return null;
    }
    CallForApplications call = em.find(CallForApplications.class, callId);
    return call == null || !call.getPanel().equals(panel)
        ? fields.wrong("callId", "call.unknown")
        : call;
  }

  /** Whether the person already is in the pool of the instance. */
  Optional<Candidacy> candidacyOf(Person person, Panel panel) {
    return candidaciesOf(List.of(person), panel).stream().findFirst();
  }

  /**
   * The numbers of the proposals still open that want to give a seat of the instance to the person;
   * a mandate that a proposal only keeps does not depend on the pool.
   */
  List<String> openProposalsOf(Candidacy candidacy) {
    return em.createQuery(
            "select p.number from Proposal p join p.seats s where p.panel = :panel and s.person = :person"
                + " and s.nature <> :kept and p.state not in :over order by p.number",
            String.class)
        .setParameter("panel", candidacy.getPanel())
        .setParameter("person", candidacy.getPerson())
        .setParameter("kept", MandateNature.KEPT)
        .setParameter(
            "over", Arrays.stream(ProposalState.values()).filter(ProposalState::isFinal).toList())
        .getResultList();
  }

  /** The candidacies of these people in the pool of the instance. */
  List<Candidacy> candidaciesOf(Collection<Person> people, Panel panel) {
    return em.createQuery(
            "select c from Candidacy c where c.panel = :panel and c.person.id in :people",
            Candidacy.class)
        .setParameter("panel", panel)
        .setParameter("people", idsOf(people))
        .getResultList();
  }

  /**
   * The people among these that the scope lets the author know: those of the pools he manages, and
   * those whose appointment is public.
   */
  List<Long> visible(Collection<Person> people, AccessScope scope) {
    return scope
        .bind(
            em.createQuery(
                "select p.id from Person p where p.id in :people and (exists (select c from Candidacy c where c.person = p"
                    + scope.condition("c.panel")
                    + ") or exists (select m from Mandate m where m.person = p))",
                Long.class))
        .setParameter("people", idsOf(people))
        .getResultList();
  }

  /** The candidacy of each of these people in the pool of the instance, by person. */
  Map<Long, Long> candidaciesIn(Collection<Person> people, Long panelId) {
    return em.createQuery(
            "select c.person.id, c.id from Candidacy c where c.panel.id = :panel"
                + " and c.person.id in :people",
            Object[].class)
        .setParameter("panel", panelId)
        .setParameter("people", idsOf(people))
        .getResultStream()
        .collect(Collectors.toMap(line -> (Long) line[0], line -> (Long) line[1]));
  }

  /** The names of the pools within the scope where these people are: person, then name. */
  List<Object[]> poolNames(Collection<Person> people, AccessScope scope) {
    return scope
        .bind(
            em.createQuery(
                "select c.person.id, n.name from Candidacy c join c.panel n"
                    + " where c.person.id in :people"
                    + scope.condition("c.panel")
                    + " order by n.position",
                Object[].class))
        .setParameter("people", idsOf(people))
        .getResultList();
  }

  /** The people with one of these addresses or one of these names. */
  List<Person> people(Collection<String> emails, Collection<String> searchKeys) {
    return em.createQuery(
            "select p from Person p where p.email in :emails or p.searchKey in :keys order by p.id",
            Person.class)
        .setParameter("emails", emails.isEmpty() ? List.of("") : emails)
        .setParameter("keys", searchKeys)
        .getResultList();
  }

  /** What belongs to these people: {@code Training} or {@code Tie}. */
  <T> List<T> belongings(Class<T> type, Collection<Person> people) {
    return em.createQuery(
            "select x from " + type.getSimpleName() + " x where x.person.id in :people", type)
        .setParameter("people", idsOf(people))
        .getResultList();
  }

  private static List<Long> idsOf(Collection<Person> people) {
    return people.stream().map(Person::getId).toList();
  }

  /** An entity of that identity. */
  <T> T find(Class<T> type, Long id) {
    T found = id == null ? null : em.find(type, id);
    if (found == null) {
      throw new NotFoundRefusal();
    }
    return found;
  }

  /** Refuses when the entity was changed since it was read. */
  static void requireVersion(StoredEntity entity, long read) {
    if (entity.getVersion() != read) {
      throw new ConflictRefusal();
    }
  }

  /** Stores a new entity and answers it with its identity. */
  <T extends StoredEntity> T add(T entity) {
    em.persist(entity);
    return entity;
  }

  void remove(StoredEntity entity) {
    em.remove(entity);
  }

  /** Writes what is pending and forgets it, so that a long import stays small. */
  void writeAndForget() {
    em.flush();
    em.clear();
  }
}
