package fr.mediane.regulation.admin;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.regulation.Certainty;
import fr.mediane.regulation.ProfessionCategory;
import fr.mediane.regulation.RegulationCalendar;
import fr.mediane.regulation.RegulationHypothesis;
import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationStore;
import fr.mediane.regulation.RegulationTerms;
import fr.mediane.regulation.RegulationValue;
import fr.mediane.regulation.Setting;
import fr.mediane.regulation.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads the regulation, what it leaves open, and the settings that stand for that. */
@Stateless
@PermitAll
public class RegulationView {

  @Inject private RegulationStore store;
  @Inject private Settings settings;
  @Inject private SupportAgencies supports;

  /** The settings in the order of display. */
  @Requires(Right.REGULATION_READ)
  public List<SettingRow> settings() {
    return settings.all().stream().map(RegulationView::row).toList();
  }

  /**
   * One setting.
   *
   * @throws NotFoundRefusal when there is none of that key
   */
  @Requires(Right.REGULATION_READ)
  public SettingRow setting(String key) {
    return settings.byKey(key).map(RegulationView::row).orElseThrow(NotFoundRefusal::new);
  }

  /** The versions of the regulation side by side. */
  @Requires(Right.REGULATION_READ)
  public RegulationSheet regulation() {
    RegulationCalendar calendar = store.calendar();
    return new RegulationSheet(
        calendar.versions(),
        Arrays.stream(RegulationParameter.values())
            .map(parameter -> line(calendar, parameter))
            .toList(),
        store.hypotheses().stream()
            .map(RegulationHypothesis::getVersionCode)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  /** The ARS that supports each instance, with what is known of it. */
  @Requires(Right.REGULATION_READ)
  public List<SupportRow> supports() {
    return supports.all();
  }

  /**
   * All that is supposed or chosen, but for the settings: hypotheses, values, supports,
   * professions.
   */
  @Requires(Right.REGULATION_READ)
  public List<SupposedPoint> supposed() {
    List<SupposedPoint> points = new ArrayList<>();
    store.hypotheses().stream()
        .map(known -> new SupposedPoint(known.getSubject(), known.getSupposed(), known.getSource()))
        .forEach(points::add);
    for (RegulationTerms version : store.calendar().versions()) {
      version.inferredValues().stream().map(value -> point(version, value)).forEach(points::add);
    }
    supports.all().stream()
        .filter(support -> support.certainty() == Certainty.INFERRED)
        .map(
            support ->
                new SupposedPoint(
                    AdminTexts.get("supposed.support", support.territory()),
                    support.agency(),
                    support.source()))
        .forEach(points::add);
    store.professionCategories().stream()
        .filter(category -> category.getCertainty() == Certainty.INFERRED)
        .map(RegulationView::profession)
        .forEach(points::add);
    return points;
  }

  /** What stands behind the codes of the sources. */
  @Requires(Right.REGULATION_READ)
  public List<SourceRow> sources() {
    return store.sources().stream()
        .map(
            source ->
                new SourceRow(
                    source.getCode(),
                    source.getTitle(),
                    source.getPublisher(),
                    Objects.requireNonNullElse(source.getAddress(), "")))
        .toList();
  }

  private static SupposedPoint point(RegulationTerms version, RegulationValue value) {
    String source = value.citation().source();
    return new SupposedPoint(
        value.parameter().label() + " (" + version.code() + ")",
        value.display(),
        source.isEmpty() ? value.citation().label() : source);
  }

  private static SupposedPoint profession(ProfessionCategory category) {
    return new SupposedPoint(
        AdminTexts.get("supposed.profession"), category.getLabel(), category.getSource());
  }

  private static RegulationLine line(RegulationCalendar calendar, RegulationParameter parameter) {
    return new RegulationLine(
        parameter, calendar.versions().stream().map(version -> version.value(parameter)).toList());
  }

  private static SettingRow row(Setting setting) {
    return new SettingRow(
        setting.getKey(),
        setting.getVersion(),
        setting.getLabel(),
        setting.getValue(),
        setting.getDisplay(),
        setting.getType(),
        setting.getLeast(),
        setting.getMost(),
        setting.getExplanation(),
        setting.getCertainty(),
        setting.getSource(),
        setting.getUpdatedAt(),
        setting.getUpdatedBy());
  }
}
