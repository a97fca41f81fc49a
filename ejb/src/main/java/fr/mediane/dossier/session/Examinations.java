package fr.mediane.dossier.session;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.Problem;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.DossierScope;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.dossier.session.HoldSession.Saying;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a session says of each dossier. Who records it says nothing of a dossier that is hidden from
 * him, and does not learn that one is; who has a tie with a dossier is not counted among those who
 * examine it.
 */
@ApplicationScoped
public class Examinations {

  /** Longest note, in characters. */
  static final int MAX_NOTE = 2000;

  @PersistenceContext private EntityManager em;
  @Inject private DossierScopes scopes;
  @Inject private DossierDesk dossiers;
  @Inject private Seals seals;

  /** The lines of an agenda that the author may record and that are still to be examined. */
  List<AgendaItem> awaited(PanelSession session, CommandContext context) {
    DossierScope scope = scopes.of(context.actor(), Right.SESSION_MANAGE);
    Set<Long> reached =
        Set.copyOf(
            scope
                .bind(
                    em.createQuery(
                        "select d.id from AgendaItem i join i.dossier d where i.session = :session"
                            + scope.condition("d"),
                        Long.class))
                .setParameter("session", session)
                .getResultList());
    return session.getItems().stream()
        .filter(item -> item.getOpinion() == null)
        .filter(item -> DossierAct.EXAMINE.isLawfulIn(item.getDossier().getState()))
        .filter(item -> reached.contains(item.getDossier().getId()))
        .toList();
  }

  /**
   * How many of those who came take part in the examination of each dossier of an agenda: one
   * question for all.
   *
   * @param came identities of the members who came
   * @return by identity of dossier; nothing for a dossier with which all have a tie
   */
  public Map<Long, Long> partakers(PanelSession session, Set<Long> came) {
    if (came.isEmpty() || session.getItems().isEmpty()) {
      return Map.of();
    }
    DossierScope scope = scopes.untiedPeople("p.id");
    return scope
        .bind(
            em.createQuery(
                "select d.id, count(p) from Person p, Dossier d where d.id in :dossiers and p.id in :people"
                    + scope.condition("d")
                    + " group by d.id",
                Object[].class))
        .setParameter(
            "dossiers", session.getItems().stream().map(item -> item.getDossier().getId()).toList())
        .setParameter("people", came)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }

  /**
   * Whether an opinion is given of a dossier when those who may examine it are enough, and only
   * then.
   *
   * @param saying {@code null} when nothing was said
   * @param quorum the quorum of the day
   * @param partakers how many members came and have no tie with the dossier
   */
  static void checkOpinion(
      String number, Saying saying, Quorum quorum, int partakers, Collection<Problem> problems) {
    boolean said = saying != null && saying.isOpinion();
    boolean quorate = quorum.isReachedBy(partakers);
    if (quorate && !said) {
      problems.add(new Problem("opinion-" + number, SessionTexts.get("hold.opinion", number)));
    }
    if (said && !quorate) {
      problems.add(
          new Problem(
              "opinion-" + number,
              SessionTexts.get("hold.noQuorumOf", number, quorum.verdict(partakers))));
    }
  }

  /** Whether a note is short enough and can be printed. */
  static void checkNote(String number, Saying saying, Collection<Problem> problems) {
    if (saying.note() == null) {
      return;
    }
    String field = "note-" + number;
    if (saying.note().length() > MAX_NOTE) {
      problems.add(new Problem(field, SessionTexts.get("hold.noteTooLong", number, MAX_NOTE)));
    } else {
      TypedText.check(field, saying.note(), problems);
    }
  }

  /** Records what the instance says of a dossier, the note sealed. */
  void examine(AgendaItem item, Saying saying, CommandContext context) {
    Dossier dossier =
        dossiers.take(
            item.getDossier().getNumber(), null, Right.SESSION_MANAGE, DossierAct.EXAMINE, context);
    String note = saying.note() == null || saying.note().isBlank() ? null : saying.note().strip();
    item.examined(saying.opinion(), seals.seal(dossier.getId(), item.notePurpose(), note));
    dossiers.does(
        dossier,
        DossierAct.EXAMINE,
        item.getSession().getSessionOn(),
        SessionTexts.get("step.examined", FrenchText.shortDate(item.getSession().getSessionOn())),
        null,
        context);
  }
}
