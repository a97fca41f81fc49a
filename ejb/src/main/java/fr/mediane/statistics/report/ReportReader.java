package fr.mediane.statistics.report;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.statistics.YearFigures;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The annual reports as pages show them. */
@Stateless
@PermitAll
public class ReportReader {

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private AnnualReports reports;
  @Inject private Panels panels;
  @Inject private FiguresSource figures;
  @Inject private Remarks remarks;

  /** The reports that the reader reaches, the latest year first, the national one before others. */
  @Requires(Right.REPORT_READ)
  public List<ReportRow> list() {
    ReportScope scope = ReportScope.of(actors.current(), Right.REPORT_READ);
    return scope
        .bind(
            em.createQuery(
                "select r from AnnualReport r join fetch r.panel p join fetch p.territory where 1 ="
                    + " 1"
                    + scope.condition()
                    + " order by r.year desc, p.position",
                AnnualReport.class))
        .getResultStream()
        .map(ReportReader::row)
        .sorted(
            java.util.Comparator.comparing(ReportRow::year, java.util.Comparator.reverseOrder())
                .thenComparing(row -> !row.national()))
        .toList();
  }

  /** Code of the instance whose report the reader writes. */
  @Requires(Right.REPORT_WRITE)
  public String ownPanel() {
    return panels.ledBy(actors.current()).map(Panel::getCode).orElseThrow(NotFoundRefusal::new);
  }

  /**
   * A report: the edition at hand for those who write or confirm it, otherwise the last released.
   *
   * @throws NotFoundRefusal when it does not exist or the reader does not reach it
   */
  @Requires(Right.REPORT_READ)
  public ReportSheet open(Long id) {
    Actor actor = actors.current();
    AnnualReport report = find(id, actor);
    boolean live = ReportScope.seesLive(actor, report);
    List<ReportRelease> releases = reports.releases(report);
    ReportContent content = content(report, live, releases);
    boolean own = writes(actor, report);
    ReportState state = report.getState();
    return new ReportSheet(
        row(report),
        report.getVersion(),
        parts(report, content),
        live ? liveProposals(report) : released(content),
        live ? steps(report) : List.of(),
        releases.stream().map(ReportReader::edition).toList(),
        own && state == ReportState.DRAFT,
        own && state == ReportState.DRAFT && actor.holds(Right.REPORT_SIGN),
        live
            && state == ReportState.SIGNED
            && actor.holds(Right.REPORT_CONFIRM)
            && !report.getSignedBy().equals(actor.username()),
        own && state == ReportState.RELEASED && actor.holds(Right.REPORT_SIGN),
        live);
  }

  /**
   * A part in its editor.
   *
   * @param compared number of an earlier version to compare with the latest; 0 for none
   * @throws NotFoundRefusal when the reader does not write that report, or it has no such part
   */
  @Requires(Right.REPORT_WRITE)
  public EditorSheet editor(Long id, ReportSection section, int compared) {
    Actor actor = actors.current();
    AnnualReport report =
        reports.find(id, actor, Right.REPORT_WRITE).orElseThrow(NotFoundRefusal::new);
    if (!ReportSection.of(report.isNational()).contains(section)) {
      throw new NotFoundRefusal();
    }
    List<ReportText> versions = reports.versions(report, section);
    Optional<ReportText> latest = versions.stream().findFirst();
    Optional<ReportText> earlier =
        versions.stream().filter(version -> version.getNumber() == compared).findFirst();
    String body = latest.map(ReportText::getBody).orElse("");
    Optional<YearFigures> beside = figures.besideTheText(report);
    return new EditorSheet(
        row(report),
        section,
        latest.map(ReportText::getNumber).orElse(0),
        body,
        versions.stream()
            .map(
                version ->
                    new EditorSheet.Version(
                        version.getNumber(),
                        version.getWrittenAt(),
                        version.getWrittenName(),
                        version.getRestoredFrom()))
            .toList(),
        earlier.map(ReportText::getNumber).orElse(0),
        earlier.map(text -> TextDifference.of(text.getBody(), body)).orElse(List.of()),
        report.isNational() ? sources(report.getYear(), section) : List.of(),
        beside.map(figures -> figures.frozen().id()).orElse(null),
        beside.map(YearFigures::every).orElse(List.of()));
  }

  /**
   * The proposals of a draft, and those that the national report may take up.
   *
   * @throws NotFoundRefusal when the reader does not write that report, or it is signed or released
   */
  @Requires(Right.REPORT_WRITE)
  public ProposalEditor proposals(Long id) {
    AnnualReport report =
        reports
            .find(id, actors.current(), Right.REPORT_WRITE)
            .filter(found -> found.getState() == ReportState.DRAFT)
            .orElseThrow(NotFoundRefusal::new);
    return new ProposalEditor(
        row(report),
        liveProposals(report),
        report.isNational()
            ? reports.regionalProposals(report.getYear()).stream()
                .map(told -> new ReportSheet.ProposalRow(told.getId(), 0, told.line(), false))
                .toList()
            : List.of());
  }

  /**
   * What could designate somebody in a draft, for its writers.
   *
   * @throws NotFoundRefusal when the reader does not write that report, or it is signed or released
   */
  @Requires(Right.REPORT_WRITE)
  public RemarkSheet remarks(Long id) {
    AnnualReport report =
        reports
            .findAnswered(id, actors.current(), Right.REPORT_WRITE)
            .filter(found -> found.getState() == ReportState.DRAFT)
            .orElseThrow(NotFoundRefusal::new);
    return new RemarkSheet(row(report), remarks.of(report));
  }

  private List<EditorSheet.Source> sources(int year, ReportSection section) {
    return reports.regionalTexts(year, section).stream()
        .map(
            text ->
                new EditorSheet.Source(
                    text.getRelease().getReport().getId(),
                    text.getRelease().getReport().getPanel().getTerritory().getName(),
                    text.getBody()))
        .toList();
  }

  private AnnualReport find(Long id, Actor actor) {
    return reports.find(id, actor, Right.REPORT_READ).orElseThrow(NotFoundRefusal::new);
  }

  private ReportContent content(AnnualReport report, boolean live, List<ReportRelease> releases) {
    return live ? reports.textsOnly(report) : reports.content(releases.get(0));
  }

  private static boolean writes(Actor actor, AnnualReport report) {
    return actor.holds(Right.REPORT_WRITE)
        && (actor.role() == Role.NATIONAL_MEDIATOR
            ? report.isNational()
            : report.getPanel().getId().equals(actor.panelId()));
  }

  private static List<ReportSheet.Part> parts(AnnualReport report, ReportContent content) {
    Map<ReportSection, String> texts = content.texts();
    return ReportSection.of(report.isNational()).stream()
        .map(
            section ->
                new ReportSheet.Part(
                    section, LightMarkup.read(texts.getOrDefault(section, ""), heading -> heading)))
        .toList();
  }

  private List<ReportSheet.ProposalRow> liveProposals(AnnualReport report) {
    return reports.proposals(report.getPanel(), report.getYear()).stream()
        .map(proposal -> proposalRow(proposal, report.getYear()))
        .toList();
  }

  private static ReportSheet.ProposalRow proposalRow(ReformProposal proposal, int year) {
    return new ReportSheet.ProposalRow(
        proposal.getId(),
        proposal.getVersion(),
        AnnualReports.line(proposal, year),
        proposal.getFirstYear() == year);
  }

  private static List<ReportSheet.ProposalRow> released(ReportContent content) {
    return content.proposals().stream()
        .map(line -> new ReportSheet.ProposalRow(null, 0, line, false))
        .toList();
  }

  private List<ReportSheet.StepRow> steps(AnnualReport report) {
    return reports.steps(report).stream()
        .map(
            step ->
                new ReportSheet.StepRow(
                    step.getEdition(),
                    step.getKind(),
                    step.getDoneAt(),
                    step.getName(),
                    step.getQuality(),
                    step.getMotive()))
        .toList();
  }

  private static ReportSheet.Edition edition(ReportRelease release) {
    return new ReportSheet.Edition(
        release.getEdition(),
        release.getReleasedAt(),
        release.getSignedName(),
        release.getReleasedName(),
        release.getDigest());
  }

  private static ReportRow row(AnnualReport report) {
    return new ReportRow(
        report.getId(),
        report.getYear(),
        report.getPanel().getTerritory().getName(),
        report.isNational(),
        report.getState(),
        report.getReleasedEdition());
  }
}
