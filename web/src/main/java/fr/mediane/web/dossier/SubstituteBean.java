package fr.mediane.web.dossier;

import fr.mediane.dossier.standin.DesignateSubstitute;
import fr.mediane.dossier.standin.StandInReader;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The form that names a substitute for an absent mediator. */
@Named("substitutePage")
@ViewScoped
public class SubstituteBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private StandInReader reader;

  private String number;
  private List<SelectItem> candidates;
  private Long substitute;
  private boolean wholePanel;
  private String motive;
  private LocalDate from;
  private LocalDate until;

  /** Reads who may be asked; « 404 » when the reader does not organise this dossier. */
  public void load() {
    List<StandInReader.Candidate> found =
        screen.readOr404(() -> reader.candidates(number == null ? "" : number));
    candidates =
        found == null
            ? List.of()
            : found.stream().map(one -> new SelectItem(one.accountId(), one.name())).toList();
  }

  /** Names the substitute; a refusal keeps what was typed. */
  public String designate() {
    return screen.act(
        new DesignateSubstitute(number, substitute, wholePanel, motive, from, until),
        Texts.of("standin").get("cover_done"),
        DossierPages.redirectTo(StandInBean.PAGE, number));
  }

  public List<SelectItem> getCandidates() {
    return candidates;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public Long getSubstitute() {
    return substitute;
  }

  public void setSubstitute(Long substitute) {
    this.substitute = substitute;
  }

  public boolean isWholePanel() {
    return wholePanel;
  }

  public void setWholePanel(boolean wholePanel) {
    this.wholePanel = wholePanel;
  }

  public String getMotive() {
    return motive;
  }

  public void setMotive(String motive) {
    this.motive = motive;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
