package fr.mediane.statistics.report;

import java.io.Serializable;

/**
 * Words of a draft that could designate somebody, as the dossiers tell.
 *
 * @param kind what they could tell
 * @param place where they stand: a part, or the subject of a proposal
 * @param words the words
 * @param extract the words with what stands around
 * @param digest what the answer of the writer is kept under
 * @param motive why the writer keeps them; {@code null} when nobody answered
 */
public record Remark(
    Kind kind, String place, String words, String extract, String digest, String motive)
    implements Serializable {

  /** What words of a text could tell. */
  public enum Kind {
    /** The name of a party. */
    NAME,
    /** An establishment with few saisines. */
    ESTABLISHMENT,
    /** The day of a step of a dossier. */
    DAY;

    /** What it is, in French. */
    public String label() {
      return ReportTexts.get("remark." + name());
    }

    /** What to do, in French. */
    public String advice() {
      return ReportTexts.get("remark.advice." + name());
    }
  }

  /** Whether the writer answered. */
  public boolean isAnswered() {
    return motive != null;
  }
}
