package fr.mediane.dossier.entry;

import fr.mediane.dossier.CaseMediatorEnd;
import fr.mediane.dossier.CaseMediatorSource;
import fr.mediane.dossier.consent.ConsentDecision;
import fr.mediane.dossier.consent.ConsentMeans;
import fr.mediane.dossier.designation.DesignationFinding;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.piece.ReceivedPiece;
import fr.mediane.dossier.standin.PowerHolder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The agreements of the parties and the mediators of a dossier, as somebody opens them.
 *
 * @param number number
 * @param version version read, which the acts send back
 * @param state where it stands
 * @param parties the parties, in order
 * @param leads those designated, ended designations included, oldest first
 * @param missing what is missing before the designation, in French
 * @param obstacles what stands in the way of the beginning; empty outside the designation
 * @param challengesShown whether the reader sees who challenged
 * @param challengesSpent whether no party may challenge those designated any more
 * @param acts what the reader may do now
 * @param holders those who hold a power of a party, ended powers included
 * @param proofs the pieces that may be cited as the proof of an answer; empty when not asked for
 */
public record EntrySheet(
    String number,
    long version,
    DossierState state,
    List<PartyEntry> parties,
    List<LeadLine> leads,
    List<String> missing,
    List<DesignationFinding> obstacles,
    boolean challengesShown,
    boolean challengesSpent,
    Set<DossierAct> acts,
    List<PowerHolder> holders,
    List<ReceivedPiece> proofs)
    implements Serializable {

  /** Keeps its own copies. */
  public EntrySheet {
    parties = List.copyOf(parties);
    leads = List.copyOf(leads);
    missing = List.copyOf(missing);
    obstacles = List.copyOf(obstacles);
    acts = Set.copyOf(acts);
    holders = List.copyOf(holders);
    proofs = List.copyOf(proofs);
  }

  /** Whether the reader may do an act now. */
  public boolean may(DossierAct act) {
    return acts.contains(act);
  }

  /** Those who receive today a copy of the letters to a party. */
  public List<PowerHolder> copies(int rank, LocalDate today) {
    return holders.stream()
        .filter(holder -> holder.partyRank() == rank && holder.receivesCopies(today))
        .toList();
  }

  /** The designations that hold. */
  public List<LeadLine> active() {
    return leads.stream().filter(lead -> lead.endedOn() == null).toList();
  }

  /**
   * A party and its decisions.
   *
   * @param rank order among the parties
   * @param name civility and name; its rank once the content was destroyed
   * @param director whether it is the director of the establishment
   * @param decision the decision that holds; {@code null} while it has not answered
   * @param history all its decisions, oldest first
   * @param challenged whether it has used its right to challenge; {@code false} when not shown
   * @param waived whether it said not to challenge; {@code false} when not shown
   */
  public record PartyEntry(
      int rank,
      String name,
      boolean director,
      ConsentDecision decision,
      List<DecisionLine> history,
      boolean challenged,
      boolean waived)
      implements Serializable {

    /** Keeps its own copy. */
    public PartyEntry {
      history = List.copyOf(history);
    }

    /** Whether the party agrees. */
    public boolean isGiven() {
      return decision == ConsentDecision.GIVEN;
    }
  }

  /**
   * A decision of a party.
   *
   * @param decision what
   * @param on day of the signature or of the declaration
   * @param means how it came
   * @param recordedBy who recorded it
   * @param signer who signed in the place of the party; {@code null} when it did itself
   * @param originalPlace where the signed original is kept; {@code null} when not said
   */
  public record DecisionLine(
      ConsentDecision decision,
      LocalDate on,
      ConsentMeans means,
      String recordedBy,
      String signer,
      String originalPlace)
      implements Serializable {}

  /**
   * A designation.
   *
   * @param id identity
   * @param name civility and names
   * @param source in what quality
   * @param certified whether certified on the day of the designation
   * @param designatedOn from when
   * @param challengeUntil last day to challenge; {@code null} while the parties were not told
   * @param endedOn until when; {@code null} while it holds
   * @param endReason why it ended; {@code null} while it holds
   * @param ties ties found since, in French
   * @param own whether it is the reader
   */
  public record LeadLine(
      Long id,
      String name,
      CaseMediatorSource source,
      boolean certified,
      LocalDate designatedOn,
      LocalDate challengeUntil,
      LocalDate endedOn,
      CaseMediatorEnd endReason,
      List<String> ties,
      boolean own)
      implements Serializable {

    /** Keeps its own copy. */
    public LeadLine {
      ties = List.copyOf(ties);
    }
  }
}
