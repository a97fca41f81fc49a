package fr.mediane.web.dossier;

import fr.mediane.access.Role;
import fr.mediane.door.Command;
import fr.mediane.dossier.escalation.AskRegionalDossier;
import fr.mediane.dossier.escalation.AskReinforcement;
import fr.mediane.dossier.escalation.EndReinforcement;
import fr.mediane.dossier.escalation.EscalateDossier;
import fr.mediane.dossier.escalation.EscalationDoor;
import fr.mediane.dossier.escalation.NationalReader;
import fr.mediane.dossier.escalation.NationalSheet;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.session.AppBean;
import fr.mediane.web.session.UserBean;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page « National » of a dossier: referral, dossier of the other level, reinforcement. */
@Named("nationalPage")
@ViewScoped
public class NationalBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/app/dossiers/national.xhtml";

  @Inject private Screen screen;
  @Inject private AppBean app;
  @Inject private UserBean user;
  @Inject private NationalReader reader;

  private String number;
  private NationalSheet sheet;
  private EscalationDoor door;
  private LocalDate escalatedOn;
  private String reason;
  private String proof;
  private final Map<Integer, LocalDate> agreements = new HashMap<>();
  private List<String> pieces = new ArrayList<>();
  private String pieceReason;
  private String regionalNumber;
  private String reinforcementReason;

  /** Reads the page; « 404 » when the dossier does not exist or is hidden. */
  public void load() {
    sheet = screen.readOr404(() -> reader.open(number == null ? "" : number));
    escalatedOn = app.getToday();
  }

  /** Refers the dossier to the national mediator, or hands over the one asked for. */
  public String escalate() {
    return screen
        .execute(
            new EscalateDossier(
                number,
                sheet.version(),
                door,
                escalatedOn,
                reason,
                agreements,
                proof,
                pieces.stream().map(Long::valueOf).collect(Collectors.toSet()),
                pieceReason))
        .map(national -> done("escalate_done", national))
        .orElse(null);
  }

  /** Asks a region for its dossier. */
  public String ask() {
    return does(new AskRegionalDossier(number, regionalNumber), "ask_done");
  }

  /** Asks the national team to reinforce the region. */
  public String reinforce() {
    return does(new AskReinforcement(number, reinforcementReason), "reinforce_done");
  }

  /** Ends the reinforcement or takes the request back. */
  public String endReinforcement() {
    return screen.act(
        new EndReinforcement(number),
        Texts.of("escalation").get("reinforce_ended"),
        user.getActor().role() == Role.NATIONAL_MEDIATOR
            ? DossierPages.LIST + "?faces-redirect=true"
            : DossierPages.redirectTo(PAGE, number));
  }

  private String does(Command<Void> command, String message) {
    return screen.does(command) ? done(message) : null;
  }

  private String done(String message, Object... arguments) {
    screen.success(Texts.of("escalation").get(message, arguments));
    return DossierPages.redirectTo(PAGE, number);
  }

  /** The doors that the region opens. */
  public List<SelectItem> getDoors() {
    return Stream.of(EscalationDoor.values())
        .filter(EscalationDoor::isOpenedByRegion)
        .map(value -> new SelectItem(value, value.label()))
        .toList();
  }

  /** The pieces that may be chosen, with their class. */
  public List<SelectItem> getOffers() {
    return sheet.offers().stream()
        .map(
            offer ->
                new SelectItem(
                    offer.id().toString(), offer.name() + " – " + offer.classification().label()))
        .toList();
  }

  /** Whether the national mediator waits for this regional dossier. */
  public boolean isAwaited() {
    return sheet != null
        && !sheet.national()
        && sheet.link() != null
        && sheet.link().handedOn() == null;
  }

  public NationalSheet getSheet() {
    return sheet;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public EscalationDoor getDoor() {
    return door;
  }

  public void setDoor(EscalationDoor door) {
    this.door = door;
  }

  public LocalDate getEscalatedOn() {
    return escalatedOn;
  }

  public void setEscalatedOn(LocalDate escalatedOn) {
    this.escalatedOn = escalatedOn;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getProof() {
    return proof;
  }

  public void setProof(String proof) {
    this.proof = proof;
  }

  /** Day on which each party agreed, by rank. */
  public Map<Integer, LocalDate> getAgreements() {
    return agreements;
  }

  public List<String> getPieces() {
    return pieces;
  }

  public void setPieces(List<String> pieces) {
    this.pieces = pieces == null ? List.of() : List.copyOf(pieces);
  }

  public String getPieceReason() {
    return pieceReason;
  }

  public void setPieceReason(String pieceReason) {
    this.pieceReason = pieceReason;
  }

  public String getRegionalNumber() {
    return regionalNumber;
  }

  public void setRegionalNumber(String regionalNumber) {
    this.regionalNumber = regionalNumber;
  }

  public String getReinforcementReason() {
    return reinforcementReason;
  }

  public void setReinforcementReason(String reinforcementReason) {
    this.reinforcementReason = reinforcementReason;
  }
}
