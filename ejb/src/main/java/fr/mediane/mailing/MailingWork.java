package fr.mediane.mailing;

import fr.mediane.door.NotFoundRefusal;
import fr.mediane.sending.IssuedFiles;
import fr.mediane.sending.IssuedKind;
import fr.mediane.time.LegalTime;
import fr.mediane.work.WorkJob;
import fr.mediane.work.WorkKind;
import fr.mediane.work.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/** Prints the letters of a mailing in the background: one file each, in one archive. */
@ApplicationScoped
public class MailingWork implements WorkKind {

  static final String NAME = "ESTABLISHMENT_LETTERS";

  @Inject private Mailings mailings;
  @Inject private MailingLetters letters;
  @Inject private IssuedFiles issued;
  @Inject private Clock clock;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public WorkJob open(WorkOrder order) {
    Mailing mailing =
        mailings.byId(Long.valueOf(order.subject())).orElseThrow(NotFoundRefusal::new);
    Long id = mailing.getId();
    try {
      return new MailingJob(
          letters.frame(mailing, LegalTime.today(clock)),
          mailings.count(mailing.getPanel(), mailing.getSector()),
          (from, size) -> mailings.some(mailing.getPanel(), mailing.getSector(), from, size),
          letters,
          (reference, file) ->
              issued.issue(
                  IssuedKind.LETTER,
                  mailing.getObject() + " – " + reference,
                  mailing.getPanel().getId(),
                  file,
                  clock.instant(),
                  order.actor().username()),
          () -> mailings.byId(id).orElseThrow(NotFoundRefusal::new).print(clock.instant()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
