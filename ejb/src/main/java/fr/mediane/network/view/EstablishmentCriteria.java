package fr.mediane.network.view;

import fr.mediane.text.SearchKey;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A search as JPQL. Numbers are looked up exactly, by their indexes; words are looked for anywhere
 * in the search key, all of them.
 */
final class EstablishmentCriteria {

  private static final Pattern SPACES_OF_NUMBER =
      Pattern.compile("(?<=[0-9])[\\s\u00a0\u202f]+(?=[0-9])");
  private static final Pattern FINESS_OR_SIREN = Pattern.compile("[0-9][0-9AaBb][0-9]{7}");
  private static final Pattern SIRET = Pattern.compile("[0-9]{14}");
  private static final int MAX_WORDS = 8;

  private final StringBuilder conditions = new StringBuilder();
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final boolean byGroup;

  EstablishmentCriteria(EstablishmentSearch search) {
    byGroup = search.groupId() != null;
    text(search.text());
    add(search.territory(), "t.code = :territory", "territory");
    add(search.departement(), "d.code = :departement", "departement");
    add(search.sector(), "e.sector = :sector", "sector");
    add(search.category(), "e.categoryCode = :category", "category");
    add(search.groupId(), "m.group.id = :group", "group");
  }

  /** From the tables to the last condition. */
  String from() {
    String tables =
        byGroup
            ? " from GroupMembership m join m.establishment e join e.departement d join d.territory t"
            : " from Establishment e join e.departement d join d.territory t";
    return tables + " where 1 = 1" + conditions;
  }

  /** Sets the parameters of {@link #from}. */
  <T> TypedQuery<T> bind(TypedQuery<T> query) {
    parameters.forEach(query::setParameter);
    return query;
  }

  private void text(String typed) {
    String compact = typed == null ? "" : SPACES_OF_NUMBER.matcher(typed.strip()).replaceAll("");
    if (SIRET.matcher(compact).matches()) {
      add(compact, "e.siret = :siret", "siret");
    } else if (FINESS_OR_SIREN.matcher(compact).matches()) {
      add(
          compact.toUpperCase(Locale.ROOT),
          "(e.finess = :number or e.legalFiness = :number or e.siren = :number)",
          "number");
    } else {
      List<String> words = SearchKey.words(typed);
      for (int i = 0; i < Math.min(words.size(), MAX_WORDS); i++) {
        add("%" + words.get(i) + "%", "e.searchKey like :word" + i, "word" + i);
      }
    }
  }

  private void add(Object value, String condition, String parameter) {
    if (value != null && !value.toString().isBlank()) {
      conditions.append(" and ").append(condition);
      parameters.put(parameter, value);
    }
  }
}
