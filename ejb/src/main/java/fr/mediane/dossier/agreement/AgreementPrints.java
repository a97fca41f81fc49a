package fr.mediane.dossier.agreement;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.OpenDossiers;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.journal.JournalWriter;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Prints the agreement as it stands, during the mediation as well as once it is concluded, followed
 * up or closed; nothing is kept but the line of the journal.
 */
@Stateless
@PermitAll
public class AgreementPrints {

  @Inject private ActorDirectory actors;
  @Inject private OpenDossiers dossiers;
  @Inject private Agreements agreements;
  @Inject private AgreementPapers papers;
  @Inject private Papers press;
  @Inject private JournalWriter journal;

  /**
   * Prints the agreement of a dossier (doc. 9).
   *
   * @throws NotFoundRefusal when the reader may not read its texts, when nothing was drafted, or
   *     when the dossier was destroyed
   */
  @Requires(Right.DOSSIER_MEDIATE)
  public RenderedDocument print(String number, DocumentFormat format) {
    Actor actor = actors.current();
    Dossier dossier = dossiers.open(number, actor, Right.DOSSIER_MEDIATE);
    if (dossier.getState() == DossierState.DESTROYED) {
      throw new NotFoundRefusal();
    }
    MediationAgreement agreement = agreements.of(dossier).orElseThrow(NotFoundRefusal::new);
    RenderedDocument file =
        press.print(papers.settlement(new AgreementFile(dossier, agreement)), format);
    journal.read(
        actor, "PrintAgreementAgain", "Dossier", dossier.getId().toString(), dossier.getNumber());
    return file;
  }
}
