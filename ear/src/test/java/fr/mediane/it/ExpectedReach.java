package fr.mediane.it;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.standin.Substitution;
import fr.mediane.dossier.standin.SubstitutionAgreement;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who reaches a dossier, told once more from its rows in the words of domain reference 6.2 and
 * without the predicate under test. Of a session it knows the agenda and not the days of reading
 * after it, of a tie with an establishment not its dates: its dossiers have no older ones.
 */
@Dependent
public class ExpectedReach {

  /** What an authority knows of its own saisines: received and closed. */
  private static final Set<Right> OWN_SAISINES =
      EnumSet.of(Right.DOSSIER_RECEIPT, Right.DOSSIER_REFER);

  /** What a session opens to those who examine. */
  private static final Set<Right> READING =
      EnumSet.of(Right.DOSSIER_READ, Right.DOSSIER_CONTENT, Right.SESSION_READ);

  /** What the secretariat hands over or sends, and opens although it reads no text. */
  private static final Set<Paper> SENT =
      EnumSet.of(
          Paper.ACKNOWLEDGEMENT,
          Paper.AUTHORITY_NOTICE,
          Paper.PARTY_NOTICE,
          Paper.COMPLETION_REQUEST,
          Paper.INADMISSIBILITY,
          Paper.REDIRECTION,
          Paper.ENTRY_AGREEMENT,
          Paper.CONSENT_RECEIPT,
          Paper.WITHDRAWAL_RECEIPT,
          Paper.DESIGNATION,
          Paper.CHALLENGE,
          Paper.CONVOCATION,
          Paper.SETTLEMENT,
          Paper.AMENDMENT,
          Paper.TRANSMISSION,
          Paper.CLOSING_PARTY,
          Paper.CLOSING_AUTHORITY,
          Paper.PRIVACY_NOTICE,
          Paper.ACCESS_REPLY);

  private boolean secretariatReads;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  /** Says that the setting lets the secretariat read the texts, or no more. */
  void secretariatReads(boolean reads) {
    secretariatReads = reads;
  }

  /** Whether somebody who reads a dossier opens a paper printed for it. */
  boolean opens(Set<Right> reached, Paper paper) {
    return reached.contains(Right.DOSSIER_CONTENT)
        || reached.contains(Right.DOSSIER_HANDLE) && SENT.contains(paper);
  }

  /** Whether somebody reaches a dossier on a day; within a transaction. */
  boolean reaches(Actor actor, Dossier dossier, Right right, LocalDate today) {
    if (OWN_SAISINES.contains(right)) {
      return right.isHeldBy(actor.role()) && seized(actor, dossier);
    }
    if (!right.isHeldBy(actor.role()) || !hasUndertaken(actor) || isTied(actor, dossier)) {
      return false;
    }
    return switch (actor.role()) {
      // As shipped, the setting keeps the texts from the secretariat.
      case PANEL_SECRETARIAT ->
          isOfPanel(actor, dossier) && (secretariatReads || right != Right.DOSSIER_CONTENT);
      case REGIONAL_MEDIATOR -> isOfPanel(actor, dossier) || standsIn(actor, dossier, today);
      case NATIONAL_MEDIATOR ->
          dossier.getPanel().getKind() == PanelKind.NATIONAL
              || dossier.getReinforcedOn() != null
              || standsIn(actor, dossier, today);
      case MEMBER ->
          leads(actor, dossier)
              || READING.contains(right) && isExamined(actor, dossier)
              || standsIn(actor, dossier, today);
      case ARS_DIRECTOR, ARS_SECRETARIAT, MINISTERS_OFFICE, ADMINISTRATOR -> false;
    };
  }

  private static boolean seized(Actor actor, Dossier dossier) {
    return actor.role() == Role.MINISTERS_OFFICE
        ? dossier.getReferrerKind() == ReferrerKind.MINISTERS
        : dossier.getReferrerKind() == ReferrerKind.ARS && isOfPanel(actor, dossier);
  }

  private boolean hasUndertaken(Actor actor) {
    return em.createQuery(
                "select count(u) from Undertaking u where u.accountId = :account and u.endedOn is null",
                Long.class)
            .setParameter("account", actor.accountId())
            .getSingleResult()
        > 0;
  }

  private boolean isTied(Actor actor, Dossier dossier) {
    return actor.personId() != null
        && (exists(
                "select count(x) from DossierExclusion x where x.dossier = :dossier and x.person.id = :who",
                dossier,
                actor.personId())
            || exists(
                "select count(a) from PersonAffinity a, DossierPlace e, Dossier d where d = :dossier"
                    + " and e.dossierId = d.id and a.establishmentId = e.establishmentId"
                    + " and a.personId = :who",
                dossier,
                actor.personId()));
  }

  private boolean isExamined(Actor actor, Dossier dossier) {
    return exists(
        "select count(i) from AgendaItem i where i.dossier = :dossier and i.session.panel.id = :who"
            + " and i.session.state <> fr.mediane.dossier.session.SessionState.CANCELLED"
            + " and (i.opinion is not null"
            + " or i.dossier.state = fr.mediane.dossier.life.DossierState.EXAMINATION)",
        dossier,
        actor.panelId());
  }

  private boolean exists(String query, Dossier dossier, Long who) {
    return em.createQuery(query, Long.class)
            .setParameter("dossier", dossier)
            .setParameter("who", who)
            .getSingleResult()
        > 0;
  }

  private static boolean isOfPanel(Actor actor, Dossier dossier) {
    return dossier.getPanel().getId().equals(actor.panelId());
  }

  private static boolean leads(Actor actor, Dossier dossier) {
    return dossier.getMediators().stream()
        .filter(CaseMediator::isActive)
        .anyMatch(lead -> lead.getPerson().getId().equals(actor.personId()));
  }

  private boolean standsIn(Actor actor, Dossier dossier, LocalDate today) {
    List<Substitution> substitutions =
        em.createQuery(
                "select s from Substitution s where s.accountId = :account and s.panelId = :panel",
                Substitution.class)
            .setParameter("account", actor.accountId())
            .setParameter("panel", dossier.getPanel().getId())
            .getResultList();
    return substitutions.stream()
        .filter(one -> one.isWholePanel() || one.getDossierId().equals(dossier.getId()))
        .filter(one -> one.getRevokedOn() == null && one.runsOn(today))
        .anyMatch(one -> everyPartyAgrees(one, dossier, today));
  }

  private static boolean everyPartyAgrees(
      Substitution substitution, Dossier dossier, LocalDate today) {
    return !dossier.getParties().isEmpty()
        && dossier.getParties().stream()
            .allMatch(
                party ->
                    substitution
                        .agreementOf(party.getId())
                        .filter(answer -> isGiven(answer, today))
                        .isPresent());
  }

  private static boolean isGiven(SubstitutionAgreement answer, LocalDate today) {
    return answer.getAgreedOn() != null
        && !answer.getAgreedOn().isAfter(today)
        && answer.getWithdrawnOn() == null;
  }
}
