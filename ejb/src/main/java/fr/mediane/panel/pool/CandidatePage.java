package fr.mediane.panel.pool;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list of candidates, with the choices of its filters.
 *
 * @param panel the instance shown, {@code null} when the list shows all those within reach
 * @param managed whether the reader manages the candidates of that instance
 * @param panels the instances within reach
 * @param categories professional categories that exist today
 * @param departements départements
 * @param calls the calls that candidates of the list answered, each with its number of candidates
 * @param spontaneous number of spontaneous applications of the list, whatever the call
 * @param total candidates of the whole list
 * @param rows the candidates of the page
 */
public record CandidatePage(
    PanelName panel,
    boolean managed,
    List<PanelName> panels,
    List<Choice> categories,
    List<Choice> departements,
    List<CallCount> calls,
    long spontaneous,
    long total,
    List<CandidateRow> rows)
    implements Serializable {

  /**
   * A call and the candidates of the list that answered it.
   *
   * @param id the call
   * @param title its title
   * @param count number of candidates
   */
  public record CallCount(Long id, String title, long count) implements Serializable {}
}
