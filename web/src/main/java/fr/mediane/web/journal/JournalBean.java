package fr.mediane.web.journal;

import fr.mediane.journal.JournalCheck;
import fr.mediane.journal.Outcome;
import fr.mediane.journal.view.JournalFilter;
import fr.mediane.journal.view.JournalSlice;
import fr.mediane.journal.view.JournalView;
import fr.mediane.journal.view.VerifyJournal;
import fr.mediane.web.Screen;
import fr.mediane.web.page.Addresses;
import fr.mediane.web.page.Filters;
import fr.mediane.web.page.Parameters;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The journal: filters in the address, lines reached by their number, verification. */
@Named
@ViewScoped
public class JournalBean implements Serializable {

  private static final String PAGE = "/app/journal/liste.xhtml";
  private static final long serialVersionUID = 1L;

  @Inject private JournalView view;
  @Inject private Screen screen;
  @Inject private JournalWords words;

  private String from;
  private String until;
  private String username;
  private String action;
  private String outcome;
  private String subject;
  private String before;
  private String after;
  private JournalSlice slice;
  private List<String> actions;
  private JournalCheck check;

  /** Reads the lines that the address asks for. */
  public void load() {
    actions = view.actions();
    JournalFilter filter = filter();
    slice =
        Parameters.id(after)
            .map(number -> view.after(filter, number))
            .orElseGet(() -> view.before(filter, Parameters.id(before).orElse(Long.MAX_VALUE)));
  }

  private JournalFilter filter() {
    Filters filters = new Filters();
    JournalFilter read =
        new JournalFilter(
            filters.date("du", from),
            filters.date("au", until),
            filters.text("personne", username),
            filters.among(actions, "action", action),
            filters.choice(Outcome.class, "issue", outcome),
            filters.text("objet", subject));
    filters.tell();
    return read;
  }

  /** Recomputes the chain; the result stays on the page. */
  public void verify() {
    check = screen.execute(new VerifyJournal()).orElse(null);
    load();
  }

  private Map<String, String> criteria() {
    Map<String, String> criteria = new LinkedHashMap<>();
    criteria.put("du", from);
    criteria.put("au", until);
    criteria.put("personne", username);
    criteria.put("action", action);
    criteria.put("issue", outcome);
    criteria.put("objet", subject);
    return criteria;
  }

  /** Address of the more recent lines; empty when there are none. */
  public String getNewerHref() {
    return slice.hasNewer() ? step("apres", slice.newest()) : "";
  }

  /** Address of the older lines; empty when there are none. */
  public String getOlderHref() {
    return slice.hasOlder() ? step("avant", slice.oldest()) : "";
  }

  private String step(String name, long number) {
    Map<String, String> criteria = criteria();
    criteria.put(name, Long.toString(number));
    return Addresses.of(PAGE, criteria);
  }

  /** Address of the same lines as a CSV file. */
  public String getExportHref() {
    return Addresses.of("/api/secure/journal.csv", criteria());
  }

  /** What the latest verification found; {@code null} before. */
  public JournalCheck getCheck() {
    return check;
  }

  public JournalSlice getSlice() {
    return slice;
  }

  /** The actions that the journal knows, for the filter. */
  public List<SelectItem> getActions() {
    return actions.stream().map(code -> new SelectItem(code, words.action(code))).toList();
  }

  /** The ways in which an action ends, for the filter. */
  public List<SelectItem> getOutcomes() {
    return Arrays.stream(Outcome.values())
        .map(one -> new SelectItem(one.name(), words.outcome(one.name())))
        .toList();
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
