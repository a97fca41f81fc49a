package fr.mediane.web.pool;

import fr.mediane.network.Civility;
import fr.mediane.panel.EndReason;
import fr.mediane.panel.Situation;
import fr.mediane.panel.TieNature;
import fr.mediane.panel.pool.CallState;
import fr.mediane.panel.pool.CivilityFilter;
import fr.mediane.panel.pool.ImportOutcome;
import fr.mediane.panel.pool.PoolLabels;
import fr.mediane.panel.pool.Standing;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.Sector;
import fr.mediane.text.FrenchText;
import fr.mediane.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The words, tones and lists of choices that the pages of the pool share. */
@Named("poolWords")
@ApplicationScoped
public class PoolWords {

  private final Texts texts = Texts.of("pool");

  /** A date in figures; nothing for none. */
  public String date(LocalDate date) {
    return date == null ? "" : FrenchText.shortDate(date);
  }

  /** A date in words; nothing for none. */
  public String longDate(LocalDate date) {
    return date == null ? "" : FrenchText.longDate(date);
  }

  /** A period, in words. */
  public String dates(LocalDate first, LocalDate last) {
    return texts.get("calls.dates", longDate(first), longDate(last));
  }

  /** A number, its thousands grouped. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.FRANCE).format(number);
  }

  /** « 1 candidat », « 1 204 candidats »: the key names a choice format of the bundle. */
  public String count(String key, long count) {
    return texts.get(key, count);
  }

  /** A text of the bundle with its arguments. */
  public String text(String key, Object argument) {
    return texts.get(key, argument);
  }

  /** Where a candidate stands. */
  public String standing(Standing standing) {
    return PoolLabels.of(standing);
  }

  /** Tone of the badge that says where a candidate stands. */
  public String standingTone(Standing standing) {
    return switch (standing) {
      case AVAILABLE -> "success";
      case SITTING -> "info";
      case FORMER -> "neutral";
      case WITHDRAWN -> "warning";
    };
  }

  /** State of a call. */
  public String callState(CallState state) {
    return PoolLabels.of(state);
  }

  /** Tone of the badge of a call. */
  public String callTone(CallState state) {
    return switch (state) {
      case UPCOMING -> "info";
      case OPEN -> "success";
      case CLOSED -> "neutral";
      case CANCELLED -> "warning";
    };
  }

  /** Situation of a person; nothing for none. */
  public String situation(Situation situation) {
    return situation == null ? "" : PoolLabels.of(situation);
  }

  /** Nature of a tie. */
  public String nature(TieNature nature) {
    return PoolLabels.of(nature);
  }

  /** Sector; nothing for none. */
  public String sector(Sector sector) {
    return sector == null ? "" : sector.label();
  }

  /** Zone of Outre-mer; nothing for none. */
  public String zone(OverseasZone zone) {
    return zone == null ? "" : zone.label();
  }

  /** Why a mandate ended early; nothing for none. */
  public String endReason(EndReason reason) {
    return reason == null ? "" : texts.get("endReason." + reason.name());
  }

  /** What becomes of a line of a file. */
  public String outcome(ImportOutcome outcome) {
    return texts.get("outcome." + outcome.name());
  }

  /** Civilities, then none. */
  public List<SelectItem> getCivilities() {
    return Items.of(Civility.class, civility -> texts.get("civility." + civility.name()));
  }

  /** Situations. */
  public List<SelectItem> getSituations() {
    return Items.of(Situation.class, PoolLabels::of);
  }

  /** Sectors. */
  public List<SelectItem> getSectors() {
    return Items.of(Sector.class, Sector::label);
  }

  /** Zones of Outre-mer. */
  public List<SelectItem> getZones() {
    return Items.of(OverseasZone.class, OverseasZone::label);
  }

  /** Where candidates may stand. */
  public List<SelectItem> getStandings() {
    return Items.of(Standing.class, PoolLabels::of);
  }

  /** Natures of ties. */
  public List<SelectItem> getNatures() {
    return Items.of(TieNature.class, PoolLabels::of);
  }

  /** Civilities to which a list is narrowed. */
  public List<SelectItem> getCivilityFilters() {
    return Items.of(CivilityFilter.class, filter -> texts.get("civilityFilter." + filter.name()));
  }

  /** With or without certificate. */
  public List<SelectItem> getCertificateFilters() {
    return List.of(
        new SelectItem("oui", texts.get("certified.yes")),
        new SelectItem("non", texts.get("certified.no")));
  }
}
