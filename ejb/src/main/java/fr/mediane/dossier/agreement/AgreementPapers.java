package fr.mediane.dossier.agreement;

import fr.mediane.document.CaseFormModel.Signatory;
import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.Fact;
import fr.mediane.door.CommandContext;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.paper.Addressee;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDesk;
import fr.mediane.dossier.paper.PaperDraft;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.dossier.standin.Powers;
import fr.mediane.network.Establishment;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Prints the agreement and the slips of its transmission, kept among the pieces of the dossier. */
@ApplicationScoped
public class AgreementPapers {

  @Inject private PaperDesk desk;
  @Inject private Papers papers;
  @Inject private PartyNames partyNames;
  @Inject private Recipients recipients;
  @Inject private Powers powers;
  @Inject private Seals seals;

  /** Prints the agreement and keeps it among the pieces. */
  public void settlement(AgreementFile file, CommandContext context) {
    papers.keep(file.dossier(), Paper.SETTLEMENT, settlement(file), context);
  }

  /** The agreement with the signatures recorded; the others are left to the hand. */
  DocumentModel settlement(AgreementFile file) {
    MediationAgreement agreement = file.agreement();
    Dossier dossier = file.dossier();
    SortedMap<Integer, String> names = partyNames.of(dossier, true);
    PaperDraft draft =
        about(Paper.SETTLEMENT, file, agreement.getDocumentOn())
            .value("context", open(dossier, AgreementPurposes.CONTEXT, agreement.getContext()))
            .value("review", review(agreement))
            .slot("PARTIES", parties(dossier, names))
            .slot("MEDIATORS", mediators(dossier));
    if (!agreement.getCommitments().isEmpty()) {
      draft.flag("COMMITMENTS").slot("COMMITMENTS", commitments(file, names));
    }
    String advice =
        open(dossier, AgreementPurposes.RECOMMENDATIONS, agreement.getRecommendations());
    if (!advice.isEmpty()) {
      draft.flag("RECOMMENDATIONS").slot("RECOMMENDATIONS", items(advice));
    }
    List<String> sentTo =
        recipients.foreseen(agreement).stream()
            .map(to -> joined(to.kind().label(), to.place()))
            .toList();
    if (!sentTo.isEmpty()) {
      draft.flag("RECIPIENTS").slot("RECIPIENTS", new Items(false, sentTo));
    }
    return draft.form(
        draft.dossierReference(),
        signatories(file, names, agreement.signatures(), signers(agreement)));
  }

  /** Prints the slip of a transmission, the one thing its recipient receives with the agreement. */
  public void slip(AgreementFile file, Recipient to, LocalDate on, CommandContext context) {
    Dossier dossier = file.dossier();
    MediationAgreement agreement = file.agreement();
    PaperDraft draft =
        about(Paper.TRANSMISSION, file, on)
            .value("capacity", AgreementTexts.get("capacity." + to.kind()))
            .slot(
                "FACTS",
                new Facts(
                    "",
                    List.of(
                        new Fact(AgreementTexts.get("paper.document"), agreement.getName().label()),
                        new Fact(
                            AgreementTexts.get("paper.signedOn"),
                            FrenchText.longDate(agreement.getSignedOn())),
                        new Fact(AgreementTexts.get("paper.ground"), to.ground()),
                        new Fact(AgreementTexts.get("paper.sentOn"), FrenchText.longDate(on)))));
    papers.keep(
        dossier,
        Paper.TRANSMISSION,
        draft.letterTo(addressee(dossier, to), agreement.getName().label()),
        context);
  }

  /** A paper about the agreement, which keeps the name of its own date whatever the paper's. */
  public PaperDraft about(Paper paper, AgreementFile file, LocalDate on) {
    AgreementName name = file.agreement().getName();
    return desk.about(paper, file.dossier(), on)
        .value("theAgreement", name.definite())
        .value("ofTheAgreement", name.genitive());
  }

  private static Addressee addressee(Dossier dossier, Recipient to) {
    Establishment place =
        dossier.getParties().stream()
            .filter(party -> to.ranks().contains(party.getRank()))
            .findFirst()
            .orElseThrow()
            .getEstablishment();
    boolean school = to.kind() == RecipientKind.DEAN || to.kind() == RecipientKind.SCHOOL_DIRECTOR;
    List<String> office =
        Stream.of(AgreementTexts.get("office." + to.kind()), to.place())
            .filter(line -> !line.isEmpty())
            .toList();
    return Addressee.of(null, office, school ? List.of() : Addressee.postal(place));
  }

  /** The table of the parties. */
  public DocumentBlock parties(Dossier dossier, SortedMap<Integer, String> names) {
    return new Table(
        "",
        AgreementTexts.get("paper.parties.summary"),
        List.of(
            AgreementTexts.get("paper.number"),
            AgreementTexts.get("paper.party"),
            AgreementTexts.get("paper.establishment")),
        dossier.getParties().stream()
            .filter(party -> names.containsKey(party.getRank()))
            .map(
                party ->
                    Row.of(
                        String.valueOf(party.getRank()),
                        names.get(party.getRank()),
                        party.getEstablishment().getName()))
            .toList());
  }

  private static DocumentBlock mediators(Dossier dossier) {
    List<String> names = active(dossier);
    return new Items(
        false, names.isEmpty() ? List.of(AgreementTexts.get("paper.mediators.none")) : names);
  }

  private static List<String> active(Dossier dossier) {
    return dossier.getMediators().stream()
        .filter(CaseMediator::isLastToLead)
        .map(mediator -> mediator.getPerson().getFullName())
        .toList();
  }

  /** The table of the commitments, with their number. */
  public DocumentBlock commitments(AgreementFile file, SortedMap<Integer, String> names) {
    if (file.agreement().getCommitments().isEmpty()) {
      return new Items(false, List.of(AgreementTexts.get("paper.commitments.none")));
    }
    return new Table(
        "",
        AgreementTexts.get("paper.commitments.summary"),
        List.of(
            AgreementTexts.get("paper.commitment"),
            AgreementTexts.get("paper.who"),
            AgreementTexts.get("paper.until"),
            AgreementTexts.get("paper.state")),
        file.agreement().getCommitments().stream()
            .map(
                each ->
                    Row.of(
                        AgreementTexts.get(
                            "paper.commitment.text",
                            each.getRank(),
                            open(
                                file.dossier(),
                                AgreementPurposes.commitment(each.getRank()),
                                each.getBody())),
                        PartyNames.some(names, each.getParties()),
                        until(each.getDueOn()),
                        each.getState().label()))
            .toList());
  }

  /** The names of those who signed the document in the place of a party, by rank of the party. */
  private Map<Integer, String> signers(MediationAgreement agreement) {
    Map<Integer, String> signers = new HashMap<>();
    for (Signature signature : agreement.events(Signature.class)) {
      if (signature.getAttorneyId() != null) {
        powers
            .find(agreement.getDossier(), signature.getAttorneyId())
            .map(powers::holder)
            .ifPresent(
                holder -> signers.put(signature.getPartyRank(), holder.identity().fullName()));
      }
    }
    return signers;
  }

  /** The parties, with the date of the signature of those who signed, then the mediators. */
  public List<Signatory> signatories(
      AgreementFile file, SortedMap<Integer, String> names, SortedMap<Integer, LocalDate> signed) {
    return signatories(file, names, signed, Map.of());
  }

  private static List<Signatory> signatories(
      AgreementFile file,
      SortedMap<Integer, String> names,
      SortedMap<Integer, LocalDate> signed,
      Map<Integer, String> signers) {
    Stream<Signatory> parties =
        names.entrySet().stream()
            .map(
                party -> {
                  LocalDate on = signed.get(party.getKey());
                  return new Signatory(
                      party.getValue(),
                      signers.containsKey(party.getKey())
                          ? AgreementTexts.get("paper.byHolder", signers.get(party.getKey()))
                          : AgreementTexts.get("paper.asParty"),
                      on == null ? "" : FrenchText.longDate(on),
                      on == null ? "" : AgreementTexts.get("paper.signed"));
                });
    Stream<Signatory> mediators =
        active(file.dossier()).stream()
            .map(name -> Signatory.awaited(name, AgreementTexts.get("paper.asMediator")));
    return Stream.concat(parties, mediators).toList();
  }

  /** A day, or that none was agreed. */
  public static String until(LocalDate day) {
    return day == null ? AgreementTexts.get("paper.noDay") : FrenchText.longDate(day);
  }

  private String review(MediationAgreement agreement) {
    List<String> months =
        agreement.facts().reviewMonths().stream().sorted().map(String::valueOf).toList();
    String clause =
        months.isEmpty()
            ? AgreementTexts.get("paper.review.usual")
            : AgreementTexts.get("paper.review", FrenchText.list(months));
    String calendar =
        open(agreement.getDossier(), AgreementPurposes.CALENDAR, agreement.getCalendar());
    return calendar.isEmpty() ? clause : clause + " " + calendar;
  }

  private static Items items(String lines) {
    return new Items(false, lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }

  private static String joined(String office, String place) {
    return place.isEmpty() ? office : AgreementTexts.get("paper.officeAt", office, place);
  }

  private String open(Dossier dossier, String purpose, SealedText sealed) {
    String text = seals.open(dossier.getId(), purpose, sealed);
    return text == null ? "" : text;
  }
}
