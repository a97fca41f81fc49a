package fr.mediane.statistics.report;

import fr.mediane.door.CommandContext;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.door.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Writes versions of texts. */
@ApplicationScoped
public class ReportTextDesk {

  /**
   * A part about to be written.
   *
   * @param versions its versions, the latest first
   */
  record Place(AnnualReport report, ReportSection section, List<ReportText> versions) {

    /** The version that counts; {@code null} for none. */
    ReportText latest() {
      return versions.isEmpty() ? null : versions.get(0);
    }

    int latestNumber() {
      return versions.isEmpty() ? 0 : latest().getNumber();
    }
  }

  @Inject private AnnualReports reports;
  @Inject private FiguresSource figures;

  /**
   * A part of a draft, as it was read.
   *
   * @throws NotFoundRefusal when the report has no such part
   * @throws ConflictRefusal when somebody wrote a version since
   */
  Place draft(Long id, ReportSection section, int basedOn, CommandContext context) {
    AnnualReport report = reports.takeDraft(id, context);
    if (!ReportSection.of(report.isNational()).contains(section)) {
      throw new NotFoundRefusal();
    }
    Place place = new Place(report, section, reports.versions(report, section));
    if (place.latestNumber() != basedOn) {
      throw new ConflictRefusal();
    }
    return place;
  }

  /**
   * Refuses a text written beside figures that are no longer those of the year.
   *
   * @param closing identity of the closing shown beside the text; {@code null} for none
   */
  void requireFigures(Place place, Long closing) {
    if (!figures.closing(place.report()).equals(Optional.ofNullable(closing))) {
      throw new Refusal(
          ReportTexts.get("refused.figures", Integer.toString(place.report().getYear())));
    }
  }

  /** A text that may be kept there. */
  String checked(Place place, String typed) {
    TypedText check = new TypedText(field -> ReportTexts.get("missing." + field));
    String body = check.required("body", typed, ReportText.LONGEST_TEXT);
    int longest = place.section().longestOpening(place.report().isNational());
    int opening = body == null ? 0 : LightMarkup.opening(body).length();
    if (longest > 0 && opening > longest) {
      check.problem("body", ReportTexts.get("refused.opening", opening, longest));
    }
    check.refuseIfWrong();
    return body;
  }

  /**
   * Keeps the next version; a text equal to the latest makes none.
   *
   * @return the number of the version that counts
   */
  int write(Place place, String body, Integer restoredFrom, CommandContext context) {
    if (place.latest() != null && place.latest().getBody().equals(body)) {
      return place.latestNumber();
    }
    int number = place.latestNumber() + 1;
    reports.add(
        new ReportText(
            place.report(),
            place.section(),
            number,
            body,
            context.actor(),
            context.at(),
            restoredFrom));
    reports.touch(place.report());
    return number;
  }
}
