package fr.mediane.dossier.undertaking;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Account;
import fr.mediane.access.Accounts;
import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.access.Undertaking;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentRefusedException;
import fr.mediane.document.DocumentRenderer;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.journal.JournalWriter;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads and prints the undertakings of confidentiality (art. 12). */
@Stateless
@PermitAll
public class UndertakingReader {

  private static final List<Role> SIGNERS =
      Arrays.stream(Role.values()).filter(Right.UNDERTAKING_SIGN::isHeldBy).toList();

  @EJB(
      lookup =
          "java:app/mediane-reports/JasperDocumentRenderer!fr.mediane.document.DocumentRenderer")
  private DocumentRenderer renderer;

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private Accounts accounts;
  @Inject private Undertakings undertakings;
  @Inject private UndertakingWording wording;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /** One's own latest undertaking; empty when none was ever signed. */
  @Requires(Right.UNDERTAKING_SIGN)
  public Optional<SignedUndertaking> own() {
    Actor actor = actors.current();
    return undertakings
        .latest(actor.accountId())
        .map(signed -> view(signed, actor.displayName(), actor.quality()));
  }

  /** The words to sign today. */
  @Requires(Right.UNDERTAKING_SIGN)
  public UndertakingText words() {
    return wording.inForceOn(LegalTime.today(clock));
  }

  /**
   * Whether the reader works on dossiers and has no undertaking in force: no dossier opens. Open to
   * all: it answers « no » to those who have none to sign.
   */
  @Requires(Right.HOME)
  public boolean isAwaited() {
    Actor actor = actors.current();
    return actor.holds(Right.UNDERTAKING_SIGN) && undertakings.inForce(actor.accountId()).isEmpty();
  }

  /** Everybody who works on dossiers in the reader's instances, by instance and name. */
  @Requires(Right.UNDERTAKING_READ)
  public List<UndertakingLine> list() {
    AccessScope scope = AccessScope.of(actors.current(), Right.UNDERTAKING_READ);
    String latest = "(select max(l.id) from Undertaking l where l.accountId = a.id)";
    return scope
        .bind(
            em.createQuery(
                "select new "
                    + UndertakingLine.class.getName()
                    + "(a.displayName, a.quality, a.role, p.name, u.id, u.version, u.signedAt, u.endedOn, u.endReason)"
                    + " from Account a left join Panel p on p.id = a.panelId"
                    + " left join Undertaking u on u.accountId = a.id and u.id = "
                    + latest
                    + " where a.enabled = :enabled and a.role in :signers"
                    + scope.condition("p")
                    + " order by p.position, a.role, a.displayName",
                UndertakingLine.class))
        .setParameter("enabled", true)
        .setParameter("signers", SIGNERS)
        .getResultList();
  }

  /** Prints one's own latest undertaking (doc. 14). */
  @Requires(Right.UNDERTAKING_SIGN)
  public RenderedDocument printOwn(DocumentFormat format) {
    Actor actor = actors.current();
    return print(actor, own().orElseThrow(NotFoundRefusal::new), format);
  }

  /** Prints an undertaking of the reader's instances (doc. 14). */
  @Requires(Right.UNDERTAKING_READ)
  public RenderedDocument print(Long id, DocumentFormat format) {
    Actor actor = actors.current();
    Undertaking signed = undertakings.byId(id).orElseThrow(NotFoundRefusal::new);
    Account account = accounts.byId(signed.getAccountId()).orElseThrow(NotFoundRefusal::new);
    if (!AccessScope.of(actor, Right.UNDERTAKING_READ).allows(account.getPanelId(), false)) {
      throw new NotFoundRefusal();
    }
    return print(actor, view(signed, account.getDisplayName(), account.getQuality()), format);
  }

  private RenderedDocument print(Actor actor, SignedUndertaking signed, DocumentFormat format) {
    try {
      RenderedDocument file = renderer.render(wording.paper(signed), format);
      journal.read(actor, "PrintUndertaking", "Undertaking", signed.id().toString(), signed.name());
      return file;
    } catch (DocumentRefusedException refused) {
      throw new Refusal(refused.getMessage());
    }
  }

  private static SignedUndertaking view(Undertaking signed, String name, String quality) {
    return new SignedUndertaking(
        signed.getId(),
        signed.getVersion(),
        name,
        quality,
        UndertakingText.read(signed.getBody()),
        signed.getSignedAt(),
        signed.getEndedOn(),
        signed.getEndReason());
  }
}
