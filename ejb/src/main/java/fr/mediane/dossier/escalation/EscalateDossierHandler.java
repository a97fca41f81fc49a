package fr.mediane.dossier.escalation;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Dossiers;
import fr.mediane.dossier.closing.Closing;
import fr.mediane.dossier.closing.ClosingLetters;
import fr.mediane.dossier.designation.Exclusions;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.piece.PieceHandOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Opens the national dossier, or fills the one that asked, and keeps the step of the regional. */
@ApplicationScoped
public class EscalateDossierHandler implements CommandHandler<EscalateDossier, String> {

  /** Name of the field of the day, for the messages. */
  static final String FIELD = "escalatedOn";

  @Inject private Dossiers dossiers;
  @Inject private DossierDesk desk;
  @Inject private Escalations escalations;
  @Inject private NationalBirth birth;
  @Inject private Exclusions exclusions;
  @Inject private PieceHandOver pieces;
  @Inject private NationalReferralPaper paper;
  @Inject private Closing closing;
  @Inject private ClosingLetters letters;

  @Override
  public String handle(EscalateDossier command, CommandContext context) {
    Dossier regional =
        dossiers
            .find(command.number(), context.actor(), Right.DOSSIER_DECIDE)
            .orElseThrow(NotFoundRefusal::new);
    List<Escalation> links = escalations.naming(regional);
    EscalationRules.refusal(
            regional.getPanel().getKind(),
            regional.getState(),
            regional.getOutcome(),
            links.stream().anyMatch(Escalation::isHandedOver))
        .ifPresent(
            reason -> {
              throw new Refusal(reason);
            });
    if (!regional.getPanel().getId().equals(context.actor().panelId())) {
      throw new Refusal(EscalationTexts.get("refused.otherInstance"));
    }
    DossierAct act = EscalationRules.actIn(regional.getState());
    desk.take(command.number(), command.version(), Right.DOSSIER_DECIDE, act, context);
    LocalDate on = desk.day(FIELD, command.on(), regional, context);
    Optional<Escalation> asked = links.stream().findFirst();
    EscalationDoor door = asked.map(Escalation::getDoor).orElse(command.door());
    EscalationChecks.Texts texts =
        EscalationChecks.check(command, door, asked.isPresent(), regional, pieces, context.today());
    Escalation link =
        asked.orElseGet(
            () ->
                new Escalation(
                    door, birth.of(regional, door, on, context), regional.getNumber(), null));
    refer(regional, link, act, on, texts, command.pieces().size(), context);
    exclusions.carry(regional, link.getNational());
    Set<Long> sent = new HashSet<>(command.pieces());
    if (asked.isEmpty()) {
      sent.addAll(paper.keep(regional, link, texts.reason(), context));
    }
    pieces.copy(
        sent, regional, link.getNational(), ranks(regional, link), context.actor(), context.at());
    return link.getNational().getNumber();
  }

  private void refer(
      Dossier regional,
      Escalation link,
      DossierAct act,
      LocalDate on,
      EscalationChecks.Texts texts,
      int chosen,
      CommandContext context) {
    desk.does(
        regional,
        act,
        on,
        EscalationTexts.get("step.referred", link.getNational().getNumber()),
        texts.reason(),
        context);
    if (act.closes()) {
      closing.end(regional, on, context);
      letters.keepFor(regional, on, context);
    }
    escalations.handOver(link, regional, on, texts, chosen);
  }

  private static Map<Integer, Integer> ranks(Dossier regional, Escalation link) {
    Map<Integer, Integer> ranks = new HashMap<>();
    if (link.getAskedOn() == null) {
      List<DossierParty> copies = link.getNational().getParties();
      List<DossierParty> originals = regional.getParties();
      for (int i = 0; i < originals.size(); i++) {
        ranks.put(originals.get(i).getRank(), copies.get(i).getRank());
      }
    }
    return ranks;
  }
}
