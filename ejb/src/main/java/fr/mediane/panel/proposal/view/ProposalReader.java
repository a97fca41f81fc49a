package fr.mediane.panel.proposal.view;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.journal.JournalWriter;
import fr.mediane.panel.Panel;
import fr.mediane.regulation.RegulationStore;
import fr.mediane.regulation.RegulationTerms;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Reads proposals for the screens, within the reader's scope. */
@Stateless
@PermitAll
public class ProposalReader {

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private ProposalReading proposals;
  @Inject private RegulationStore regulation;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /** A page of the proposals that the reader may see. */
  @Requires(Right.PROPOSAL_READ)
  public Rows<ProposalLine> list(ProposalFilter filter) {
    AccessScope scope = ProposalReading.scope(actors.current(), Right.PROPOSAL_READ);
    String from =
        " from Proposal p join p.panel a where 1 = 1"
            + scope.condition("p.panel")
            + (filter.panelId() == null ? "" : " and a.id = :panel")
            + (filter.state() == null ? "" : " and p.state = :state")
            + (filter.text() == null
                ? ""
                : " and (lower(p.title) like :text escape '\\' or lower(p.number) like :text escape '\\')");
    TypedQuery<ProposalLine> page =
        bound(
            em.createQuery(
                "select new "
                    + ProposalLine.class.getName()
                    + "(p.number, p.title, a.name, p.state, p.effectiveOn, p.createdOn)"
                    + from
                    + " order by "
                    + filter.sort().path()
                    + (filter.descending() ? " desc" : "")
                    + ", p.id desc",
                ProposalLine.class),
            scope,
            filter);
    long total =
        bound(em.createQuery("select count(p)" + from, Long.class), scope, filter)
            .getSingleResult();
    return new Rows<>(
        page.setFirstResult(filter.first()).setMaxResults(filter.size()).getResultList(), total);
  }

  /** The instances for which the reader may see proposals. */
  @Requires(Right.PROPOSAL_READ)
  public List<PanelChoice> panels() {
    return choices(Right.PROPOSAL_READ);
  }

  /** The instances for which the reader may open a proposal. */
  @Requires(Right.PROPOSAL_DRAFT)
  public List<PanelChoice> draftablePanels() {
    return choices(Right.PROPOSAL_DRAFT);
  }

  /** Longest mandate that an act of today may grant, in months. */
  @Requires(Right.PROPOSAL_READ)
  public int maxTermMonths() {
    ProposalReading.scope(actors.current(), Right.PROPOSAL_READ);
    return regulation
        .calendar()
        .find(LegalTime.today(clock))
        .map(RegulationTerms::maxTermMonths)
        .orElse(0);
  }

  /**
   * A proposal as somebody opens it: written in the journal, since candidates are named.
   *
   * @throws NotFoundRefusal when it does not exist or is out of scope
   */
  @Requires(Right.PROPOSAL_READ)
  public ProposalView open(String number) {
    Actor actor = actors.current();
    ProposalView view = proposals.view(number, actor);
    journal.read(actor, "ProposalRead", "Proposal", view.id().toString(), view.number());
    return view;
  }

  private List<PanelChoice> choices(Right right) {
    AccessScope scope = ProposalReading.scope(actors.current(), right);
    return scope
        .bind(
            em.createQuery(
                "select new "
                    + PanelChoice.class.getName()
                    + "(a.id, a.name) from "
                    + Panel.class.getSimpleName()
                    + " a where 1 = 1"
                    + scope.condition("a")
                    + " order by a.position",
                PanelChoice.class))
        .getResultList();
  }

  private static <T> TypedQuery<T> bound(
      TypedQuery<T> query, AccessScope scope, ProposalFilter filter) {
    scope.bind(query);
    if (filter.panelId() != null) {
      query.setParameter("panel", filter.panelId());
    }
    if (filter.state() != null) {
      query.setParameter("state", filter.state());
    }
    if (filter.text() != null) {
      query.setParameter("text", contains(filter.text()));
    }
    return query;
  }

  private static String contains(String text) {
    String plain = text.strip().toLowerCase(Locale.FRENCH);
    return "%" + plain.replaceAll("[\\\\%_]", "\\\\$0") + "%";
  }
}
