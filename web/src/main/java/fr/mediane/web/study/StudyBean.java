package fr.mediane.web.study;

import fr.mediane.background.Standing;
import fr.mediane.panel.compose.Criterion;
import fr.mediane.panel.proposal.GiveSeats;
import fr.mediane.panel.proposal.OpenComposedProposal;
import fr.mediane.panel.proposal.SeatGift;
import fr.mediane.panel.study.CopyStudy;
import fr.mediane.panel.study.DeleteStudy;
import fr.mediane.panel.study.Preference;
import fr.mediane.panel.study.ReviseStudy;
import fr.mediane.panel.study.SearchDesk;
import fr.mediane.panel.study.StopSearch;
import fr.mediane.panel.study.StudyInputs;
import fr.mediane.panel.study.StudyReader;
import fr.mediane.panel.study.StudyView;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Parameters;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A study. Every gesture is kept at once and the composition is searched again; the study is read
 * once in each request, so that what the background found meanwhile answers to gestures too.
 */
@Named("study")
@ViewScoped
public class StudyBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String READ = StudyBean.class.getName();

  @Inject private StudyReader reader;
  @Inject private StudyLauncher launcher;
  @Inject private SearchDesk desk;
  @Inject private Screen screen;

  private String id;
  private String name;
  private String announcement = "";

  /** Reads the study; « 404 » when it does not exist or is somebody else's. */
  public void load() {
    getView();
  }

  /** The study as it is now; {@code null} on « 404 ». */
  public StudyView getView() {
    Map<String, Object> request =
        FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
    if (!request.containsKey(READ)) {
      request.put(READ, screen.readOr404(() -> reader.open(Parameters.identity(id), name)));
    }
    return (StudyView) request.get(READ);
  }

  private void forget() {
    FacesContext.getCurrentInstance().getExternalContext().getRequestMap().remove(READ);
  }

  /** How far the search is. */
  public Standing getSearch() {
    return desk.stateOf(getView().id());
  }

  /** The same in words. */
  public String getSearchWords() {
    return desk.wordsOn(getView().id());
  }

  /** Moves a criterion by so many places. */
  public void move(Criterion criterion, int by) {
    Preference moved = getView().inputs().preference().moved(criterion, by);
    revise(getView().inputs().with(moved), "said_moved", criterion.label());
  }

  /** Makes a criterion count, or no longer. */
  public void toggle(Criterion criterion) {
    Preference toggled = getView().inputs().preference().toggled(criterion);
    revise(getView().inputs().with(toggled), "said_toggled", criterion.label());
  }

  /** Fixes somebody in. */
  public void fixIn(String key, String who) {
    revise(getView().inputs().fixedIn(key), "said_in", who);
  }

  /** Fixes somebody out. */
  public void fixOut(String key, String who) {
    revise(getView().inputs().fixedOut(key), "said_out", who);
  }

  /** Fixes somebody neither in nor out. */
  public void free(String key, String who) {
    revise(getView().inputs().freed(key), "said_free", who);
  }

  private void revise(StudyInputs inputs, String said, String about) {
    if (screen.does(new ReviseStudy(getView().id(), getView().version(), inputs))) {
      search();
      announcement = text(said, about) + " " + outcome();
    } else {
      forget();
      announcement = "";
    }
  }

  /** Searches again. */
  public void search() {
    launcher.search(getView().id());
    forget();
    announcement = outcome();
  }

  /** Stops the search under way. */
  public void stop() {
    screen.does(new StopSearch(getView().id()));
    forget();
    announcement = text("said_stopped");
  }

  /** Looks for people by name. */
  public void find() {
    forget();
    announcement = text("said_found", getView().matches().size());
  }

  private String outcome() {
    if (getSearch().isUnderWay()) {
      return getSearchWords();
    }
    return getView().outcome() == null ? "" : getView().outcome().label();
  }

  /** Puts the composition into the draft, in place of what it holds. */
  public String apply() {
    StudyView view = getView();
    if (!isStillProposable(view)) {
      return null;
    }
    if (!screen.does(new GiveSeats(view.proposalNumber(), view.proposalVersion(), gifts(view)))) {
      return null;
    }
    return toWorkbench(view.proposalNumber());
  }

  /** Opens a draft with the composition. */
  public String propose() {
    StudyView view = getView();
    if (!isStillProposable(view)) {
      return null;
    }
    StudyInputs inputs = view.inputs();
    return screen
        .execute(
            new OpenComposedProposal(
                view.panelId(),
                inputs.title(),
                inputs.effectiveOn(),
                inputs.termMonths(),
                gifts(view)))
        .map(this::toWorkbench)
        .orElse(null);
  }

  /** What the page showed may have changed since. */
  private boolean isStillProposable(StudyView view) {
    if (view.isProposable()) {
      return true;
    }
    screen.error(text("notProposable"));
    return false;
  }

  private String toWorkbench(String number) {
    screen.success(text("applied", number));
    return StudyPages.redirectTo("/app/propositions/composer.xhtml?numero=" + number);
  }

  private static List<SeatGift> gifts(StudyView view) {
    return view.found().seats().stream()
        .map(seat -> new SeatGift(seat.number(), Long.valueOf(seat.key()), seat.nature()))
        .toList();
  }

  /** Copies the study, to suppose something else. */
  public String copy() {
    return screen
        .execute(new CopyStudy(getView().id()))
        .map(copy -> StudyPages.redirectTo(StudyPages.hypotheses(copy)))
        .orElse(null);
  }

  /** Forgets the study. */
  public String delete() {
    StudyView view = getView();
    if (!screen.does(new DeleteStudy(view.id(), view.version()))) {
      return null;
    }
    screen.success(text("deleted", view.inputs().title()));
    return StudyPages.redirectTo(StudyPages.LIST);
  }

  private static String text(String key, Object... arguments) {
    return Texts.of("study").get(key, arguments);
  }

  /** What the last gesture did, for those who do not see the screen. */
  public String getAnnouncement() {
    return announcement;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
