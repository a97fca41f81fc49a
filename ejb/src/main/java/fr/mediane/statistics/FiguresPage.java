package fr.mediane.statistics;

import fr.mediane.statistics.PublishedFigures.NamedScope;
import java.io.Serializable;
import java.util.List;

/**
 * What the page of figures shows.
 *
 * @param scope code of the scope shown
 * @param scopes those the person may choose
 * @param mayBeExact whether the person may see the figures of the scope as they were counted
 * @param exact whether they are shown so
 * @param figures {@code null} when the year is not closed, not published, or out of reach
 */
public record FiguresPage(
    String scope, List<NamedScope> scopes, boolean mayBeExact, boolean exact, YearFigures figures)
    implements Serializable {

  /** Copies the list. */
  public FiguresPage {
    scopes = List.copyOf(scopes);
  }
}
