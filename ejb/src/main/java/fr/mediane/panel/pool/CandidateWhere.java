package fr.mediane.panel.pool;

import fr.mediane.access.AccessScope;
import fr.mediane.network.Civility;
import fr.mediane.text.SearchKey;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The criteria of a list as JPQL, over the aliases {@code c} (candidacy) and {@code p} (person). No
 * function stands on a column, so that indexes serve.
 */
final class CandidateWhere {

  /**
   * A mandate in force on {@code :today}; extensions included, superseded entries left out. The
   * provider writes a boolean as a number, which databases do not compare with a boolean column:
   * hence the cast.
   */
  static final String SITTING =
      "m.person = p and m.supersededBy is null and m.startsOn <= :today and (m.endedOn >= :today"
          + " or m.endedOn is null and (m.endsOn >= :today or cast(m.extendedUntilReplaced as integer) = 1))";

  /** A mandate that began by {@code :today}. */
  static final String EVER_SAT = "m.person = p and m.supersededBy is null and m.startsOn <= :today";

  private static final int MAX_WORDS = 6;
  private static final Pattern PERSON = Pattern.compile("\\bp\\b");

  private final AccessScope scope;
  private final StringBuilder jpql = new StringBuilder();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  /**
   * Composes the condition.
   *
   * @param panel the instance to which the list is narrowed, or {@code null}
   */
  CandidateWhere(CandidateCriteria criteria, PanelName panel, AccessScope scope, LocalDate today) {
    this.scope = scope;
    equal("c.panel.id", "panel", panel == null ? null : panel.id());
    text(criteria.text());
    equal("p.category.code", "category", criteria.categoryCode());
    equal("p.sector", "sector", criteria.sector());
    equal("p.departement.code", "departement", criteria.departementCode());
    civility(criteria.civility());
    if (criteria.certified() != null) {
      and("p.certificateOn is " + (criteria.certified() ? "not null" : "null"));
    }
    equal("p.situation", "situation", criteria.situation());
    if (criteria.standing() == Standing.WITHDRAWN) {
      and("c.withdrawnOn is not null");
    } else if (criteria.standing() != null) {
      mandates(criteria.standing());
      parameters.put("today", today);
    }
    call(criteria.callId());
  }

  /** The condition, beginning with {@code " where "}. */
  String jpql() {
    return " where 1 = 1" + scope.condition("c.panel") + jpql;
  }

  /** Whether the condition names the person, that a query without criteria need not join. */
  boolean isAboutPerson() {
    return PERSON.matcher(jpql).find();
  }

  /** Sets every parameter of the condition. */
  <Q extends Query> Q bind(Q query) {
    scope.bind(query);
    parameters.forEach(query::setParameter);
    return query;
  }

  private void text(String typed) {
    if (typed == null || typed.isBlank()) {
      return;
    }
    if (typed.indexOf('@') >= 0) {
      parameters.put("email", literal(typed.strip().toLowerCase(Locale.ROOT)) + "%");
      and("p.email like :email escape '!'");
      return;
    }
    List<String> words = SearchKey.words(typed);
    if (words.isEmpty()) {
      and("1 = 0");
    }
    for (int i = 0; i < Math.min(words.size(), MAX_WORDS); i++) {
      parameters.put("first" + i, words.get(i) + "%");
      parameters.put("later" + i, "% " + words.get(i) + "%");
      and("(p.searchKey like :first" + i + " or p.searchKey like :later" + i + ")");
    }
  }

  private void civility(CivilityFilter civility) {
    if (civility == CivilityFilter.NONE) {
      and("p.civility is null");
    } else if (civility != null) {
      equal("p.civility", "civility", Civility.valueOf(civility.name()));
    }
  }

  private void mandates(Standing standing) {
    String sitting = "exists (select m from Mandate m where " + SITTING + ")";
    switch (standing) {
      case AVAILABLE -> and("c.withdrawnOn is null and not " + sitting);
      case SITTING -> and(sitting);
      case FORMER ->
          and("not " + sitting + " and exists (select m from Mandate m where " + EVER_SAT + ")");
      case WITHDRAWN -> throw new IllegalArgumentException("Not told by mandates");
    }
  }

  private void call(Long callId) {
    if (callId != null && callId == CandidateCriteria.SPONTANEOUS) {
      and("c.call is null");
    } else {
      equal("c.call.id", "call", callId);
    }
  }

  private void equal(String path, String name, Object value) {
    if (value != null) {
      parameters.put(name, value);
      and(path + " = :" + name);
    }
  }

  private void and(String condition) {
    jpql.append(" and ").append(condition);
  }

  private static String literal(String typed) {
    List<String> safe = new ArrayList<>();
    typed
        .chars()
        .mapToObj(Character::toString)
        .forEach(c -> safe.add("!%_".contains(c) ? "!" + c : c));
    return String.join("", safe);
  }
}
