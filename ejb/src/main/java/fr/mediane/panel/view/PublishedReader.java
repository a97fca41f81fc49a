package fr.mediane.panel.view;

import fr.mediane.access.OpenToAll;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.rule.RenewalSettings;
import fr.mediane.regulation.RegulationStore;
import fr.mediane.regulation.RegulationTerms;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The compositions as anybody may read them: what the appointing acts publish, that is civility,
 * name, profession and term of those who sit today; nothing else of a person, and nobody who has
 * left.
 */
@Stateless
@PermitAll
public class PublishedReader {

  private static final AlertMonths NO_NOTICE = new AlertMonths(0, 0, 0);

  @Inject private PanelFacts facts;
  @Inject private RegulationStore regulation;
  @Inject private Clock clock;

  /** The instances with the number of their members, in the order of display. */
  @OpenToAll
  public List<PublishedComposition> all() {
    LocalDate today = today();
    List<PanelHead> heads = facts.publishedHeads(today);
    Map<Long, List<MandateLine>> mandates =
        facts.mandates(heads.stream().map(PanelHead::id).toList()).stream()
            .collect(Collectors.groupingBy(MandateLine::panelId));
    return heads.stream()
        .map(head -> composition(head, mandates.getOrDefault(head.id(), List.of()), today))
        .toList();
  }

  /**
   * The composition of one instance today.
   *
   * @throws NotFoundRefusal when there is no instance of that code
   */
  @OpenToAll
  public PublishedComposition byCode(String code) {
    LocalDate today = today();
    PanelHead head = facts.publishedHead(code, today).orElseThrow(NotFoundRefusal::new);
    return composition(head, facts.mandates(List.of(head.id())), today);
  }

  private PublishedComposition composition(
      PanelHead head, List<MandateLine> mandates, LocalDate today) {
    RegulationTerms terms = regulation.calendar().inForceOn(today);
    PanelTerms mandatesInTime = new PanelTerms(mandates, terms.panelSize(head.kind()));
    Roster roster =
        Roster.on(
            head,
            mandatesInTime,
            today,
            new Roster.Lens(terms, RenewalSettings.defaults(), NO_NOTICE, Set.of()));
    return PublishedComposition.of(head, roster);
  }

  private LocalDate today() {
    return LegalTime.today(clock);
  }
}
