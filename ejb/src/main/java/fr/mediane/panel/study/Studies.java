package fr.mediane.panel.study;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The repository of studies. A study is its author's alone: to anybody else it does not exist. */
@ApplicationScoped
class Studies {

  /** Studies that a person may keep: what is kept and never looked at again helps nobody. */
  static final int MOST = 50;

  @PersistenceContext private EntityManager em;

  /**
   * A study with its instance and its proposal, in one statement.
   *
   * @throws NotFoundRefusal when it does not exist, is somebody else's, or its instance is out of
   *     reach by now
   */
  Study of(Long id, Actor actor) {
    return em
        .createQuery(
            "select s from Study s join fetch s.panel left join fetch s.proposal where s.id = :id"
                + " and s.owner = :owner",
            Study.class)
        .setParameter("id", id)
        .setParameter("owner", actor.username())
        .getResultList()
        .stream()
        .filter(study -> isWithin(study, actor))
        .findFirst()
        .orElseThrow(NotFoundRefusal::new);
  }

  private static boolean isWithin(Study study, Actor actor) {
    return AccessScope.of(actor, Right.PROPOSAL_DRAFT)
        .allows(study.getPanel().getId(), study.getPanel().isMinisterial());
  }

  /**
   * A study about to change, named in the journal.
   *
   * @throws NotFoundRefusal as {@link #of}
   * @throws ConflictRefusal when it changed since it was read, in another window
   */
  Study toChange(Long id, long version, CommandContext context) {
    Study study = of(id, context.actor());
    context.about("Study", id, study.getPanel().getName());
    if (study.getVersion() != version) {
      throw new ConflictRefusal();
    }
    return study;
  }

  /** The studies of a person within reach, the latest first. */
  List<Study> of(Actor actor) {
    AccessScope scope = AccessScope.of(actor, Right.PROPOSAL_DRAFT);
    return scope
        .bind(
            em.createQuery(
                    "select s from Study s join fetch s.panel left join fetch s.proposal where"
                        + " s.owner = :owner"
                        + scope.condition("s.panel")
                        + " order by s.openedAt desc, s.id desc",
                    Study.class)
                .setParameter("owner", actor.username()))
        .getResultList();
  }

  /**
   * Stores a study.
   *
   * @throws Refusal when its author keeps too many
   */
  Study add(Study study) {
    long kept =
        em.createQuery("select count(s) from Study s where s.owner = :owner", Long.class)
            .setParameter("owner", study.getOwner())
            .getSingleResult();
    if (kept >= MOST) {
      throw new Refusal(StudyTexts.get("tooMany", MOST));
    }
    em.persist(study);
    em.flush();
    return study;
  }

  /** Forgets a study. */
  void remove(Study study) {
    em.remove(study);
  }

  /** Of these people, those who apply to an instance or have a mandate there. */
  Set<Long> known(Long panelId, Collection<Long> people) {
    Set<Long> known = new HashSet<>();
    if (!people.isEmpty()) {
      known.addAll(
          em.createQuery(
                  "select p.id from Person p where p.id in :people and (p.id in (select c.person.id"
                      + " from Candidacy c where c.panel.id = :panel) or p.id in (select"
                      + " m.person.id from Mandate m where m.panel.id = :panel))",
                  Long.class)
              .setParameter("people", people)
              .setParameter("panel", panelId)
              .getResultList());
    }
    return known;
  }
}
