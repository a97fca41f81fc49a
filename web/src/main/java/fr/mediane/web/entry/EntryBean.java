package fr.mediane.web.entry;

import fr.mediane.door.Command;
import fr.mediane.dossier.consent.ConsentMeans;
import fr.mediane.dossier.consent.RecordConsent;
import fr.mediane.dossier.consent.RecordRefusal;
import fr.mediane.dossier.consent.RevokeConsent;
import fr.mediane.dossier.designation.NotifyDesignation;
import fr.mediane.dossier.designation.RecuseMediator;
import fr.mediane.dossier.designation.StartMediation;
import fr.mediane.dossier.designation.StepAside;
import fr.mediane.dossier.designation.WaiveChallenge;
import fr.mediane.dossier.entry.EntryReader;
import fr.mediane.dossier.entry.EntrySheet;
import fr.mediane.dossier.entry.EntrySheet.LeadLine;
import fr.mediane.dossier.entry.EntrySheet.PartyEntry;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.standin.PowerHolder;
import fr.mediane.dossier.standin.PowerTask;
import fr.mediane.text.FrenchText;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.dossier.DossierPages;
import fr.mediane.web.dossier.Signers;
import fr.mediane.web.session.AppBean;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The agreements of the parties and the mediators of one dossier, and the acts on them. */
@Named("dossierEntry")
@ViewScoped
public class EntryBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private AppBean app;
  @Inject private EntryReader reader;

  private String number;
  private String typedAct;
  private EntrySheet sheet;
  private EntryAct act;
  private final EntryForm form = new EntryForm();

  /** Reads the dossier; « 404 » when it does not exist or is hidden. */
  public void load() {
    sheet = screen.readOr404(() -> reader.open(number == null ? "" : number, isAnswering()));
    if (sheet != null) {
      act = EntryAct.at(typedAct).filter(acts()::contains).orElse(null);
      // The day of an answer is that of the writing, which nobody can guess.
      form.setOn(act == null || act.isAnswer() ? null : app.getToday());
      if (act == EntryAct.ASIDE && sheet.active().size() == 1) {
        form.setMediatorId(sheet.active().get(0).id());
      }
    }
  }

  /** Records that the party agrees. */
  public String give() {
    return done(new RecordConsent(number, sheet.version(), form.consent()), "given_done");
  }

  /** Records that the party does not agree. */
  public String refuse() {
    return done(new RecordRefusal(number, sheet.version(), form.consent()), "refuse_done");
  }

  /** Records that the party takes back its agreement. */
  public String revoke() {
    return done(new RevokeConsent(number, sheet.version(), form.consent()), "revoke_done");
  }

  /** Records that the parties were told. */
  public String tell() {
    return done(
        new NotifyDesignation(number, sheet.version(), form.getOn(), form.isKept()), "notify_done");
  }

  /** Records a challenge. */
  public String recuse() {
    return done(
        new RecuseMediator(
            number,
            sheet.version(),
            form.getRank(),
            form.challenged(),
            form.getOn(),
            form.getMotive()),
        "recuse_done");
  }

  /** Records that a party does not challenge. */
  public String waive() {
    return done(
        new WaiveChallenge(number, sheet.version(), form.getRank(), form.getOn()), "waive_done");
  }

  /** Begins the mediation. */
  public String start() {
    return done(new StartMediation(number, sheet.version(), form.getOn()), "start_done");
  }

  /** Records that a mediator steps aside; whoever did so no longer reaches the dossier. */
  public String aside() {
    boolean own =
        sheet.active().stream()
            .filter(lead -> Objects.equals(lead.id(), form.getMediatorId()))
            .anyMatch(LeadLine::own);
    String next =
        done(
            new StepAside(
                number, sheet.version(), form.getMediatorId(), form.getOn(), form.getMotive()),
            "aside_done");
    return next != null && own ? DossierPages.LIST + "?faces-redirect=true" : next;
  }

  private String done(Command<Void> command, String message) {
    return screen.act(
        command,
        Texts.of("entry").get(message),
        DossierPages.redirectTo(DossierPages.ENTRY, number));
  }

  /** What may now be recorded of the parties. */
  public List<EntryAct> getPartyActs() {
    return acts().stream().filter(EntryAct::isOfParty).toList();
  }

  /** What may now be recorded of the mediators. */
  public List<EntryAct> getLeadActs() {
    return acts().stream().filter(open -> !open.isOfParty()).toList();
  }

  /** The act that takes the dossier further; {@code null} when none is open. */
  public EntryAct getFirst() {
    return acts().stream().filter(EntryAct::isNext).findFirst().orElse(null);
  }

  private List<EntryAct> acts() {
    return EntryAct.open(sheet);
  }

  /** The parties that the form may speak of. */
  public List<SelectItem> getParties() {
    return sheet.parties().stream()
        .filter(
            party ->
                switch (act) {
                  case ANSWER -> !party.isGiven();
                  case REVOKE -> party.isGiven();
                  case RECUSE -> !party.challenged();
                  case WAIVE -> !party.challenged() && !party.waived();
                  case NOTIFY, START, ASIDE -> true;
                })
        .map(party -> new SelectItem(party.rank(), party.name()))
        .toList();
  }

  /** The designations that hold; for a member, his own. */
  public List<SelectItem> getLeads() {
    boolean member = sheet.active().stream().anyMatch(LeadLine::own);
    return sheet.active().stream()
        .filter(lead -> !member || lead.own() || act == EntryAct.RECUSE)
        .map(lead -> new SelectItem(lead.id(), lead.name()))
        .toList();
  }

  /** How an answer comes; an agreement is written. */
  public List<SelectItem> getMeans() {
    return Arrays.stream(ConsentMeans.values())
        .map(means -> new SelectItem(means, means.label()))
        .toList();
  }

  /** The pieces of the dossier that may prove an answer. */
  public List<SelectItem> getProofs() {
    return sheet.proofs().stream().map(piece -> new SelectItem(piece.id(), piece.label())).toList();
  }

  /** Those who may have signed an agreement in the place of a party. */
  public List<SelectItem> getSigners() {
    return Signers.of(sheet.holders(), PowerTask.SIGN_ENTRY, this::nameOf, app.getToday());
  }

  private String nameOf(int rank) {
    return sheet.parties().stream()
        .filter(party -> party.rank() == rank)
        .map(PartyEntry::name)
        .findFirst()
        .orElse("");
  }

  /** Those who receive today a copy of the letters to a party. */
  public List<PowerHolder> copies(PartyEntry party) {
    return sheet.copies(party.rank(), app.getToday());
  }

  /**
   * Whether the address asks for the form of an answer: the page then shows the parties and the
   * pieces that may prove what they say, and leaves the mediators out.
   */
  public boolean isAnswering() {
    return EntryAct.at(typedAct).filter(EntryAct::isAnswer).isPresent();
  }

  /** Tone of the badge of a party. */
  public String tone(PartyEntry party) {
    if (party.decision() == null) {
      return "warning";
    }
    return party.isGiven() ? "success" : "neutral";
  }

  /** Whether a mediator may be designated now, by the reader. */
  public boolean isDesignable() {
    return sheet.may(DossierAct.DESIGNATE);
  }

  /** Whether a party may still challenge those designated. */
  public boolean isChallengeable() {
    return !sheet.challengesSpent()
        && sheet.active().stream()
            .map(LeadLine::challengeUntil)
            .allMatch(last -> last == null || !last.isBefore(app.getToday()));
  }

  /** How far the parties may challenge somebody designated. */
  public String challengeOf(LeadLine lead) {
    if (lead.challengeUntil() == null) {
      return Texts.of("entry").get("notNotified");
    }
    if (sheet.challengesSpent()) {
      return Texts.of("entry").get("challengeSpent");
    }
    return Texts.of("entry")
        .get(
            isChallengeable() ? "challengeUntil" : "challengeClosed",
            FrenchText.shortDate(lead.challengeUntil()));
  }

  /** Whether the papers of the entry may be printed. */
  public boolean isPrintable() {
    return sheet.challengesShown() && sheet.state() != DossierState.DESTROYED;
  }

  /** Whether the consents have been asked for, at this moment or before. */
  public boolean isAsked() {
    return sheet.state() == DossierState.CONSENT
        || sheet.parties().stream().anyMatch(party -> party.decision() != null);
  }

  public EntrySheet getSheet() {
    return sheet;
  }

  /** The form shown; {@code null} when none. */
  public EntryAct getAct() {
    return act;
  }

  public EntryForm getForm() {
    return form;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getTypedAct() {
    return typedAct;
  }

  public void setTypedAct(String typedAct) {
    this.typedAct = typedAct;
  }
}
