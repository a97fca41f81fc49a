package fr.mediane.panel.pool;

import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.journal.JournalWriter;
import fr.mediane.panel.Candidacy;
import fr.mediane.panel.Person;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the forms of a candidate show and propose. */
@Stateless
@PermitAll
public class CandidateForms {

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private PoolReference reference;
  @Inject private KnownPeople known;
  @Inject private Pool pool;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * A person already known who looks like the one typed.
   *
   * @param personId identity of the person
   * @param name civility and names
   * @param profession profession, or {@code null}
   * @param email address, told only when it is the one typed; otherwise {@code null}
   * @param pools names of the instances through which the author may know him
   * @param candidacyId candidacy in the pool where he would be added, {@code null} when not there
   */
  public record Lookalike(
      Long personId,
      String name,
      String profession,
      String email,
      List<String> pools,
      Long candidacyId)
      implements java.io.Serializable {}

  /**
   * The form for a new candidate.
   *
   * @param panelCode instance asked for; {@code null} for the only one within reach, or to choose
   * @throws NotFoundRefusal when that instance is not within reach
   */
  @Requires(Right.CANDIDATE_MANAGE)
  public CandidateFormView blank(String panelCode) {
    PoolAccess access = PoolAccess.open(actors, Right.CANDIDATE_MANAGE);
    List<PanelName> panels = access.panels(reference);
    PanelName panel = PoolAccess.panel(panels, panelCode);
    LocalDate today = today();
    return new CandidateFormView(
        null,
        0,
        0,
        panel,
        panels,
        null,
        null,
        reference.categories(today),
        reference.departements(),
        calls(panel));
  }

  /**
   * The form of a candidate already in the pool.
   *
   * @throws NotFoundRefusal when there is none of that identity within reach
   */
  @Requires(Right.CANDIDATE_MANAGE)
  public CandidateFormView of(Long candidacyId) {
    PoolAccess access = PoolAccess.open(actors, Right.CANDIDATE_MANAGE);
    Candidacy candidacy = CandidacyQuery.find(em, candidacyId, access.scope());
    Person person = candidacy.getPerson();
    PanelName panel = reference.panel(candidacy.getPanel().getId());
    CandidateFormView view =
        new CandidateFormView(
            candidacyId,
            candidacy.getVersion(),
            person.getVersion(),
            panel,
            List.of(panel),
            CandidacyQuery.details(person),
            new CandidacyDetails(
                candidacy.getCall() == null ? null : candidacy.getCall().getId(),
                candidacy.getZone(),
                candidacy.getReceivedOn()),
            reference.categories(today()),
            reference.departements(),
            calls(panel));
    journal.read(
        access.actor(), "CandidateForm", "Candidacy", candidacyId.toString(), panel.name());
    return view;
  }

  /**
   * The people whom the author may be told of and who look like the one typed: same address or same
   * names.
   *
   * @throws NotFoundRefusal when the instance is not within reach
   */
  @Requires(Right.CANDIDATE_MANAGE)
  public List<Lookalike> lookalikes(Long panelId, PersonDetails typed) {
    PoolAccess access = PoolAccess.open(actors, Right.CANDIDATE_MANAGE);
    PanelName panel = reference.panel(panelId);
    if (!access.scope().allows(panelId, panel.isMinisterial())) {
      throw new NotFoundRefusal();
    }
    if (typed.lastName() == null || typed.firstName() == null) {
      return List.of();
    }
    String email = typed.email() == null ? null : typed.email().strip().toLowerCase(Locale.ROOT);
    List<Person> people =
        known
            .like(email, Person.searchKeyOf(typed.lastName(), typed.firstName()), access.scope())
            .visible();
    if (people.isEmpty()) {
      return List.of();
    }
    Map<Long, List<String>> pools = pools(people, access);
    Map<Long, Long> here = pool.candidaciesIn(people, panelId);
    journal.read(access.actor(), "CandidateLookalikes", "Panel", panel.code(), panel.name());
    return people.stream()
        .map(
            person ->
                new Lookalike(
                    person.getId(),
                    person.getFullName(),
                    person.getProfession(),
                    email != null && email.equals(person.getEmail()) ? email : null,
                    pools.getOrDefault(person.getId(), List.of()),
                    here.get(person.getId())))
        .toList();
  }

  private Map<Long, List<String>> pools(List<Person> people, PoolAccess access) {
    Function<Object[], Long> person = line -> (Long) line[0];
    Function<Object[], String> name = line -> (String) line[1];
    return pool.poolNames(people, access.scope()).stream()
        .collect(Collectors.groupingBy(person, Collectors.mapping(name, Collectors.toList())));
  }

  private List<Choice> calls(PanelName panel) {
    return panel == null
        ? List.of()
        : em.createQuery(
                "select k.id, k.title from CallForApplications k where k.panel.id = :panel"
                    + " and k.cancelledOn is null order by k.closesOn desc, k.id desc",
                Object[].class)
            .setParameter("panel", panel.id())
            .getResultStream()
            .map(line -> new Choice(line[0].toString(), (String) line[1]))
            .toList();
  }

  private LocalDate today() {
    return LegalTime.today(clock);
  }
}
