package fr.mediane.web.dossier;

import fr.mediane.door.Command;
import fr.mediane.dossier.standin.AgreementMeans;
import fr.mediane.dossier.standin.GrantPower;
import fr.mediane.dossier.standin.HolderQuality;
import fr.mediane.dossier.standin.PowerData;
import fr.mediane.dossier.standin.PowerTask;
import fr.mediane.dossier.standin.RecordSubstituteAnswer;
import fr.mediane.dossier.standin.RevokePower;
import fr.mediane.dossier.standin.RevokeSubstitution;
import fr.mediane.dossier.standin.StandInReader;
import fr.mediane.dossier.standin.StandInSheet;
import fr.mediane.dossier.standin.SubstituteAnswer;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.session.AppBean;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The page « Mandats et suppléance » of a dossier. */
@Named("standInPage")
@ViewScoped
public class StandInBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The page itself. */
  static final String PAGE = "/app/dossiers/mandats.xhtml";

  @Inject private Screen screen;
  @Inject private AppBean app;
  @Inject private StandInReader reader;

  private String number;
  private StandInSheet sheet;
  private final PowerForm power = new PowerForm();
  private LocalDate revokedOn;
  private Long answerSubstitution;
  private Integer answerParty;
  private SubstituteAnswer answer;
  private AgreementMeans answerMeans;
  private LocalDate answerOn;

  /** Reads the page; « 404 » when the dossier does not exist or is hidden. */
  public void load() {
    sheet = screen.readOr404(() -> reader.open(number == null ? "" : number));
    revokedOn = app.getToday();
    answerOn = app.getToday();
  }

  /** Records a power of attorney. */
  public String grant() {
    return does(new GrantPower(number, power.toInput()), "grant_done");
  }

  /** Revokes a power on the day typed. */
  public String revoke(Long powerId) {
    return does(new RevokePower(number, powerId, revokedOn), "revoke_done");
  }

  /** Records what a party answers to a substitution. */
  public String answer() {
    return does(
        new RecordSubstituteAnswer(
            number, answerSubstitution, answerParty, answer, answerMeans, answerOn),
        "answer_done");
  }

  /** Ends a substitution. */
  public String revokeSubstitution(Long substitutionId) {
    return does(new RevokeSubstitution(number, substitutionId), "cover_revoked");
  }

  private <R> String does(Command<R> command, String message) {
    return screen.act(
        command, Texts.of("standin").get(message), DossierPages.redirectTo(PAGE, number));
  }

  /** The parties. */
  public List<SelectItem> getParties() {
    return sheet.parties().stream()
        .map(party -> new SelectItem(party.rank(), party.name()))
        .toList();
  }

  /** The substitutions that are not over. */
  public List<SelectItem> getCovers() {
    return sheet.substitutions().stream()
        .filter(StandInSheet.Cover::isOpen)
        .map(cover -> new SelectItem(cover.id(), cover.name()))
        .toList();
  }

  /** What a power may allow. */
  public List<SelectItem> getTasks() {
    return names(PowerTask.values(), PowerTask::label);
  }

  /** What a holder may know. */
  public List<SelectItem> getData() {
    return names(PowerData.values(), PowerData::label);
  }

  /** In what quality somebody represents a party. */
  public List<SelectItem> getQualities() {
    return Arrays.stream(HolderQuality.values())
        .map(value -> new SelectItem(value, value.label()))
        .toList();
  }

  /** What a party may answer. */
  public List<SelectItem> getAnswers() {
    return Arrays.stream(SubstituteAnswer.values())
        .map(value -> new SelectItem(value, value.label()))
        .toList();
  }

  /** By what writing a party may agree. */
  public List<SelectItem> getMeans() {
    return Arrays.stream(AgreementMeans.values())
        .map(value -> new SelectItem(value, value.label()))
        .toList();
  }

  private static <E extends Enum<E>> List<SelectItem> names(E[] values, Function<E, String> label) {
    return Arrays.stream(values)
        .map(value -> new SelectItem(value.name(), label.apply(value)))
        .toList();
  }

  public StandInSheet getSheet() {
    return sheet;
  }

  public PowerForm getPower() {
    return power;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /** Whether a power of attorney may still be revoked by the reader. */
  public boolean isRevocable() {
    return sheet.mayAct() && sheet.powers().stream().anyMatch(power -> power.isRevocable());
  }

  public LocalDate getRevokedOn() {
    return revokedOn;
  }

  public void setRevokedOn(LocalDate revokedOn) {
    this.revokedOn = revokedOn;
  }

  public Long getAnswerSubstitution() {
    return answerSubstitution;
  }

  public void setAnswerSubstitution(Long answerSubstitution) {
    this.answerSubstitution = answerSubstitution;
  }

  public Integer getAnswerParty() {
    return answerParty;
  }

  public void setAnswerParty(Integer answerParty) {
    this.answerParty = answerParty;
  }

  public SubstituteAnswer getAnswer() {
    return answer;
  }

  public void setAnswer(SubstituteAnswer answer) {
    this.answer = answer;
  }

  public AgreementMeans getAnswerMeans() {
    return answerMeans;
  }

  public void setAnswerMeans(AgreementMeans answerMeans) {
    this.answerMeans = answerMeans;
  }

  public LocalDate getAnswerOn() {
    return answerOn;
  }

  public void setAnswerOn(LocalDate answerOn) {
    this.answerOn = answerOn;
  }
}
