package fr.mediane.web.report;

import fr.mediane.statistics.report.AddReportProposal;
import fr.mediane.statistics.report.Addressee;
import fr.mediane.statistics.report.AdoptReportProposal;
import fr.mediane.statistics.report.FollowReportProposal;
import fr.mediane.statistics.report.FollowUpState;
import fr.mediane.statistics.report.ProposalEditor;
import fr.mediane.statistics.report.ProposalTheme;
import fr.mediane.statistics.report.ProposalWords;
import fr.mediane.statistics.report.RemoveReportProposal;
import fr.mediane.statistics.report.ReportReader;
import fr.mediane.statistics.report.ReportSheet;
import fr.mediane.statistics.report.ReviseReportProposal;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Parameters;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One proposal of a report: made, changed, followed; or taken up from a regional report. */
@Named("reportProposal")
@ViewScoped
public class ReportProposalBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReportReader reader;
  @Inject private Screen screen;

  private String id;
  private String proposal;
  private ProposalEditor sheet;
  private ReportSheet.ProposalRow row;
  private ProposalTheme theme;
  private Addressee addressee;
  private String subject;
  private String body;
  private FollowUpState state;
  private String note;

  /** Reads the report and the proposal; without one, a new one is to be made. */
  public void load() {
    sheet = screen.readOr404(() -> reader.proposals(Parameters.identity(id)));
    Long wanted = Parameters.id(proposal).orElse(null);
    if (sheet == null || wanted == null) {
      return;
    }
    row =
        sheet.proposals().stream()
            .filter(known -> wanted.equals(known.id()))
            .findFirst()
            .orElse(null);
    if (row == null) {
      screen.notFound();
      return;
    }
    theme = row.line().words().theme();
    addressee = row.line().words().addressee();
    subject = row.line().words().subject();
    body = row.line().words().body();
    state = row.line().state();
    note = row.line().note();
  }

  /** Makes the proposal, or changes what it says. */
  public String save() {
    ProposalWords words = new ProposalWords(theme, addressee, subject, body);
    Long report = sheet.head().id();
    boolean done =
        row == null
            ? screen.does(new AddReportProposal(report, words))
            : screen.does(new ReviseReportProposal(report, row.id(), row.version(), words));
    return done(done, "done_proposal");
  }

  /** Tells what became of it. */
  public String follow() {
    return done(
        screen.does(
            new FollowReportProposal(sheet.head().id(), row.id(), row.version(), state, note)),
        "done_followed");
  }

  /** Removes it. */
  public String remove() {
    return done(
        screen.does(new RemoveReportProposal(sheet.head().id(), row.id(), row.version())),
        "done_removed");
  }

  /** Takes a regional proposal up. */
  public String adopt(Long source) {
    return done(screen.does(new AdoptReportProposal(sheet.head().id(), source)), "done_adopted");
  }

  private String done(boolean done, String key) {
    if (!done) {
      return null;
    }
    screen.success(Texts.of("report").get(key));
    return ReportBean.redirect(sheet.head().id());
  }

  /** The themes by their French names. */
  public Map<String, ProposalTheme> getThemes() {
    Map<String, ProposalTheme> choices = new LinkedHashMap<>();
    for (ProposalTheme choice : ProposalTheme.values()) {
      choices.put(choice.label(), choice);
    }
    return choices;
  }

  /** The addressees by their French names. */
  public Map<String, Addressee> getAddressees() {
    Map<String, Addressee> choices = new LinkedHashMap<>();
    for (Addressee choice : Addressee.values()) {
      choices.put(choice.label(), choice);
    }
    return choices;
  }

  /** What may become of a proposal, by French names. */
  public Map<String, FollowUpState> getStates() {
    Map<String, FollowUpState> choices = new LinkedHashMap<>();
    for (FollowUpState choice : FollowUpState.values()) {
      choices.put(choice.label(), choice);
    }
    return choices;
  }

  /** Whether what it says may change here: a new one, or one made in this report. */
  public boolean isRevisable() {
    return row == null || row.own();
  }

  /** What may be taken up, when a new proposal is made. */
  public List<ReportSheet.ProposalRow> getRegional() {
    return row == null ? sheet.regional() : List.of();
  }

  public ProposalEditor getSheet() {
    return sheet;
  }

  public ReportSheet.ProposalRow getRow() {
    return row;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getProposal() {
    return proposal;
  }

  public void setProposal(String proposal) {
    this.proposal = proposal;
  }

  public ProposalTheme getTheme() {
    return theme;
  }

  public void setTheme(ProposalTheme theme) {
    this.theme = theme;
  }

  public Addressee getAddressee() {
    return addressee;
  }

  public void setAddressee(Addressee addressee) {
    this.addressee = addressee;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public FollowUpState getState() {
    return state;
  }

  public void setState(FollowUpState state) {
    this.state = state;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
