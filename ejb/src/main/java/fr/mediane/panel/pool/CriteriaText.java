package fr.mediane.panel.pool;

import fr.mediane.access.Actor;
import fr.mediane.journal.JournalWriter;
import fr.mediane.tabular.CleanText;
import fr.mediane.text.FrenchText;
import java.util.ArrayList;
import java.util.List;

/** The criteria of a list in words, for the journal of what was read. */
final class CriteriaText {

  private static final int TEXT_LENGTH = 60;

  private CriteriaText() {}

  /**
   * Writes that a list of candidates was read.
   *
   * @param action name of the reading
   * @param panel the instance, or {@code null} for all those within reach
   */
  static void journal(
      JournalWriter journal,
      Actor reader,
      String action,
      PanelName panel,
      CandidateCriteria criteria) {
    journal.read(reader, action, "Candidacy", panel == null ? "*" : panel.code(), of(criteria));
  }

  /** For example « texte : dupont ; secteur : Social ». */
  static String of(CandidateCriteria criteria) {
    List<String> parts = new ArrayList<>();
    add(parts, "text", excerpt(criteria.text()));
    add(parts, "category", criteria.categoryCode());
    add(parts, "sector", criteria.sector() == null ? null : criteria.sector().label());
    add(parts, "departement", criteria.departementCode());
    add(parts, "civility", criteria.civility());
    add(parts, "certified", criteria.certified());
    add(
        parts,
        "situation",
        criteria.situation() == null ? null : PoolLabels.of(criteria.situation()));
    add(parts, "standing", criteria.standing() == null ? null : PoolLabels.of(criteria.standing()));
    add(parts, "call", criteria.callId() == null ? null : criteria.callId().toString());
    return parts.isEmpty() ? PoolTexts.get("criteria.none") : FrenchText.series(parts);
  }

  private static String excerpt(String text) {
    return text == null || text.isBlank() ? null : CleanText.excerpt(text, TEXT_LENGTH);
  }

  private static void add(List<String> parts, String key, Object value) {
    if (value != null) {
      parts.add(PoolTexts.get("criteria." + key, value));
    }
  }
}
