package fr.mediane.dossier.agreement;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What every act on an agreement has in common. */
@ApplicationScoped
public class AgreementDesk {

  @Inject private DossierDesk desk;
  @Inject private Agreements agreements;

  /**
   * The dossier and the agreement of an act, checked.
   *
   * @param version the version of the agreement the author read
   * @throws ConflictRefusal when somebody else changed the agreement since
   * @throws Refusal when nothing was drafted, or when the state does not allow the act
   */
  public AgreementFile take(
      String number, Long version, Right right, DossierAct act, CommandContext context) {
    Dossier dossier = desk.take(number, null, right, act, context);
    MediationAgreement agreement =
        agreements.of(dossier).orElseThrow(() -> new Refusal(AgreementTexts.get("agreement.none")));
    if (version == null || version != agreement.getVersion()) {
      throw new ConflictRefusal();
    }
    return new AgreementFile(dossier, agreement);
  }

  /** Keeps the step of an act on an agreement. */
  public void does(
      AgreementFile file,
      DossierAct act,
      LocalDate on,
      String detail,
      String note,
      CommandContext context) {
    desk.does(file.dossier(), act, on, detail, note, context);
  }

  /**
   * A day typed for an act: neither in the future nor before a day that the act follows.
   *
   * @param earliest the day it follows; {@code null} for the receipt of the saisine
   * @param reason key of the sentence that says so, which takes the day
   */
  public LocalDate day(
      String field,
      LocalDate typed,
      LocalDate earliest,
      String reason,
      Dossier dossier,
      CommandContext context) {
    LocalDate day = desk.day(field, typed, dossier, context);
    if (earliest != null && day.isBefore(earliest)) {
      throw new InvalidRefusal(field, AgreementTexts.get(reason, FrenchText.shortDate(earliest)));
    }
    return day;
  }
}
