package fr.mediane.web.pool;

import fr.mediane.door.Command;
import fr.mediane.panel.pool.AddTraining;
import fr.mediane.panel.pool.CandidateFiles;
import fr.mediane.panel.pool.CandidateView;
import fr.mediane.panel.pool.CandidateView.TieLine;
import fr.mediane.panel.pool.DeclareTie;
import fr.mediane.panel.pool.EndTie;
import fr.mediane.panel.pool.EstablishmentSuggestions;
import fr.mediane.panel.pool.ReinstateCandidate;
import fr.mediane.panel.pool.RemoveTraining;
import fr.mediane.panel.pool.WithdrawCandidate;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Parameters;
import fr.mediane.web.session.AppBean;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The page of a candidate: what is known, and the acts on trainings, ties and the pool. */
@Named("candidate")
@ViewScoped
public class CandidateBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CandidateFiles files;
  @Inject private EstablishmentSuggestions establishments;
  @Inject private Screen screen;
  @Inject private AppBean app;

  private String idText;
  private Long id;
  private CandidateView view;
  private TrainingForm training = new TrainingForm();
  private TieForm tie = new TieForm();
  private LocalDate withdrawnOn;
  private String motive;

  static String outcome(Long candidacyId) {
    return "/app/vivier/candidat.xhtml?faces-redirect=true&id=" + candidacyId;
  }

  /** Reads the candidate; « 404 » when there is none within reach. */
  public void load() {
    id = Parameters.id(idText).orElse(null);
    view = screen.readOr404(() -> files.read(id));
    withdrawnOn = app.getToday();
    tie.setTieEnd(app.getToday());
  }

  /** Adds the training typed. */
  public String addTraining() {
    return does(
        new AddTraining(
            id,
            training.getTitle(),
            training.getBody(),
            training.getCompletedOn(),
            training.getHours()),
        "training.added");
  }

  /** Removes a training recorded by mistake. */
  public String removeTraining(Long trainingId) {
    return does(new RemoveTraining(id, trainingId), "training.removed");
  }

  /** Declares the tie typed. */
  public String declareTie() {
    return does(
        new DeclareTie(
            id,
            tie.getEstablishment(),
            tie.getNature(),
            tie.getSince(),
            tie.getUntil(),
            tie.getNote()),
        "tie.declared");
  }

  /** Ends the tie chosen. */
  public String endTie() {
    return does(new EndTie(id, tie.getEndedTieId(), tie.getTieEnd()), "tie.ended");
  }

  /** Takes the candidate out of the pool. */
  public String withdraw() {
    return does(
        new WithdrawCandidate(id, view.version(), withdrawnOn, motive), "candidate.withdrawn");
  }

  /** Puts the candidate back into the pool. */
  public String reinstate() {
    return does(new ReinstateCandidate(id, view.version()), "candidate.reinstated");
  }

  /** Proposes establishments while one is typed. */
  public List<String> suggest(String typed) {
    return establishments.suggest(typed);
  }

  /** The ties that may be ended. */
  public List<SelectItem> getOpenTies() {
    return view.ties().stream()
        .filter(TieLine::isOpen)
        .map(line -> new SelectItem(line.id(), line.establishment()))
        .toList();
  }

  private String does(Command<?> command, String successKey) {
    return screen.act(command, Texts.of("pool").get(successKey), outcome(id));
  }

  public Long getId() {
    return id;
  }

  /** The identity as the address writes it: anything. */
  public String getIdText() {
    return idText;
  }

  public void setIdText(String idText) {
    this.idText = idText;
  }

  public CandidateView getView() {
    return view;
  }

  public TrainingForm getTraining() {
    return training;
  }

  public TieForm getTie() {
    return tie;
  }

  public LocalDate getWithdrawnOn() {
    return withdrawnOn;
  }

  public void setWithdrawnOn(LocalDate withdrawnOn) {
    this.withdrawnOn = withdrawnOn;
  }

  public String getMotive() {
    return motive;
  }

  public void setMotive(String motive) {
    this.motive = motive;
  }
}
