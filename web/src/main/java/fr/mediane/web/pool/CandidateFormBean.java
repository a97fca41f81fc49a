package fr.mediane.web.pool;

import fr.mediane.panel.pool.CandidacyDetails;
import fr.mediane.panel.pool.CandidateFormView;
import fr.mediane.panel.pool.CandidateForms;
import fr.mediane.panel.pool.CandidateForms.Lookalike;
import fr.mediane.panel.pool.ChangeCandidate;
import fr.mediane.panel.pool.EstablishmentSuggestions;
import fr.mediane.panel.pool.PanelName;
import fr.mediane.panel.pool.RegisterCandidate;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.session.AppBean;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form of a candidate, new or already in the pool. */
@Named("candidateForm")
@ViewScoped
public class CandidateFormBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String SOMEBODY_ELSE = "autre";

  @Inject private CandidateForms forms;
  @Inject private EstablishmentSuggestions establishments;
  @Inject private Screen screen;
  @Inject private AppBean app;

  private Long id;
  private String panelCode;
  private CandidateFormView view;
  private PersonForm person = new PersonForm();
  private Long callId;
  private OverseasZone zone;
  private LocalDate receivedOn;
  private List<Lookalike> lookalikes = new ArrayList<>();
  private String identity;

  /** Reads what the form shows; « 404 » for a candidate or an instance out of reach. */
  public void load() {
    view = screen.readOr404(() -> id == null ? forms.blank(panelCode) : forms.of(id));
    if (view == null) {
      return;
    }
    if (isNew()) {
      receivedOn = app.getToday();
    } else {
      person = new PersonForm(view.person());
      callId = view.candidacy().callId();
      zone = view.candidacy().zone();
      receivedOn = view.candidacy().receivedOn();
    }
  }

  /** Records the candidate, then shows his page; a refusal keeps what was typed. */
  public String save() {
    CandidacyDetails candidacy = new CandidacyDetails(callId, zone, receivedOn);
    return isNew() ? register(candidacy) : change(candidacy);
  }

  private String register(CandidacyDetails candidacy) {
    boolean somebodyElse = SOMEBODY_ELSE.equals(identity);
    Long same = identity == null || somebodyElse ? null : Long.valueOf(identity);
    Optional<Long> created =
        screen.execute(
            new RegisterCandidate(
                view.panel().id(), person.details(), candidacy, same, somebodyElse));
    if (created.isPresent()) {
      screen.success(Texts.of("pool").get("form.registered"));
      return CandidateBean.outcome(created.get());
    }
    lookalikes = new ArrayList<>(forms.lookalikes(view.panel().id(), person.details()));
    identity = null;
    return null;
  }

  private String change(CandidacyDetails candidacy) {
    boolean done =
        screen.does(
            new ChangeCandidate(
                id, view.candidacyVersion(), view.personVersion(), person.details(), candidacy));
    if (done) {
      screen.success(Texts.of("pool").get("form.changed"));
    }
    return done ? CandidateBean.outcome(id) : null;
  }

  /** Proposes establishments while one is typed. */
  public List<String> suggest(String typed) {
    return establishments.suggest(typed);
  }

  /** Whether the candidate is not in the pool yet. */
  public boolean isNew() {
    return id == null;
  }

  /** Whether the instance must be chosen before anything else. */
  public boolean isPanelToChoose() {
    return view.panel() == null;
  }

  /** The instance. */
  public PanelName getPanel() {
    return view.panel();
  }

  /** The instances to choose from. */
  public List<PanelName> getPanels() {
    return view.panels();
  }

  /** Professional categories. */
  public List<SelectItem> getCategories() {
    return Items.of(view.categories());
  }

  /** Départements. */
  public List<SelectItem> getDepartements() {
    return Items.of(view.departements());
  }

  /** Calls of the instance. */
  public List<SelectItem> getCalls() {
    return view.calls().stream()
        .map(call -> new SelectItem(Long.valueOf(call.code()), call.label()))
        .toList();
  }

  /** People known who look like the one typed. */
  public List<Lookalike> getLookalikes() {
    return lookalikes;
  }

  /** The known people who are not in this pool, then somebody else. */
  public List<SelectItem> getIdentities() {
    Texts texts = Texts.of("pool");
    List<SelectItem> items = new ArrayList<>();
    for (Lookalike alike : lookalikes) {
      if (alike.candidacyId() == null) {
        items.add(new SelectItem(alike.personId().toString(), sentence(alike, texts)));
      }
    }
    items.add(new SelectItem(SOMEBODY_ELSE, texts.get("identity.another")));
    return items;
  }

  private static String sentence(Lookalike alike, Texts texts) {
    String pools =
        alike.pools().isEmpty()
            ? texts.get("identity.member")
            : texts.get("identity.inPool", String.join(", ", alike.pools()));
    return texts.get(
        alike.profession() == null ? "identity.same" : "identity.sameJob",
        alike.name(),
        alike.profession(),
        pools);
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getPanelCode() {
    return panelCode;
  }

  public void setPanelCode(String panelCode) {
    this.panelCode = panelCode;
  }

  public PersonForm getPerson() {
    return person;
  }

  public Long getCallId() {
    return callId;
  }

  public void setCallId(Long callId) {
    this.callId = callId;
  }

  public OverseasZone getZone() {
    return zone;
  }

  public void setZone(OverseasZone zone) {
    this.zone = zone;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public String getIdentity() {
    return identity;
  }

  public void setIdentity(String identity) {
    this.identity = identity;
  }
}
