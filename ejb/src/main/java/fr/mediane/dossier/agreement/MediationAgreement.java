package fr.mediane.dossier.agreement;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What ends the mediation of a dossier (décret 2019-897, art. 13): draft, then signed document,
 * then object of the follow-up. Every change raises its version, so that two people never overwrite
 * each other.
 */
@Entity
@Table(name = "mediation_agreement")
public class MediationAgreement extends StoredEntity {

  @OneToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "dossier_id", nullable = false)
  private Dossier dossier;

  @Column(nullable = false)
  private int changes;

  @Column(name = "document_on", nullable = false)
  private LocalDate documentOn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private Coverage coverage;

  @Column private SealedText context;

  @Column private SealedText recommendations;

  @Column private SealedText calendar;

  @Column(name = "review_months", length = 40)
  private String reviewMonths;

  @Column(name = "director_agreed")
  private Boolean directorAgreed;

  @Column(name = "last_commitment", nullable = false)
  private int lastCommitment;

  @Column(name = "last_event", nullable = false)
  private int lastEvent;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private Durability durable;

  @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("rank")
  private List<Commitment> commitments = new ArrayList<>();

  @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("number")
  private List<AgreementEvent> events = new ArrayList<>();

  protected MediationAgreement() {}

  /** A draft; its texts are given by {@link #narrate}. */
  public MediationAgreement(Dossier dossier, DraftFacts facts) {
    this.dossier = Objects.requireNonNull(dossier);
    describe(facts);
  }

  /** Records or corrects what is in clear. */
  public final void describe(DraftFacts facts) {
    documentOn = Objects.requireNonNull(facts.documentOn());
    coverage = Objects.requireNonNull(facts.coverage());
    reviewMonths = facts.reviewMonths().isEmpty() ? null : Ranks.toText(facts.reviewMonths());
    directorAgreed = facts.directorAgreed();
    changes++;
  }

  /** Records the sealed texts; {@code null} for those that are empty. */
  public void narrate(SealedText newContext, SealedText newRecommendations, SealedText newDates) {
    context = newContext;
    recommendations = newRecommendations;
    calendar = newDates;
  }

  /** The rank of the next commitment; never given twice. */
  int nextCommitment() {
    changes++;
    return ++lastCommitment;
  }

  /** Adds a commitment whose rank is {@link #nextCommitment}. */
  Commitment add(Commitment commitment) {
    commitment.attachTo(this);
    commitments.add(commitment);
    return commitment;
  }

  /** Takes a commitment out of the draft. */
  void remove(Commitment commitment) {
    commitments.remove(commitment);
    changes++;
  }

  /** The number of the next event; never given twice. */
  public int nextEvent() {
    changes++;
    return ++lastEvent;
  }

  /** Records an event whose number is {@link #nextEvent}. */
  public <E extends AgreementEvent> E record(E event) {
    event.attachTo(this);
    events.add(event);
    return event;
  }

  /** Takes back a signature of the draft: the party is free to. */
  void withdraw(Signature signature) {
    events.remove(signature);
    changes++;
  }

  /** Says that something of it changed: a commitment, the result of a homologation. */
  public void changed() {
    changes++;
  }

  /** Records the day of the last signature: the agreement exists from then on. */
  void concludedOn(LocalDate lastSignature) {
    signedOn = lastSignature;
    changes++;
  }

  /** Records the final word on whether it holds; {@code null} when the follow-up begins again. */
  public void judged(Durability finalWord) {
    durable = finalWord;
    changes++;
  }

  /** The commitment of a rank. */
  public Optional<Commitment> commitment(int rank) {
    return commitments.stream().filter(each -> each.getRank() == rank).findFirst();
  }

  /** The events of a kind, in order. */
  public <E extends AgreementEvent> List<E> events(Class<E> kind) {
    return events.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .sorted(Comparator.comparingInt(AgreementEvent::getNumber))
        .toList();
  }

  /** The day on which it was sent to a recipient of article 13; empty before. */
  public Optional<LocalDate> sentOn(Recipient to) {
    return events(Transmission.class).stream()
        .filter(sent -> sent.getRecipientKey().equals(to.key()))
        .map(Transmission::getHappenedOn)
        .findFirst();
  }

  /** The day on which each party signed the document itself, by rank. */
  public SortedMap<Integer, LocalDate> signatures() {
    return signaturesOf(0);
  }

  /**
   * The day on which each party signed, by rank.
   *
   * @param amendment number of the amendment; 0 for the document itself
   */
  public SortedMap<Integer, LocalDate> signaturesOf(int amendment) {
    SortedMap<Integer, LocalDate> signed = new TreeMap<>();
    events(Signature.class).stream()
        .filter(signature -> signature.getAmendment() == amendment)
        .forEach(signature -> signed.put(signature.getPartyRank(), signature.getHappenedOn()));
    return Collections.unmodifiableSortedMap(signed);
  }

  /** What is in clear. */
  public DraftFacts facts() {
    return new DraftFacts(
        documentOn, coverage, List.copyOf(Ranks.ofText(reviewMonths)), directorAgreed);
  }

  /** Its name, by its date. */
  public AgreementName getName() {
    return AgreementName.on(documentOn);
  }

  public Dossier getDossier() {
    return dossier;
  }

  /** Date of the document. */
  public LocalDate getDocumentOn() {
    return documentOn;
  }

  public Coverage getCoverage() {
    return coverage;
  }

  public SealedText getContext() {
    return context;
  }

  public SealedText getRecommendations() {
    return recommendations;
  }

  public SealedText getCalendar() {
    return calendar;
  }

  public Boolean getDirectorAgreed() {
    return directorAgreed;
  }

  /** Day of the last signature; {@code null} until the mediation is concluded by an agreement. */
  public LocalDate getSignedOn() {
    return signedOn;
  }

  /** Final word on whether it holds; {@code null} while it is followed. */
  public Durability getDurable() {
    return durable;
  }

  public List<Commitment> getCommitments() {
    return commitments.stream().sorted(Comparator.comparingInt(Commitment::getRank)).toList();
  }
}
