package fr.mediane.dossier.admission;

import fr.mediane.document.DocumentBlock;
import fr.mediane.door.CommandContext;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.paper.Addressee;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDesk;
import fr.mediane.dossier.paper.PaperDraft;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The letters of the examination to those who made the saisine (document 4), kept as pieces. */
@ApplicationScoped
class ReferrerLetters {

  @Inject private PaperDesk desk;
  @Inject private Papers papers;
  @Inject private Seals seals;
  @Inject private CompletionClock clock;

  /** The request for what is missing, one item a line of what was typed. */
  public void completion(Dossier dossier, LocalDate on, String asked, CommandContext context) {
    String deadline = clock.dueOn(dossier, context).map(FrenchText::longDate).orElse("");
    keep(
        dossier,
        Paper.COMPLETION_REQUEST,
        desk.about(Paper.COMPLETION_REQUEST, dossier, on)
            .value("deadline", deadline)
            .slot("MISSING", new DocumentBlock.Items(false, items(asked))),
        context);
  }

  /** The decision that the saisine is not admissible. */
  public void inadmissible(
      Dossier dossier, DeclareInadmissible decision, String explanation, CommandContext context) {
    LocalDate on = decision.decision().decidedOn();
    keep(
        dossier,
        Paper.INADMISSIBILITY,
        desk.about(Paper.INADMISSIBILITY, dossier, on)
            .value(
                "motive",
                AdmissionTexts.get("letter.motive", decision.motive().label(), explanation))
            .value("turnTo", decision.turnTo().inSentence()),
        context);
  }

  /** The orientation towards another body; nothing is sent to it. */
  public void redirected(
      Dossier dossier, Redirect decision, String explanation, CommandContext context) {
    LocalDate on = decision.decision().decidedOn();
    keep(
        dossier,
        Paper.REDIRECTION,
        desk.about(Paper.REDIRECTION, dossier, on)
            .value("motive", explanation)
            .value("turnTo", decision.turnTo().inSentence())
            .value("transmittedDate", "")
            .flag("KEPT"),
        context);
  }

  /** Who made the saisine: the referrer and the second signatory, or the parties who seized. */
  List<Identity> referrers(Dossier dossier) {
    List<Identity> signatories =
        Stream.of(
                open(dossier, Purposes.REFERRER, dossier.getReferrer()),
                open(dossier, Purposes.COSIGNER, dossier.getCosigner()))
            .flatMap(Stream::ofNullable)
            .toList();
    return signatories.isEmpty()
        ? dossier.getParties().stream()
            .filter(DossierParty::isReferrer)
            .map(this::identity)
            .flatMap(Stream::ofNullable)
            .toList()
        : signatories;
  }

  /** Who a party is; {@code null} when nobody is recorded. */
  Identity identity(DossierParty party) {
    return open(party.getDossier(), Purposes.party(party.getRank()), party.getIdentity());
  }

  private void keep(Dossier dossier, Paper paper, PaperDraft draft, CommandContext context) {
    referrers(dossier)
        .forEach(
            person -> papers.keep(dossier, paper, draft.letterTo(Addressee.of(person)), context));
  }

  private Identity open(Dossier dossier, String purpose, SealedText sealed) {
    String json = seals.open(dossier.getId(), purpose, sealed);
    return json == null ? null : Identity.ofJson(json);
  }

  private static List<String> items(String typed) {
    return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
