package fr.mediane.demo;

import fr.mediane.access.Account;
import fr.mediane.access.Actor;
import fr.mediane.access.Role;
import fr.mediane.door.Command;
import fr.mediane.door.CommandGateway;
import fr.mediane.panel.Panel;
import fr.mediane.regulation.PanelKind;
import fr.mediane.statistics.PublishedYears;
import fr.mediane.statistics.report.AddReportProposal;
import fr.mediane.statistics.report.Addressee;
import fr.mediane.statistics.report.AnnualReport;
import fr.mediane.statistics.report.AnswerRemark;
import fr.mediane.statistics.report.ConfirmReport;
import fr.mediane.statistics.report.FollowReportProposal;
import fr.mediane.statistics.report.FollowUpState;
import fr.mediane.statistics.report.OpenReport;
import fr.mediane.statistics.report.ProposalTheme;
import fr.mediane.statistics.report.ProposalWords;
import fr.mediane.statistics.report.Remark;
import fr.mediane.statistics.report.Remarks;
import fr.mediane.statistics.report.ReportSection;
import fr.mediane.statistics.report.SignReport;
import fr.mediane.statistics.report.WriteReportText;
import fr.mediane.time.ClockProducer;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The annual reports of the demonstration, written, signed and confirmed through the one door: two
 * past years released everywhere, the last one signed in one territory and in draft elsewhere.
 */
@Stateless
@RolesAllowed(CommandGateway.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoReports {

  private static final String FICTION = "Texte fictif de démonstration. ";
  private static final List<String> MARKED =
      List.of(
          "L’année a été marquée par des réorganisations de services et par la recomposition"
              + " d’équipes d’encadrement.",
          "Les saisines ont plus souvent porté sur la répartition des charges de travail que les"
              + " années précédentes.",
          "La conciliation locale a été tentée dans la plupart des situations, souvent"
              + " tardivement.");

  @PersistenceContext private EntityManager em;
  @Inject private CommandGateway gateway;
  @Inject private Clock clock;
  @Inject private DemoDesk desk;
  @Inject private PublishedYears closings;
  @Inject private Remarks remarks;

  /** Writes the reports of three years. */
  public void play() {
    int present = LegalTime.today(clock).getYear();
    Map<String, Actor> people = people();
    Actor national = people.get(Role.NATIONAL_MEDIATOR + "");
    for (int year = present - 3; year < present; year++) {
      boolean past = year < present - 1;
      for (Panel panel : desk.panels()) {
        if (panel.getKind() != PanelKind.NATIONAL) {
          Actor mediator = people.get(Role.REGIONAL_MEDIATOR + ":" + panel.getId());
          Actor office = people.get(Role.PANEL_SECRETARIAT + ":" + panel.getId());
          boolean released = past || panel.getCode().equals("BRE_PDL");
          boolean signed = released || panel.getCode().equals("ARA");
          write(panel, year, mediator, signed, released ? office : null);
        }
      }
      Actor ministers = people.get(Role.MINISTERS_OFFICE + "");
      write(nationalPanel(), year, national, past, past ? ministers : null);
    }
  }

  private Panel nationalPanel() {
    return desk.panels().stream()
        .filter(panel -> panel.getKind() == PanelKind.NATIONAL)
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Actor> people() {
    Map<String, Actor> people = new HashMap<>();
    em.createQuery("select a from Account a order by a.username", Account.class)
        .getResultStream()
        .map(Account::toActor)
        .forEach(
            actor ->
                people.putIfAbsent(
                    actor.role() + (actor.panelId() == null ? "" : ":" + actor.panelId()), actor));
    return people;
  }

  /**
   * Writes a report.
   *
   * @param signed whether its author signs it
   * @param second who confirms; {@code null} for nobody
   */
  private void write(Panel panel, int year, Actor author, boolean signed, Actor second) {
    Long id = act(author, year, new OpenReport(panel.getCode(), year));
    boolean national = panel.getKind() == PanelKind.NATIONAL;
    String scope = national ? "le réseau" : "le territoire " + panel.getTerritory().getName();
    for (ReportSection section : ReportSection.of(national)) {
      if (signed || section == ReportSection.CONTEXT || section == ReportSection.ANALYSIS) {
        act(
            author,
            year,
            new WriteReportText(
                id, section, 0, closings.closing(year).orElse(null), text(section, scope, year)));
      }
    }
    act(author, year, new AddReportProposal(id, proposal(year, panel.getPosition())));
    for (Object[] earlier : earlier(panel, year)) {
      FollowUpState state = year % 2 == 0 ? FollowUpState.UNDER_STUDY : FollowUpState.TAKEN_UP;
      act(
          author,
          year,
          new FollowReportProposal(
              id, (Long) earlier[0], (Long) earlier[1], state, FICTION + "Réponse reçue."));
    }
    if (signed) {
      for (Remark remark : remarks.of(em.find(AnnualReport.class, id))) {
        act(author, year, new AnswerRemark(id, remark.digest(), FICTION + "Mot sans rapport."));
      }
      act(author, year, new SignReport(id, versionOf(id)));
    }
    if (second != null) {
      act(second, year, new ConfirmReport(id, versionOf(id), true));
    }
  }

  private static String text(ReportSection section, String scope, int year) {
    return FICTION
        + "En "
        + year
        + ", "
        + scope
        + " est présenté ici sous l’angle suivant\u00a0: "
        + section.title()
        + ".\n\n"
        + MARKED.get(year % MARKED.size())
        + "\n\n## Ce que l’année apprend\n\n- "
        + MARKED.get((year + 1) % MARKED.size())
        + "\n- "
        + MARKED.get((year + 2) % MARKED.size());
  }

  private static ProposalWords proposal(int year, int position) {
    return switch ((year + position) % 3) {
      case 0 ->
          new ProposalWords(
              ProposalTheme.LAW,
              Addressee.MINISTERS,
              "Préciser le décompte du délai d’accusé de réception",
              FICTION + "Le texte ne dit pas si les huit jours sont calendaires ou ouvrés.");
      case 1 ->
          new ProposalWords(
              ProposalTheme.RECOMMENDATION,
              Addressee.ESTABLISHMENTS,
              "Désigner un conciliateur avant le premier conflit",
              FICTION + "Un conciliateur connu de tous est saisi plus tôt.");
      default ->
          new ProposalWords(
              ProposalTheme.PREVENTION,
              Addressee.SCHOOLS,
              "Former l’encadrement à l’écoute et à la régulation",
              FICTION + "Les formations initiales abordent peu la régulation des désaccords.");
    };
  }

  private List<Object[]> earlier(Panel panel, int year) {
    return em.createQuery(
            "select p.id, p.version from ReformProposal p where p.panel = :panel and p.firstYear ="
                + " :year",
            Object[].class)
        .setParameter("panel", panel)
        .setParameter("year", year - 1)
        .getResultList();
  }

  private long versionOf(Long report) {
    return em.createQuery("select r.version from AnnualReport r where r.id = :id", Long.class)
        .setParameter("id", report)
        .getSingleResult();
  }

  /** In the spring that follows the year; not after today. */
  private <R> R act(Actor actor, int year, Command<R> command) {
    Instant spring =
        LocalDate.of(year + 1, 4, 15).atTime(12, 0).atZone(ClockProducer.PARIS).toInstant();
    Instant now = clock.instant();
    return gateway.executeAs(actor, spring.isBefore(now) ? spring : now, command);
  }
}
