package fr.mediane.dossier.retention;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.seal.SealedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;

/**
 * Removes what a dossier held, once its key is destroyed and its anonymous line written. The rows
 * that say what its people did go, even where they hold codes and days only; what stays is the
 * closed list of decision 0047, without any text. The meetings held stay with the mediators who
 * came: vacations and the activity of a closed year are counted from them. The sealed columns are
 * found in the entities themselves, so that a capability added later is not forgotten.
 */
@ApplicationScoped
class Erasure {

  private static final String DOSSIER = " e where e.dossier.id = :dossier";
  private static final String HELD = "fr.mediane.dossier.meeting.MeetingState.HELD";
  private static final String AGREEMENT =
      " e where e.agreement.id in (select a.id from MediationAgreement a where a.dossier.id = :dossier)";

  /** The rows that go, those that name others before those that are named. */
  static final List<String> ROWS =
      List.of(
          "SubstitutionAgreement e where e.party.id in"
              + " (select p.id from DossierParty p where p.dossier.id = :dossier)",
          "Substitution e where e.dossierId = :dossier",
          "PrivateNote" + DOSSIER,
          "MeetingGuest e where e.meeting.id in"
              + " (select m.id from Meeting m where m.dossier.id = :dossier and (m.state <> "
              + HELD
              + " or e.kind not in (fr.mediane.dossier.meeting.GuestKind.MEDIATOR,"
              + " fr.mediane.dossier.meeting.GuestKind.PRESIDENT)))",
          "Meeting" + DOSSIER + " and e.state <> " + HELD,
          "AgreementEvent" + AGREEMENT,
          "Commitment" + AGREEMENT,
          "MediationAgreement" + DOSSIER,
          "EntryConsent" + DOSSIER,
          "ChallengeChoice" + DOSSIER,
          "PowerOfAttorney" + DOSSIER,
          "AdmissionEntry" + DOSSIER,
          "AuthorityNotice" + DOSSIER,
          "Reinforcement" + DOSSIER,
          "CaseMediator" + DOSSIER,
          "Piece" + DOSSIER);

  @PersistenceContext private EntityManager em;

  /** Erases what the closed list does not keep of a dossier whose key is destroyed. */
  void erase(Dossier dossier) {
    em.flush();
    for (String rows : ROWS) {
      run("delete from " + rows, dossier);
    }
    // The dossier stays hidden from those it was hidden from; why is nobody's business any more.
    run("update DossierExclusion e set e.reason = null where e.dossier.id = :dossier", dossier);
    for (EntityType<?> type : em.getMetamodel().getEntities()) {
      for (SealedColumn column : SealedColumn.of(type.getJavaType())) {
        Query erasure = em.createQuery(column.erasure()).setParameter("dossier", dossier.getId());
        if (!column.nullable()) {
          erasure.setParameter("nothing", SealedText.erased());
        }
        erasure.executeUpdate();
      }
    }
  }

  private void run(String statement, Dossier dossier) {
    em.createQuery(statement).setParameter("dossier", dossier.getId()).executeUpdate();
  }
}
