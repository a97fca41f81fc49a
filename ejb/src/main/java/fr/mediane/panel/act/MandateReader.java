package fr.mediane.panel.act;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.AppointingAct;
import fr.mediane.panel.Mandate;
import fr.mediane.panel.Panel;
import fr.mediane.panel.VicePresidencies;
import fr.mediane.panel.VicePresidency;
import fr.mediane.regulation.Settings;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads mandates for the pages. Mandates are public; why one ended, and the motive of a correction,
 * are shown only to those who may manage it.
 */
@Stateless
@PermitAll
public class MandateReader {

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private VicePresidencies vicePresidencies;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * A mandate with its history.
   *
   * @throws NotFoundRefusal when there is none
   */
  @Requires(Right.PANEL_READ)
  public MandateView byId(Long id) {
    Actor actor = actors.current();
    AccessScope scope = AccessScope.of(actor, Right.PANEL_READ);
    if (!scope.isOpen()) {
      throw new ForbiddenRefusal();
    }
    Mandate mandate =
        scope
            .bind(
                em.createQuery(
                    "select m from Mandate m join fetch m.panel join fetch m.person left join fetch m.act"
                        + " left join fetch m.replaced r left join fetch r.person where m.id = :id"
                        + scope.condition("m.panel"),
                    Mandate.class))
            .setParameter("id", id)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    List<MandateRow> all =
        em.createQuery(
                ActReader.MANDATE_ROWS
                    + " where m.panel = :panel and m.person = :person order by m.startsOn, m.id",
                MandateRow.class)
            .setParameter("panel", mandate.getPanel())
            .setParameter("person", mandate.getPerson())
            .getResultList();
    return view(mandate, all, actor, LegalTime.today(clock));
  }

  private MandateView view(Mandate mandate, List<MandateRow> all, Actor actor, LocalDate today) {
    Panel panel = mandate.getPanel();
    AppointingAct act = mandate.getAct();
    boolean manageable = allows(actor, Right.MANDATE_MANAGE, panel);
    boolean correctable = allows(actor, Right.MANDATE_CORRECT, panel);
    Optional<VicePresidency> vice =
        vicePresidencies.inForceOn(panel, today).stream()
            .filter(held -> held.getPerson().equals(mandate.getPerson()))
            .findFirst();
    boolean reserved = manageable || correctable;
    return new MandateView(
        all.stream().filter(row -> row.id().equals(mandate.getId())).findFirst().orElseThrow(),
        mandate.getVersion(),
        panel.getCode(),
        panel.getName(),
        act == null ? null : act.getNumber(),
        act == null ? null : act.getSignedOn(),
        mandate.isCountsAsRenewal(),
        reserved ? mandate.getEndReason() : null,
        reserved ? mandate.getEndNote() : null,
        mandate.isInForceOn(today),
        mandate.getReplaced() == null ? null : mandate.getReplaced().getId(),
        mandate.getReplaced() == null ? null : mandate.getReplaced().getPerson().getFullName(),
        mandate.getSupersededBy() == null ? null : mandate.getSupersededBy().getId(),
        mandate.getSupersededOn(),
        reserved ? mandate.getSupersededMotive() : null,
        vice.map(VicePresidency::getId).orElse(null),
        vice.map(VicePresidency::getVersion).orElse(0L),
        vice.map(VicePresidency::getSince).orElse(null),
        manageable,
        correctable,
        settings.flag("mandate.extensionAllowed"),
        all.stream().filter(row -> !row.id().equals(mandate.getId())).toList());
  }

  private static boolean allows(Actor actor, Right right, Panel panel) {
    return AccessScope.of(actor, right).allows(panel.getId(), panel.isMinisterial());
  }
}
