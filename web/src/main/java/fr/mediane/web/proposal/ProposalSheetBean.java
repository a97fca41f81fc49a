package fr.mediane.web.proposal;

import fr.mediane.door.Command;
import fr.mediane.panel.proposal.PrepareProposal;
import fr.mediane.panel.proposal.ReturnProposal;
import fr.mediane.panel.proposal.WithdrawProposal;
import fr.mediane.panel.proposal.view.ProposalReader;
import fr.mediane.panel.proposal.view.ProposalView;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page of one proposal, with the steps that the reader may take. */
@Named("proposalSheet")
@ViewScoped
public class ProposalSheetBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private ProposalReader reader;

  private String number;
  private ProposalView view;
  private String place;
  private String note;
  private String motive;
  private String withdrawalNote;

  /** Reads the proposal; « 404 » when it does not exist or is out of scope. */
  public void load() {
    view = screen.readOr404(() -> reader.open(number == null ? "" : number));
    if (view != null) {
      place = view.actPlace() == null ? view.usualPlace() : view.actPlace();
    }
  }

  /** The secretariat has examined it. */
  public String prepare() {
    return step(new PrepareProposal(number, view.version(), place, note), "sheet_prepared");
  }

  /** The authority sends it back. */
  public String sendBack() {
    return step(new ReturnProposal(number, view.version(), motive), "sheet_returned");
  }

  /** Its author gives it up. */
  public String withdraw() {
    return step(new WithdrawProposal(number, view.version(), withdrawalNote), "sheet_withdrawn");
  }

  private String step(Command<Void> command, String done) {
    return screen.act(
        command,
        Texts.of("proposal").get(done, number),
        ProposalPages.redirectTo(ProposalPages.sheet(number)));
  }

  /** Tone of the badge of the state. */
  public String getTone() {
    return ProposalTones.of(view.state());
  }

  /** The proposal; {@code null} before it is read and on « 404 ». */
  public ProposalView getView() {
    return view;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getMotive() {
    return motive;
  }

  public void setMotive(String motive) {
    this.motive = motive;
  }

  public String getWithdrawalNote() {
    return withdrawalNote;
  }

  public void setWithdrawalNote(String withdrawalNote) {
    this.withdrawalNote = withdrawalNote;
  }
}
