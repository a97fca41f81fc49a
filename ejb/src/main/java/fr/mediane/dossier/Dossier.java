package fr.mediane.dossier;

import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.network.Establishment;
import fr.mediane.panel.Panel;
import fr.mediane.persistence.BitConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A saisine and all that follows from it (décret 2019-897, art. 1, 2, 6, 10 and 13). The root of
 * the aggregate: it moves by {@link #advance} alone. What is narrative is sealed.
 */
@Entity
@Table(name = "dossier")
public class Dossier extends DossierReferral {

  /** What has no identity yet was added last. */
  private static final Comparator<Long> NEW_LAST = Comparator.nullsLast(Comparator.naturalOrder());

  private static final Comparator<DossierStep> IN_TIME =
      Comparator.comparing(DossierStep::getAt).thenComparing(DossierStep::getId, NEW_LAST);

  private static final Comparator<CaseMediator> AS_DESIGNATED =
      Comparator.comparing(CaseMediator::getDesignatedOn)
          .thenComparing(CaseMediator::getId, NEW_LAST);

  @Column(nullable = false, length = 30)
  private String number;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "panel_id", nullable = false)
  private Panel panel;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private DossierState state;

  @Convert(converter = BitConverter.class)
  @Column(name = "is_open", nullable = false)
  private Boolean open;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private Outcome outcome;

  @Column(name = "acknowledged_on")
  private LocalDate acknowledgedOn;

  @Column(name = "admissible_on")
  private LocalDate admissibleOn;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "consents_complete_on")
  private LocalDate consentsCompleteOn;

  @Column(name = "mediation_began_on")
  private LocalDate mediationBeganOn;

  @Column(name = "concluded_on")
  private LocalDate concludedOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(name = "next_due_on")
  private LocalDate nextDueOn;

  @Column(name = "next_due_kind", length = 25)
  private String nextDueKind;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "origin_id")
  private Dossier origin;

  @Column(name = "reinforced_on")
  private LocalDate reinforcedOn;

  @Column(name = "registered_by", nullable = false, length = 60)
  private String registeredBy;

  @Column(name = "registered_at", nullable = false)
  private Instant registeredAt;

  @Column(name = "last_party_rank", nullable = false)
  private int lastPartyRank;

  @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("rank")
  private List<DossierParty> parties = new ArrayList<>();

  @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
  @OrderBy("at, id")
  private List<DossierStep> steps = new ArrayList<>();

  @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL)
  @OrderBy("designatedOn, id")
  private List<CaseMediator> mediators = new ArrayList<>();

  @ManyToMany(fetch = FetchType.LAZY)
  @JoinTable(
      name = "dossier_establishment",
      joinColumns = @JoinColumn(name = "dossier_id"),
      inverseJoinColumns = @JoinColumn(name = "establishment_id"))
  private Set<Establishment> establishments = new HashSet<>();

  protected Dossier() {}

  /**
   * A dossier just registered. Its parties and sealed texts are given afterwards, once its identity
   * and its key exist.
   *
   * @param number unique number, for example {@code GES-2026-0012}
   * @param panel the instance of the territory, or the national one
   * @param establishment where the dispute takes place
   */
  public Dossier(
      String number,
      Panel panel,
      Establishment establishment,
      ReferralFacts facts,
      String registeredBy,
      Instant registeredAt) {
    this.number = Objects.requireNonNull(number);
    this.panel = Objects.requireNonNull(panel);
    this.registeredBy = Objects.requireNonNull(registeredBy);
    this.registeredAt = Objects.requireNonNull(registeredAt);
    this.state = DossierState.REGISTERED;
    this.open = true;
    describe(establishment, facts);
  }

  /** Records or corrects what the saisine says, the narrative apart. */
  public final void describe(Establishment place, ReferralFacts facts) {
    record(place, facts);
    gatherEstablishments();
  }

  /** Adds a party at the end. */
  public DossierParty addParty(DossierParty party) {
    lastPartyRank =
        Math.max(lastPartyRank, parties.stream().mapToInt(DossierParty::getRank).max().orElse(0))
            + 1;
    party.attachTo(this, lastPartyRank);
    parties.add(party);
    gatherEstablishments();
    return party;
  }

  /** Takes a party out. */
  public void removeParty(DossierParty party) {
    parties.remove(party);
    gatherEstablishments();
  }

  /** Keeps the establishments concerned in step with the saisine and its parties. */
  public void gatherEstablishments() {
    Set<Establishment> concerned = new HashSet<>();
    concerned.add(getEstablishment());
    parties.forEach(party -> concerned.add(party.getEstablishment()));
    establishments.retainAll(concerned);
    establishments.addAll(concerned);
  }

  /**
   * Does an act: goes to the state where it leads and keeps the signed step.
   *
   * @throws IllegalStateException when the act is not lawful here: the caller has asked {@link
   *     DossierAct#from} first
   */
  public void advance(DossierStep step) {
    DossierState next =
        step.getAct()
            .from(state)
            .orElseThrow(() -> new IllegalStateException(step.getAct() + " in " + state));
    step.attachTo(this, state, next);
    steps.add(step);
    enter(step.getAct(), next, step.getDoneOn());
  }

  /** Keeps the step of the registration itself. */
  public void born(DossierStep step) {
    step.attachTo(this, null, state);
    steps.add(step);
  }

  private void enter(DossierAct act, DossierState next, LocalDate on) {
    boolean reopened = !state.isOpen() && next.isOpen();
    state = next;
    open = next.isOpen();
    if (reopened) {
      outcome = act == DossierAct.REOPEN_FOLLOW_UP ? outcome : null;
      closedOn = null;
    }
    switch (act) {
      case ACKNOWLEDGE -> acknowledgedOn = on;
      case DECLARE_ADMISSIBLE -> admissibleOn = on;
      case ENGAGE_MEDIATION, ENGAGE_SUPPORT, ADVISE, DECLINE -> decidedOn = on;
      case COMPLETE_CONSENTS -> consentsCompleteOn = on;
      case START_MEDIATION -> mediationBeganOn = on;
      case CONCLUDE, CONCLUDE_FAILURE -> concludedOn = on;
      default -> {}
    }
    if (act.closes()) {
      closedOn = on;
    }
  }

  /** Records how the dossier ended; the act that gives it has just been done. */
  public void end(Outcome how) {
    outcome = Objects.requireNonNull(how);
  }

  /** Keeps the earliest legal clock beside the dossier, for the order of the work list. */
  public void due(LocalDate on, String kind) {
    nextDueOn = on;
    nextDueKind = kind;
  }

  /** Designates a person for the mediation. */
  public CaseMediator designate(CaseMediator mediator) {
    mediator.attachTo(this);
    mediators.add(mediator);
    return mediator;
  }

  /** Says that this national dossier follows a regional one. */
  public void comesFrom(Dossier regional) {
    origin = regional;
  }

  /** Says from when the national team reinforces the region on this dossier. */
  public void reinforceFrom(LocalDate on) {
    reinforcedOn = on;
  }

  public String getNumber() {
    return number;
  }

  public Panel getPanel() {
    return panel;
  }

  public DossierState getState() {
    return state;
  }

  public boolean isOpen() {
    return open;
  }

  /** How it ended; {@code null} while nothing was concluded. */
  public Outcome getOutcome() {
    return outcome;
  }

  public LocalDate getAcknowledgedOn() {
    return acknowledgedOn;
  }

  public LocalDate getAdmissibleOn() {
    return admissibleOn;
  }

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  /** Day of the last written consent: the three months of article 13 begin. */
  public LocalDate getConsentsCompleteOn() {
    return consentsCompleteOn;
  }

  public LocalDate getMediationBeganOn() {
    return mediationBeganOn;
  }

  public LocalDate getConcludedOn() {
    return concludedOn;
  }

  public LocalDate getClosedOn() {
    return closedOn;
  }

  public LocalDate getNextDueOn() {
    return nextDueOn;
  }

  public String getNextDueKind() {
    return nextDueKind;
  }

  public Dossier getOrigin() {
    return origin;
  }

  public LocalDate getReinforcedOn() {
    return reinforcedOn;
  }

  public String getRegisteredBy() {
    return registeredBy;
  }

  public Instant getRegisteredAt() {
    return registeredAt;
  }

  /**
   * The parties by their rank: a query that fetches them with the dossier gives them in any order.
   */
  public List<DossierParty> getParties() {
    return parties.stream().sorted(Comparator.comparingInt(DossierParty::getRank)).toList();
  }

  /** The party of that rank. */
  public Optional<DossierParty> party(int rank) {
    return parties.stream().filter(party -> party.getRank() == rank).findFirst();
  }

  /** The history, the oldest step first, whatever query fetched it. */
  public List<DossierStep> getSteps() {
    return steps.stream().sorted(IN_TIME).toList();
  }

  /**
   * All who were designated, the first designated first, whatever query fetched them; ended
   * designations included.
   */
  public List<CaseMediator> getMediators() {
    return mediators.stream().sorted(AS_DESIGNATED).toList();
  }

  /** Its own establishment and those of its parties. */
  public Set<Establishment> getEstablishments() {
    return Collections.unmodifiableSet(establishments);
  }
}
