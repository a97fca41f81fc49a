package fr.mediane.dossier.escalation;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.DossierScope;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.piece.PieceHandOver;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.journal.JournalWriter;
import fr.mediane.regulation.PanelKind;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads what binds a dossier to the national level: one line of the journal each time. */
@Stateless
@PermitAll
public class NationalReader {

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private DossierScopes scopes;
  @Inject private Seals seals;
  @Inject private PieceHandOver pieces;
  @Inject private Reinforcements reinforcements;
  @Inject private JournalWriter journal;

  /** What is read of a dossier. */
  private record Found(
      Dossier dossier, Escalation link, String nationalNumber, Reinforcement help) {}

  /**
   * A request that awaits the answer of the national mediator: no word of the dossier.
   *
   * @param number number of the dossier
   * @param panelName name of the instance
   * @param askedOn day of the request
   */
  public record Request(String number, String panelName, LocalDate askedOn)
      implements Serializable {}

  /**
   * The page of a dossier.
   *
   * @throws NotFoundRefusal when it does not exist, or when the reader does not reach it
   */
  @Requires(Right.DOSSIER_READ)
  public NationalSheet open(String number) {
    Actor actor = actors.current();
    Found found = visible(number, actor);
    Dossier dossier = found.dossier();
    journal.read(actor, "NationalRead", "Dossier", dossier.getId().toString(), number);
    boolean national = dossier.getPanel().getKind() == PanelKind.NATIONAL;
    boolean sealed = dossier.getState() != DossierState.DESTROYED;
    boolean reads = sealed && scopes.opensContent(actor);
    boolean decides =
        actor.holds(Right.DOSSIER_DECIDE)
            && (national || dossier.getPanel().getId().equals(actor.panelId()));
    String refusal =
        EscalationRules.refusal(
                dossier.getPanel().getKind(),
                dossier.getState(),
                dossier.getOutcome(),
                found.link() != null && found.link().isHandedOver())
            .orElse(null);
    boolean mayRefer = decides && refusal == null;
    Reinforcement help = found.help();
    return new NationalSheet(
        dossier.getNumber(),
        dossier.getVersion(),
        national,
        dossier.getState(),
        refusal,
        mayRefer,
        sealed ? parties(dossier) : List.of(),
        mayRefer && reads ? pieces.offers(dossier.getId()) : List.of(),
        link(found),
        national && sealed ? handed(found.link(), reads) : null,
        national && decides && mayAsk(dossier, found.link()),
        national ? warning(dossier, found.link()) : null,
        help == null ? null : support(help, reads),
        !national && decides && dossier.isOpen() && help == null && mayReinforce(dossier),
        help != null && actor.holds(Right.DOSSIER_DECIDE) && mayReinforce(dossier));
  }

  /** The reinforcements that the regions ask of the reader, oldest first. */
  @Requires(Right.DOSSIER_DECIDE)
  public List<Request> requests() {
    return reinforcements.awaiting(actors.current()).stream()
        .map(
            request ->
                new Request(
                    request.getDossier().getNumber(),
                    request.getDossier().getPanel().getName(),
                    request.getDecidedOn()))
        .toList();
  }

  private Found visible(String number, Actor actor) {
    DossierScope scope = scopes.of(actor, Right.DOSSIER_READ);
    Object[] found =
        scope
            .bind(
                em.createQuery(
                    "select d, k, r from DossierKey k, Dossier d join fetch d.panel"
                        + " left join fetch d.parties"
                        + " left join Reinforcement r on r.dossier = d and r.endedOn is null"
                        + " where k.dossierId = d.id and d.number = :number"
                        + scope.condition("d"),
                    Object[].class))
            .setParameter("number", number)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    Dossier dossier = (Dossier) found[0];
    Object[] link = link(dossier);
    return new Found(dossier, (Escalation) link[0], (String) link[1], (Reinforcement) found[2]);
  }

  /** The link of a dossier with the other level and the national number, if there is one. */
  private Object[] link(Dossier dossier) {
    return em.createQuery(
            "select x, n.number from Escalation x join x.national n"
                + " where n.id = :dossier or x.regionalNumber = :number",
            Object[].class)
        .setParameter("dossier", dossier.getId())
        .setParameter("number", dossier.getNumber())
        .getResultStream()
        .min(Comparator.comparing(row -> order((Escalation) row[0])))
        .orElse(new Object[2]);
  }

  /** The link that was handed over stands before those that are only asked for. */
  private static int order(Escalation link) {
    return link.isHandedOver() ? 0 : 1;
  }

  private List<NationalSheet.Party> parties(Dossier dossier) {
    return dossier.getParties().stream()
        .map(party -> new NationalSheet.Party(party.getRank(), name(party)))
        .toList();
  }

  private String name(DossierParty party) {
    return Identity.ofJson(
            seals.open(
                party.getDossier().getId(), Purposes.party(party.getRank()), party.getIdentity()))
        .fullName();
  }

  private static NationalSheet.Link link(Found found) {
    Escalation link = found.link();
    return link == null
        ? null
        : new NationalSheet.Link(
            link.getDoor(),
            link.getRegionalNumber(),
            found.nationalNumber(),
            link.getAskedOn(),
            link.getHandedOn());
  }

  /** What was handed over; a text that was erased is absent, like one that was never given. */
  private NationalSheet.Handed handed(Escalation link, boolean reads) {
    if (link == null || !link.isHandedOver()) {
      return null;
    }
    Long id = link.getNational().getId();
    return new NationalSheet.Handed(
        link.getRegionalReceivedOn(),
        link.getRegionalClosedOn(),
        link.getRegionalOutcome(),
        reads ? seals.open(id, EscalationPurposes.REASON, link.getReason()) : null,
        reads ? seals.open(id, EscalationPurposes.AGREEMENT, link.getAgreementProof()) : null,
        history(link),
        link.getPieceCount(),
        reads ? seals.open(id, EscalationPurposes.PIECES, link.getPieceReason()) : null);
  }

  private List<HandedHistory.Line> history(Escalation link) {
    return Optional.ofNullable(
            seals.open(link.getNational().getId(), EscalationPurposes.HISTORY, link.getHistory()))
        .map(HandedHistory::ofJson)
        .orElseGet(List::of);
  }

  private static boolean mayAsk(Dossier dossier, Escalation link) {
    return dossier.isOpen()
        && EscalationDoor.of(dossier.getReferrerKind()).isPresent()
        && (link == null || !link.isHandedOver());
  }

  private static String warning(Dossier dossier, Escalation link) {
    boolean linked = link != null && link.isHandedOver();
    return linked || dossier.getReferrerKind() == ReferrerKind.MINISTERS
        ? null
        : EscalationTexts.get(
            dossier.getReferrerKind() == ReferrerKind.CNG ? "warning.cng" : "warning.unlinked");
  }

  private NationalSheet.Support support(Reinforcement help, boolean reads) {
    return new NationalSheet.Support(
        help.getDecidedOn(),
        help.getAcceptedOn(),
        reads
            ? seals.open(
                help.getDossier().getId(),
                EscalationPurposes.reinforcement(help.getId()),
                help.getReason())
            : null);
  }

  private static boolean mayReinforce(Dossier dossier) {
    return DossierAct.REINFORCE.isLawfulIn(dossier.getState());
  }
}
