package fr.mediane.statistics.report;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.panel.Panel;
import fr.mediane.persistence.StoredEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The repository of annual reports, their texts, proposals and released editions. */
@ApplicationScoped
public class AnnualReports {

  private static final String ANSWERED =
      "select distinct r from AnnualReport r join fetch r.panel p join fetch p.territory left join"
          + " fetch r.answers where r.id = :id";
  private static final String REPORTS =
      "select r from AnnualReport r join fetch r.panel p join fetch p.territory where r.id = :id";

  private static final String NATIONAL =
      "select e from ReportRelease e join fetch e.report r join fetch r.panel p join fetch"
          + " p.territory where e.edition = r.releasedEdition and p.kind ="
          + " fr.mediane.regulation.PanelKind.NATIONAL";

  @PersistenceContext private EntityManager em;

  /** The report of that identity, when the right reaches it. */
  public Optional<AnnualReport> find(Long id, Actor actor, Right right) {
    return find(REPORTS, id, actor, right);
  }

  /** The same with the answers to its remarks. */
  Optional<AnnualReport> findAnswered(Long id, Actor actor, Right right) {
    return find(ANSWERED, id, actor, right);
  }

  private Optional<AnnualReport> find(String reports, Long id, Actor actor, Right right) {
    ReportScope scope = ReportScope.of(actor, right);
    return scope
        .bind(em.createQuery(reports + scope.condition(), AnnualReport.class))
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** Whether an instance has the report of a year. */
  boolean exists(Panel panel, int year) {
    return em.createQuery(
                "select count(r) from AnnualReport r where r.panel = :panel and r.year = :year",
                Long.class)
            .setParameter("panel", panel)
            .setParameter("year", year)
            .getSingleResult()
        > 0;
  }

  /**
   * A report to act on; named in the journal.
   *
   * @throws NotFoundRefusal when it does not exist or the right does not reach it
   */
  AnnualReport take(Long id, Right right, CommandContext context) {
    AnnualReport report = find(id, context.actor(), right).orElseThrow(NotFoundRefusal::new);
    context.about("AnnualReport", report.getId(), label(report));
    return report;
  }

  /**
   * A report to act on, as it was read.
   *
   * @throws ConflictRefusal when it changed since
   */
  AnnualReport take(Long id, long version, Right right, CommandContext context) {
    AnnualReport report = take(id, right, context);
    if (report.getVersion() != version) {
      throw new ConflictRefusal();
    }
    return report;
  }

  /**
   * A report being written.
   *
   * @throws Refusal when it is signed or released
   */
  AnnualReport takeDraft(Long id, CommandContext context) {
    AnnualReport report = take(id, Right.REPORT_WRITE, context);
    if (report.getState() != ReportState.DRAFT) {
      throw new Refusal(ReportTexts.get("refused.notDraft"));
    }
    return report;
  }

  /** What the journal and the screens call a report. */
  static String label(AnnualReport report) {
    return report.getPanel().getTerritory().getName() + " – " + report.getYear();
  }

  void add(AnnualReport report) {
    em.persist(report);
  }

  void add(ReportStep step) {
    em.persist(step);
  }

  void add(ReportRelease release) {
    em.persist(release);
  }

  void add(ReformProposal proposal) {
    em.persist(proposal);
    em.flush();
  }

  void add(ReportText text) {
    em.persist(text);
  }

  void remove(ReformProposal proposal) {
    em.remove(proposal);
  }

  /** The texts that count, by part, in the order of print. */
  public Map<ReportSection, ReportText> texts(AnnualReport report) {
    Map<ReportSection, ReportText> latest = new EnumMap<>(ReportSection.class);
    em.createQuery(
            "select t from ReportText t where t.report = :report and t.number = (select"
                + " max(u.number) from ReportText u where u.report = t.report and u.section ="
                + " t.section)",
            ReportText.class)
        .setParameter("report", report)
        .getResultStream()
        .forEach(text -> latest.put(text.getSection(), text));
    return latest;
  }

  /** Every version of a part, the latest first. */
  public List<ReportText> versions(AnnualReport report, ReportSection section) {
    return em.createQuery(
            "select t from ReportText t where t.report = :report and t.section = :section order by"
                + " t.number desc",
            ReportText.class)
        .setParameter("report", report)
        .setParameter("section", section)
        .getResultList();
  }

  /**
   * The proposals that stand in the report of an instance and a year, those of the year first.
   *
   * @return in the order of print: theme, then year, then entry
   */
  public List<ReformProposal> proposals(Panel panel, int year) {
    return em.createQuery(
            "select distinct p from ReformProposal p left join fetch p.followUps left join fetch"
                + " p.origin where p.panel = :panel and p.firstYear <= :year",
            ReformProposal.class)
        .setParameter("panel", panel)
        .setParameter("year", year)
        .getResultStream()
        .filter(proposal -> proposal.standsIn(year))
        .sorted(
            java.util.Comparator.comparing(ReformProposal::getTheme)
                .thenComparing(ReformProposal::getFirstYear, java.util.Comparator.reverseOrder())
                .thenComparing(ReformProposal::getId))
        .toList();
  }

  /** A proposal of an instance. */
  Optional<ReformProposal> proposal(Panel panel, Long id) {
    return em.createQuery(
            "select p from ReformProposal p where p.id = :id and p.panel = :panel",
            ReformProposal.class)
        .setParameter("id", id)
        .setParameter("panel", panel)
        .getResultStream()
        .findFirst();
  }

  /** A proposal of any instance; {@code null} when there is none. */
  ReformProposal proposal(Long id) {
    return em.find(ReformProposal.class, id);
  }

  /** What a report says now. */
  public ReportContent content(AnnualReport report) {
    Map<ReportSection, String> bodies = new LinkedHashMap<>();
    texts(report)
        .forEach(
            (section, text) -> {
              if (!text.getBody().isBlank()) {
                bodies.put(section, text.getBody());
              }
            });
    return new ReportContent(
        bodies,
        proposals(report.getPanel(), report.getYear()).stream()
            .map(proposal -> line(proposal, report.getYear()))
            .toList());
  }

  /** A proposal as the report of a year tells it. */
  static ReportContent.Line line(ReformProposal proposal, int year) {
    Optional<ProposalFollowUp> told = proposal.asOf(year);
    return new ReportContent.Line(
        proposal.getId(),
        proposal.getWords(),
        proposal.getFirstYear(),
        told.map(ProposalFollowUp::getState).orElse(FollowUpState.SUBMITTED),
        told.map(ProposalFollowUp::getNote).orElse(null));
  }

  /** The released editions of a report, the latest first. */
  public List<ReportRelease> releases(AnnualReport report) {
    return em.createQuery(
            "select e from ReportRelease e where e.report = :report order by e.edition desc",
            ReportRelease.class)
        .setParameter("report", report)
        .getResultList();
  }

  /** What an edition said when it was released. */
  public ReportContent content(ReportRelease release) {
    Map<ReportSection, String> bodies = new EnumMap<>(ReportSection.class);
    release.getTexts().forEach(text -> bodies.put(text.getSection(), text.getBody()));
    return new ReportContent(
        bodies, release.getProposals().stream().map(ReleasedProposal::line).toList());
  }

  /**
   * The last released edition of each national report, the latest year first: what is public
   * (Charter, art. 6).
   */
  List<ReportRelease> national() {
    return em.createQuery(NATIONAL + " order by r.year desc", ReportRelease.class).getResultList();
  }

  /** The same of one year. */
  Optional<ReportRelease> national(int year) {
    return em.createQuery(NATIONAL + " and r.year = :year", ReportRelease.class)
        .setParameter("year", year)
        .getResultStream()
        .findFirst();
  }

  /** The last released edition of each regional report of a year, in the order of the instances. */
  public List<ReportRelease> regional(int year) {
    return em.createQuery(
            "select e from ReportRelease e join fetch e.report r join fetch r.panel p join fetch"
                + " p.territory where r.year = :year and e.edition = r.releasedEdition and p.kind"
                + " <> fr.mediane.regulation.PanelKind.NATIONAL order by p.position",
            ReportRelease.class)
        .setParameter("year", year)
        .getResultList();
  }

  /** What the released regional reports of a year say in a part, in the order of the instances. */
  public List<ReleasedText> regionalTexts(int year, ReportSection section) {
    return em.createQuery(
            "select t from ReleasedText t join fetch t.release e join fetch e.report r join fetch"
                + " r.panel p join fetch p.territory where r.year = :year and e.edition ="
                + " r.releasedEdition and t.section = :section and p.kind <>"
                + " fr.mediane.regulation.PanelKind.NATIONAL order by p.position",
            ReleasedText.class)
        .setParameter("year", year)
        .setParameter("section", section)
        .getResultList();
  }

  /** The proposals as the last released regional reports of a year tell them, by theme. */
  public List<ReleasedProposal> regionalProposals(int year) {
    return em.createQuery(
            "select p from ReleasedProposal p join p.release e join e.report r where r.year = :year"
                + " and e.edition = r.releasedEdition and r.panel.kind <>"
                + " fr.mediane.regulation.PanelKind.NATIONAL order by r.panel.position, p.position",
            ReleasedProposal.class)
        .setParameter("year", year)
        .getResultStream()
        .sorted(java.util.Comparator.comparing(told -> told.line().words().theme()))
        .toList();
  }

  /** Whether a released edition tells a proposal. */
  boolean isReleased(ReformProposal proposal) {
    return em.createQuery(
                "select count(p) from ReleasedProposal p where p.proposal = :proposal", Long.class)
            .setParameter("proposal", proposal.getId())
            .getSingleResult()
        > 0;
  }

  /** What a report says now, its proposals apart. */
  ReportContent textsOnly(AnnualReport report) {
    Map<ReportSection, String> bodies = new EnumMap<>(ReportSection.class);
    texts(report).forEach((section, text) -> bodies.put(section, text.getBody()));
    return new ReportContent(bodies, List.of());
  }

  /** The steps of a report, the latest first. */
  public List<ReportStep> steps(AnnualReport report) {
    return em.createQuery(
            "select s from ReportStep s where s.report = :report order by s.doneAt desc, s.id desc",
            ReportStep.class)
        .setParameter("report", report)
        .getResultList();
  }

  /**
   * Makes the change of a part a change of the whole, so that who signs or revises sees it: a
   * report for its texts, a proposal for what is told of it.
   */
  void touch(StoredEntity whole) {
    em.lock(whole, jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }
}
