package fr.mediane.panel.act;

import fr.mediane.panel.Panel;
import fr.mediane.panel.rule.Composition;
import java.time.LocalDate;
import java.util.List;

/**
 * All that an act says, before its wording.
 *
 * @param panel the instance
 * @param number number of the act; blank in a draft that has none yet
 * @param fileName name of the files without extension
 * @param composition what the act makes, judged on its date
 * @param termMonths length of the mandates granted, in months
 * @param members the people appointed, in the order of the seats
 * @param proposer name of the person who signed the proposal
 * @param proposerQuality quality of that person
 * @param proposerAct act that appointed that person; blank when not recorded
 * @param place where it is signed; blank in a draft that has none yet
 * @param signatory who signs
 * @param standing what the document is; one that is not the act as signed bears a mark on every
 *     page
 */
record ActDraft(
    Panel panel,
    String number,
    String fileName,
    Composition composition,
    int termMonths,
    List<Appointee> members,
    String proposer,
    String proposerQuality,
    String proposerAct,
    String place,
    Signatory signatory,
    Standing standing) {

  /** What a document that says an act is. */
  enum Standing {
    /** Before the signature. */
    DRAFT,
    /** The act as signed. */
    SIGNED,
    /** Written again from what was published of a past act. */
    RECONSTRUCTED
  }

  ActDraft {
    members = List.copyOf(members);
  }

  /** Whether the document is the act as signed: nothing may then be left open in it. */
  boolean signed() {
    return standing == Standing.SIGNED;
  }

  LocalDate signedOn() {
    return composition.actDate();
  }

  LocalDate effectiveOn() {
    return composition.effectiveDate();
  }

  /** Whether the act appoints every member of the instance. */
  boolean appointsAll() {
    return members.size() == composition.seats().size();
  }

  /** Whether the act appoints one person only. */
  boolean appointsOne() {
    return members.size() == 1;
  }
}
