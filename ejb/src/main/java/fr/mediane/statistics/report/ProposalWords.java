package fr.mediane.statistics.report;

import java.io.Serializable;

/**
 * What a proposal says.
 *
 * @param theme what it is about
 * @param addressee to whom
 * @param subject one line, at most {@value #LONGEST_SUBJECT} characters
 * @param body at most {@value #LONGEST_BODY} characters, in the light markup
 */
public record ProposalWords(ProposalTheme theme, Addressee addressee, String subject, String body)
    implements Serializable {

  /** Longest subject. */
  public static final int LONGEST_SUBJECT = 200;

  /** Longest text of a proposal. */
  public static final int LONGEST_BODY = 4_000;
}
