package fr.mediane.panel.study;

import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationCalendar;
import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationTerms;
import fr.mediane.regulation.RegulationValue;
import java.time.LocalDate;
import java.util.List;

/** The regulation as a study supposes it. */
final class SupposedRegulation {

  private SupposedRegulation() {}

  /**
   * The versions that apply.
   *
   * <p>A version supposed applies at any date, to mandates in progress too; a size supposed, in
   * every version.
   */
  static RegulationCalendar of(RegulationCalendar real, Hypotheses hypotheses, PanelKind kind) {
    if (hypotheses.version() == null && hypotheses.size() == null) {
      return real;
    }
    LocalDate first = real.versions().get(0).inForceFrom();
    List<RegulationTerms> versions =
        real.versions().stream()
            .filter(
                terms -> hypotheses.version() == null || terms.code().equals(hypotheses.version()))
            .map(
                terms ->
                    new RegulationTerms(
                        terms.code(),
                        hypotheses.version() == null ? terms.inForceFrom() : first,
                        hypotheses.version() == null ? terms.inForceUntil() : null,
                        values(terms, hypotheses.size(), RegulationParameter.panelSize(kind))))
            .toList();
    return new RegulationCalendar(versions);
  }

  private static List<RegulationValue> values(
      RegulationTerms terms, Integer size, RegulationParameter parameter) {
    return terms.values().stream()
        .map(
            value ->
                size != null && value.parameter() == parameter
                    ? new RegulationValue(parameter, size.toString(), value.citation())
                    : value)
        .toList();
  }
}
