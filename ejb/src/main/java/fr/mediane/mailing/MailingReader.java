package fr.mediane.mailing;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.journal.JournalWriter;
import fr.mediane.network.Establishment;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Reads the mailings of the caller's instances, and prints one letter of each to be seen. */
@Stateless
@PermitAll
public class MailingReader {

  private static final int FIRST = 5;

  @Inject private ActorDirectory actors;
  @Inject private Mailings mailings;
  @Inject private MailingLetters letters;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * A page of the mailings, the latest first.
   *
   * @param first index of the first row, from 0
   * @param size rows of a page
   */
  @Requires(Right.MAILING_SEND)
  public MailingPage page(int first, int size) {
    return mailings.page(AccessScope.of(actors.current(), Right.MAILING_SEND), first, size);
  }

  /**
   * A mailing.
   *
   * @throws NotFoundRefusal out of the caller's scope
   */
  @Requires(Right.MAILING_SEND)
  public MailingSheet sheet(Long id) {
    Actor actor = actors.current();
    Mailing mailing = within(actor, id);
    boolean followed =
        mailing.getWorkId() != null && mailings.isWorkOf(mailing.getWorkId(), actor.username());
    boolean launchable = !mailing.isPrinted() && !mailings.isBeingPrinted(mailing);
    return new MailingSheet(
        mailing.getId(),
        mailing.getPanel().getName(),
        mailing.getSector(),
        mailing.getObject(),
        mailing.getBody().lines().filter(line -> !line.isBlank()).toList(),
        launchable || mailing.getLetters() == null
            ? mailings.count(mailing.getPanel(), mailing.getSector())
            : mailing.getLetters(),
        first(mailing, FIRST).stream().map(Establishment::getName).toList(),
        mailing.getLaunchedAt(),
        launchable,
        followed ? mailing.getWorkId() : null);
  }

  /**
   * The letter to the first establishment, as all the others will be.
   *
   * @throws NotFoundRefusal out of the caller's scope
   */
  @Requires(Right.MAILING_SEND)
  public RenderedDocument preview(Long id) {
    Actor actor = actors.current();
    Mailing mailing = within(actor, id);
    Establishment place = first(mailing, 1).stream().findFirst().orElseThrow(NotFoundRefusal::new);
    RenderedDocument file =
        letters.print(letters.letter(letters.frame(mailing, LegalTime.today(clock)), place));
    journal.read(actor, "PreviewMailing", "Mailing", id.toString(), mailing.getObject());
    return file;
  }

  private List<Establishment> first(Mailing mailing, int size) {
    return mailings.some(mailing.getPanel(), mailing.getSector(), 0, size);
  }

  private Mailing within(Actor actor, Long id) {
    return mailings
        .byId(id)
        .filter(
            mailing ->
                AccessScope.of(actor, Right.MAILING_SEND)
                    .allows(mailing.getPanel().getId(), mailing.getPanel().isMinisterial()))
        .orElseThrow(NotFoundRefusal::new);
  }
}
