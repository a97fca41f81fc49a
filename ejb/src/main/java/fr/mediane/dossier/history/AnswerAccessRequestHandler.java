package fr.mediane.dossier.history;

import fr.mediane.access.Right;
import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.paper.Addressee;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDesk;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints what the register holds on one party: the party's own identity and categories, nothing of
 * the others, and says what is withheld because it would reveal what somebody else confided.
 */
@ApplicationScoped
public class AnswerAccessRequestHandler implements CommandHandler<AnswerAccessRequest, Long> {

  @Inject private DossierDesk desk;
  @Inject private PaperDesk paperDesk;
  @Inject private Papers papers;
  @Inject private Seals seals;

  @Override
  public Long handle(AnswerAccessRequest command, CommandContext context) {
    Dossier dossier =
        desk.take(command.number(), null, Right.DOSSIER_HANDLE, DossierAct.INFORM, context);
    DossierParty party = partyOf(dossier, command.party());
    LocalDate requestedOn = desk.day("requestedOn", command.requestedOn(), dossier, context);
    Identity identity = identity(dossier, party);
    Long letter =
        papers
            .keep(
                dossier,
                Paper.ACCESS_REPLY,
                paperDesk
                    .about(Paper.ACCESS_REPLY, dossier, context.today())
                    .value("requestDate", FrenchText.longDate(requestedOn))
                    .value("withheld", HistoryTexts.get("access.withheld"))
                    .flag("WITHHELD")
                    .slot("DATA", data(dossier, party, identity))
                    .letterTo(Addressee.of(identity)),
                context)
            .get(0);
    desk.does(
        dossier,
        DossierAct.INFORM,
        context.today(),
        HistoryTexts.get("access.step"),
        null,
        context);
    return letter;
  }

  private static DossierParty partyOf(Dossier dossier, Integer rank) {
    return dossier.getParties().stream()
        .filter(party -> rank != null && party.getRank() == rank)
        .findFirst()
        .orElseThrow(() -> new InvalidRefusal("party", HistoryTexts.get("access.partyMissing")));
  }

  private Identity identity(Dossier dossier, DossierParty party) {
    String json = seals.open(dossier.getId(), Purposes.party(party.getRank()), party.getIdentity());
    if (json == null) {
      throw new InvalidRefusal("party", HistoryTexts.get("access.partyUnnamed"));
    }
    return Identity.ofJson(json);
  }

  private Table data(Dossier dossier, DossierParty party, Identity identity) {
    String school =
        seals.open(dossier.getId(), Purposes.school(party.getRank()), party.getSchool());
    List<Row> rows =
        Stream.of(
                row("name", identity.fullName()),
                row("function", identity.function()),
                row("address", String.join(", ", identity.address().lines().toList())),
                row("email", identity.email()),
                row("phone", identity.phone()),
                row("status", party.getStatus().label()),
                row("profession", party.facts().profession().label()),
                row("role", party.facts().role().label()),
                row("establishment", party.getEstablishment().getName()),
                row("school", school == null ? "" : school))
            .filter(row -> !row.cells().get(1).isBlank())
            .toList();
    return new Table(
        "",
        HistoryTexts.get("access.summary"),
        List.of(
            HistoryTexts.get("access.datum"),
            HistoryTexts.get("access.value"),
            HistoryTexts.get("access.origin")),
        rows);
  }

  private static Row row(String key, String value) {
    return Row.of(HistoryTexts.get("access." + key), value, HistoryTexts.get("access.register"));
  }
}
