package fr.mediane.web.home;

import fr.mediane.home.FirstStep;
import fr.mediane.home.HomePage;
import fr.mediane.home.HomeReader;
import fr.mediane.home.Task;
import fr.mediane.panel.view.PanelSummary;
import fr.mediane.web.Texts;
import fr.mediane.web.access.PageAccess;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The home page: what awaits the person signed in, and where each task leads. */
@Named("home")
@RequestScoped
public class HomeBean {

  private static final Texts TEXTS = Texts.of("home");
  private static final String PANEL = "/app/instances/fiche.xhtml";
  private static final String PROPOSAL = "/app/propositions/fiche.xhtml";

  @Inject private HomeReader reader;
  @Inject private PageAccess pages;

  private HomePage page;

  /**
   * Where a task leads.
   *
   * @param page path from the root of the application
   * @param query parameters of the address, with their question mark; empty when there is none
   */
  private record Target(String page, String query) {}

  /**
   * A task as the page shows it.
   *
   * @param tone of the badge that tells the urgency
   * @param href address from the root of the application; empty when the person may open no page
   *     about it
   * @param action label of the link
   */
  public record Item(Task task, String tone, String href, String action) {}

  /**
   * A first step as the page shows it.
   *
   * @param href address from the root of the application
   * @param action label of the link
   */
  public record Beginning(FirstStep step, String href, String action) {}

  @PostConstruct
  void read() {
    page = reader.home();
  }

  /** What a new installation asks first; empty once all is done. */
  public List<Beginning> getFirstSteps() {
    return page.firstSteps().stream()
        .map(step -> new Beginning(step, pageOf(step.kind()), TEXTS.get("first." + step.kind())))
        .toList();
  }

  /** How many of the first steps are done. */
  public long getFirstStepsDone() {
    return page.firstSteps().stream().filter(FirstStep::done).count();
  }

  /** What awaits the person, the most urgent first. */
  public List<Item> getTasks() {
    return page.tasks().stream().map(this::item).toList();
  }

  /** What awaits somebody else and that the person follows. */
  public List<Item> getWatched() {
    return page.watched().stream().map(this::item).toList();
  }

  /** The instances the person answers for. */
  public List<PanelSummary> getPanels() {
    return page.panels();
  }

  /** The instance of a territorial role; {@code null} for a role of the network. */
  public PanelSummary getOwnPanel() {
    return page.panels().size() == 1 ? page.panels().get(0) : null;
  }

  /** How many tasks are late or to be done now. */
  public long getPressing() {
    return page.tasks().stream()
        .filter(task -> task.urgency().compareTo(Task.Urgency.SOON) < 0)
        .count();
  }

  private Item item(Task task) {
    Target target = targetOf(task);
    boolean open = pages.open(target.page());
    return new Item(
        task,
        toneOf(task.urgency()),
        open ? target.page() + target.query() : "",
        TEXTS.get("action." + task.kind()));
  }

  private static Target targetOf(Task task) {
    return switch (task.kind()) {
      case BREACH -> new Target(PANEL, "?code=" + task.panelCode() + "#infractions");
      case VACANCY -> new Target(PANEL, "?code=" + task.panelCode() + "#composition");
      case TERM_END -> new Target(PANEL, "?code=" + task.panelCode() + "#echeances");
      case OWN_TERM -> new Target(PANEL, "?code=" + task.panelCode());
      case PROPOSAL_DRAFT,
          PROPOSAL_RETURNED,
          PROPOSAL_TO_PREPARE,
          PROPOSAL_TO_SIGN,
          PROPOSAL_ELSEWHERE ->
          new Target(PROPOSAL, "?numero=" + task.subject());
      case CALL_CLOSING -> new Target("/app/vivier/liste.xhtml", "?appel=" + task.subject());
      case UNDERTAKING_TO_SIGN -> new Target("/app/engagement.xhtml", "");
      case DOSSIER_DUE -> new Target("/app/dossiers/fiche.xhtml", "?numero=" + task.subject());
      case WORK_RUNNING, WORK_READY, WORK_STOPPED ->
          new Target("/app/travaux/fiche.xhtml", "?id=" + task.subject());
      case DOSSIERS_MORE -> new Target("/app/dossiers/liste.xhtml", "");
      case IMPORT_STOPPED -> new Target("/app/imports/liste.xhtml", "");
      case ACCOUNT_BLOCKED -> new Target("/app/comptes/liste.xhtml", "");
      case JOURNAL_NOT_VERIFIED -> new Target("/app/journal/liste.xhtml", "");
      case ADDRESSES_INVENTED -> new Target("/app/reseau/carte.xhtml", "");
      case MAIL_NOT_CONFIGURED, SETTINGS_INFERRED -> new Target("/app/regles/reglages.xhtml", "");
    };
  }

  private static String pageOf(FirstStep.Kind step) {
    return switch (step) {
      case ESTABLISHMENTS -> "/app/imports/nouveau.xhtml";
      case MEDIATORS -> "/app/reseau/mediateur-nouveau.xhtml";
      case ACCOUNTS -> "/app/comptes/nouveau.xhtml";
      case COMPOSITIONS -> "/app/actes/reprise.xhtml";
    };
  }

  private static String toneOf(Task.Urgency urgency) {
    return switch (urgency) {
      case LATE -> "error";
      case NOW -> "warning";
      case SOON -> "info";
      case LATER -> "neutral";
    };
  }
}
