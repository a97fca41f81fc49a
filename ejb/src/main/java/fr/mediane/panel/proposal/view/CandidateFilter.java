package fr.mediane.panel.proposal.view;

/**
 * Which candidates the workbench offers.
 *
 * @param text words of the name, or {@code null}
 * @param category code of a category of professions, or {@code null}
 * @param civility {@code MME} or {@code M}, or {@code null}
 * @param page from 1
 */
public record CandidateFilter(String text, String category, String civility, int page) {

  /** Candidates of a page. */
  public static final int SIZE = 12;
}
