package fr.mediane.panel.view;

import fr.mediane.network.Civility;
import fr.mediane.panel.rule.PastMandate;
import fr.mediane.panel.rule.RenewalHistory;
import fr.mediane.panel.rule.RenewalSettings;
import fr.mediane.panel.rule.TermCalendar.Vacancy;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationTerms;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The composition of an instance on a date, vacant seats included.
 *
 * @param date the day looked at, past or future
 * @param installed first day of the first mandate: nobody sat before
 * @param seats in the order of their numbers; empty before the instance was installed
 * @param required members that the regulation asks for
 */
public record Roster(LocalDate date, LocalDate installed, List<SeatRow> seats, int required)
    implements Serializable {

  /** Copies the seats. */
  public Roster {
    seats = List.copyOf(seats);
  }

  /**
   * How members are looked at.
   *
   * @param terms version of the regulation in force on the date
   * @param renewals how interruptions between mandates are read
   * @param alerts notices before the end of a term
   * @param vicePresidents identities of the people who are vice-presidents on the date
   */
  public record Lens(
      RegulationTerms terms,
      RenewalSettings renewals,
      AlertMonths alerts,
      Set<Long> vicePresidents) {}

  /**
   * Computes the composition.
   *
   * @param panel the instance
   * @param terms its mandates in time
   * @param date the day looked at
   * @param lens the regulation and the settings
   */
  public static Roster on(PanelHead panel, PanelTerms terms, LocalDate date, Lens lens) {
    List<SeatRow> rows = new ArrayList<>();
    int required = lens.terms().panelSize(panel.kind());
    if (!date.isBefore(terms.installed())) {
      Map<Integer, Vacancy> vacancies = terms.vacanciesOn(date);
      for (int seat : terms.seatsOn(date)) {
        rows.add(
            terms
                .holderOf(seat, date)
                .map(line -> held(panel, terms, line, date, lens))
                .orElseGet(() -> vacant(panel, terms, vacancies.get(seat), seat, lens)));
      }
    }
    return new Roster(date, terms.installed(), rows, required);
  }

  /** Whether nobody sat yet: the instance keeps no rule and breaks none. */
  public boolean beforeInstallation() {
    return date.isBefore(installed);
  }

  /** The seats nobody holds. */
  public List<SeatRow> vacancies() {
    return seats.stream().filter(SeatRow::vacant).toList();
  }

  /** Those who hold a seat. */
  public List<Member> members() {
    return seats.stream().filter(seat -> !seat.vacant()).map(SeatRow::member).toList();
  }

  /** Members whose civility is « Mme ». */
  public long women() {
    return count(Civility.MME);
  }

  /** Members whose civility is « M. ». */
  public long men() {
    return count(Civility.M);
  }

  /** Members without civility, whom parity cannot count. */
  public long uncounted() {
    return members().size() - women() - men();
  }

  private long count(Civility civility) {
    return members().stream().filter(one -> one.mandate().civility() == civility).count();
  }

  private static SeatRow held(
      PanelHead panel, PanelTerms terms, MandateLine line, LocalDate date, Lens lens) {
    List<PastMandate> history =
        terms.of(line.personId()).stream().map(past -> past.toPastMandate(panel.code())).toList();
    int used =
        new RenewalHistory(history, panel.code(), PanelFunction.MEMBER, lens.renewals())
            .renewalsUsedBefore(line.startsOn().plusDays(1));
    Member member =
        new Member(
            line,
            lens.vicePresidents().contains(line.personId()),
            used,
            lens.terms().maxRenewals(PanelFunction.MEMBER, panel.kind()),
            lens.alerts().noticeOf(line.lastDay(), date).orElse(0),
            terms.successorOf(line));
    return new SeatRow(line.seat(), line.zoneLabel(), member, null, "");
  }

  private static SeatRow vacant(
      PanelHead panel, PanelTerms terms, Vacancy vacancy, int seat, Lens lens) {
    List<MandateLine> history = terms.historyOf(seat);
    String zone =
        history.isEmpty()
            ? zoneOf(panel.kind(), seat, lens.terms())
            : history.get(history.size() - 1).zoneLabel();
    String last =
        vacancy.previous() == null
            ? ""
            : terms
                .holderOf(seat, vacancy.since().minusDays(1))
                .map(MandateLine::fullName)
                .orElse("");
    return new SeatRow(seat, zone, null, vacancy.since(), last);
  }

  /** The first seats of the Outre-mer instance are those of the first zone. */
  private static String zoneOf(PanelKind kind, int seat, RegulationTerms terms) {
    if (kind != PanelKind.OVERSEAS) {
      return "";
    }
    return seat <= terms.zoneSeats(OverseasZone.ATLANTIQUE_NORD)
        ? OverseasZone.ATLANTIQUE_NORD.label()
        : OverseasZone.OCEAN_INDIEN_PACIFIQUE.label();
  }
}
