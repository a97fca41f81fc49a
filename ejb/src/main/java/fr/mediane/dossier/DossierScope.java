package fr.mediane.dossier;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The access predicate for dossiers (décret 2019-897, art. 12; domain reference, 6.2): role
 * <em>and</em> territory or designation <em>and</em> written undertaking in force <em>and</em> no
 * tie. It is composed into every query, so that a list, a count, a search, an export or an act sees
 * the same dossiers; what it hides cannot be told from what does not exist.
 */
public final class DossierScope {

  private static final String ACCOUNT = "scopeAccount";
  private static final String PANEL = "scopePanel";
  private static final String NATIONAL = "scopeNational";
  private static final String PERSON = "scopePerson";
  private static final String ADDRESSEE = PERSON + "Addressee";
  private static final String TODAY = "scopeToday";
  private static final String TIED_SINCE = "scopeTiedSince";
  private static final String SESSION_SINCE = "scopeSessionSince";
  private static final String ABSENT = "scopeAbsent";

  /** A member reads what he is designated for and, until it is closed again, what he examines. */
  private static final String READING =
      "exists (select g.dossierId from MemberReading g where g.dossierId = {d}.id and g.personId = :"
          + PERSON
          + " and g.sessionOn >= :"
          + SESSION_SINCE
          + ")";

  private static final String STANDING_IN =
      "exists (select s.id from Substitution s where s.accountId = :"
          + ACCOUNT
          + " and "
          + SubstitutionPredicate.runs("{d}", TODAY)
          + " and "
          + SubstitutionPredicate.isAgreedTo("{d}", TODAY)
          + ")";

  private static final String LEADING =
      "exists (select m.id from CaseMediator m where m.dossier = {d} and m.endedOn is null and m.person.id = :"
          + PERSON
          + ")";

  private final StringBuilder condition = new StringBuilder();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  private DossierScope() {}

  /**
   * The dossiers on which an actor may exercise a right.
   *
   * @param actor who asks
   * @param right a right on dossiers
   * @param today the date of the question
   * @param limits the settings on which the predicate depends
   */
  static DossierScope of(Actor actor, Right right, LocalDate today, Limits limits) {
    DossierScope scope = new DossierScope();
    if (!actor.holds(right) || !right.isAboutDossiers()) {
      return scope.nothing();
    }
    if (right == Right.DOSSIER_RECEIPT || right == Right.DOSSIER_REFER) {
      return scope.ownReferrals(actor);
    }
    if (right == Right.DOSSIER_CONTENT
        && actor.role() == Role.PANEL_SECRETARIAT
        && !limits.secretariatReads()) {
      return scope.nothing();
    }
    scope.reach(actor, right, today, limits);
    return scope.bound(actor, today, limits);
  }

  /**
   * The dossiers from which nothing keeps an actor away: undertaking in force, no tie. It opens
   * nothing by itself; it says whether somebody could be called to a dossier.
   */
  static DossierScope unbiased(Actor actor, LocalDate today, Limits limits) {
    return new DossierScope().bound(actor, today, limits);
  }

  private DossierScope bound(Actor actor, LocalDate today, Limits limits) {
    require(
        "exists (select u.id from Undertaking u where u.accountId = :"
            + ACCOUNT
            + " and u.endedOn is null)");
    parameters.put(ACCOUNT, accountOf(actor));
    if (actor.personId() != null) {
      hideTied(":" + PERSON, today, limits.tieMonths(), "");
      parameters.put(PERSON, actor.personId());
    }
    return this;
  }

  private static Long accountOf(Actor actor) {
    return actor.accountId() == null ? -1L : actor.accountId();
  }

  /**
   * The dossiers with which somebody has no tie, and nothing more: to be composed with the
   * predicate of who asks, for what is written to that person.
   */
  static DossierScope untied(Long personId, LocalDate today, Limits limits) {
    DossierScope scope = new DossierScope();
    scope.hideTied(":" + ADDRESSEE, today, limits.tieMonths(), "Addressee");
    scope.parameters.put(ADDRESSEE, personId);
    return scope;
  }

  /**
   * The dossiers with which none of the people of a query has a tie: for one query over several
   * people.
   *
   * @param personPath JPQL path to the identity of a person, for example {@code "p.id"}
   */
  static DossierScope untied(String personPath, LocalDate today, Limits limits) {
    DossierScope scope = new DossierScope();
    scope.hideTied(personPath, today, limits.tieMonths(), "");
    return scope;
  }

  /** No restriction: to be composed with another predicate. */
  static DossierScope open() {
    return new DossierScope();
  }

  /**
   * The settings on which the predicate depends.
   *
   * @param secretariatReads whether the secretariat reads what it opens, and not only the register
   * @param tieMonths how many months a tie that ended still hides a dossier
   * @param readingDays how many days after a session its dossiers may still be read
   * @param nationalPanel identity of the national instance
   * @param absent the instances where the actor may stand in for an absent mediator
   */
  record Limits(
      boolean secretariatReads,
      int tieMonths,
      int readingDays,
      Long nationalPanel,
      Set<Long> absent) {}

  private DossierScope nothing() {
    require("{d}.id is null");
    return this;
  }

  /** An authority sees of its own saisines that they were received and closed. */
  private DossierScope ownReferrals(Actor actor) {
    if (actor.role() == Role.MINISTERS_OFFICE) {
      require("{d}.referrerKind = fr.mediane.dossier.ReferrerKind.MINISTERS");
      return this;
    }
    require("{d}.referrerKind = fr.mediane.dossier.ReferrerKind.ARS and {d}.panel.id = :" + PANEL);
    parameters.put(PANEL, actor.panelId());
    return this;
  }

  private void reach(Actor actor, Right right, LocalDate today, Limits limits) {
    switch (actor.role()) {
      case REGIONAL_MEDIATOR -> {
        orStandingIn("{d}.panel.id = :" + PANEL, today, limits);
        parameters.put(PANEL, actor.panelId());
      }
      case PANEL_SECRETARIAT -> {
        require("{d}.panel.id = :" + PANEL);
        parameters.put(PANEL, actor.panelId());
      }
      case NATIONAL_MEDIATOR -> {
        orStandingIn(
            "{d}.panel.id = :" + NATIONAL + " or {d}.reinforcedOn is not null", today, limits);
        parameters.put(NATIONAL, limits.nationalPanel());
      }
      case MEMBER -> {
        parameters.put(PERSON, actor.personId() == null ? -1L : actor.personId());
        if (isReading(right)) {
          parameters.put(SESSION_SINCE, today.minusDays(limits.readingDays()));
          orStandingIn(READING, today, limits);
        } else {
          orStandingIn(LEADING, today, limits);
        }
      }
      case ARS_DIRECTOR, ARS_SECRETARIAT, MINISTERS_OFFICE, ADMINISTRATOR -> nothing();
    }
  }

  private static boolean isReading(Right right) {
    return switch (right) {
      case DOSSIER_READ, DOSSIER_CONTENT, SESSION_READ -> true;
      default -> false;
    };
  }

  /**
   * Opens besides what the actor reaches alone the dossiers where the actor stands in for an absent
   * mediator: while the substitution runs, and where every party has agreed and nobody withdrew.
   * Left out for whoever stands in for nobody, and led by the instances of the absent, so that the
   * indexes serve: without them the dossiers of the whole network would be read one by one.
   */
  private void orStandingIn(String alone, LocalDate today, Limits limits) {
    if (limits.absent().isEmpty()) {
      require("(" + alone + ")");
      return;
    }
    require("(" + alone + " or {d}.panel.id in :" + ABSENT + " and " + STANDING_IN + ")");
    parameters.put(ABSENT, limits.absent());
    parameters.put(TODAY, today);
  }

  private void hideTied(String person, LocalDate today, int tieMonths, String suffix) {
    require(
        "not exists (select x.id from DossierExclusion x where x.dossier = {d} and x.person.id = "
            + person
            + ")");
    require(
        "not exists (select a.personId from DossierPlace e, PersonAffinity a where e.dossierId = {d}.id"
            + " and a.establishmentId = e.establishmentId and a.personId = "
            + person
            + " and (a.since is null or a.since <= :"
            + TODAY
            + suffix
            + ") and (a.until is null or a.until >= :"
            + TIED_SINCE
            + suffix
            + "))");
    parameters.put(TODAY + suffix, today);
    parameters.put(TIED_SINCE + suffix, today.minusMonths(tieMonths));
  }

  private void require(String fragment) {
    condition.append(" and ").append(fragment);
  }

  /**
   * The predicate as a JPQL condition that begins with {@code " and "}.
   *
   * @param path JPQL path to a {@code Dossier}, for example {@code "d"} or {@code "c.dossier"}
   */
  public String condition(String path) {
    return condition.toString().replace("{d}", path);
  }

  /** Sets the parameters that {@link #condition} named. */
  public <Q extends Query> Q bind(Q query) {
    parameters.forEach(query::setParameter);
    return query;
  }
}
