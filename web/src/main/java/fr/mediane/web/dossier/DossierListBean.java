package fr.mediane.web.dossier;

import fr.mediane.dossier.InterventionNature;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.undertaking.UndertakingReader;
import fr.mediane.dossier.view.DossierFilter;
import fr.mediane.dossier.view.DossierFilter.Sort;
import fr.mediane.dossier.view.DossierFilter.Standing;
import fr.mediane.dossier.view.DossierList;
import fr.mediane.dossier.view.DossierListReader;
import fr.mediane.dossier.view.DossierRow;
import fr.mediane.web.page.Addresses;
import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The work list. What it shows is said by its address, anything unknown there is ignored; but for
 * the words sought, which may be the name of a party: the address bears their key ({@link
 * SoughtWords}).
 */
@Named("dossierList")
@RequestScoped
public class DossierListBean {

  private static final int SIZE = 25;

  /** Longest text sought, in characters. */
  private static final int MAX_TEXT = 100;

  /** Longest of the other filters, in characters. */
  private static final int MAX_CODE = 40;

  private static final Map<String, Standing> STANDINGS =
      Map.of(
          "en-cours", Standing.OPEN,
          "retard", Standing.LATE,
          "clos", Standing.CLOSED,
          "tous", Standing.ALL);
  private static final Map<String, Sort> SORTS =
      Map.of("echeance", Sort.DUE, "reception", Sort.RECEIVED, "-reception", Sort.RECEIVED_LAST);

  @Inject private DossierListReader reader;
  @Inject private UndertakingReader undertakings;
  @Inject private SoughtWords sought;

  private String standing;
  private String state;
  private String nature;
  private String year;
  private String text;
  private String key;
  private boolean forgotten;
  private String sort;
  private int page = 1;
  private DossierList list;
  private boolean undertakingAwaited;

  /** Reads the list once the address is known. */
  public void load() {
    recall();
    list = read(page);
    if (list.rows().isEmpty() && list.total() > 0) {
      page = getPagination().page();
      list = read(page);
    }
    undertakingAwaited = list.total() == 0 && undertakings.isAwaited();
  }

  private void recall() {
    if (key != null && !key.isBlank() && (text == null || text.isBlank())) {
      text = sought.find(key).orElse(null);
      forgotten = text == null;
    }
  }

  /** The address of what was asked for in the form, from its first page. */
  public String search() {
    Map<String, String> parameters = filters();
    parameters.put("faces-redirect", "true");
    return Addresses.of(DossierPages.LIST, parameters);
  }

  /** Whether the address bears the key of words that this session does not know. */
  public boolean isForgotten() {
    return forgotten;
  }

  /** Whether nothing shows because the reader has no undertaking of confidentiality in force. */
  public boolean isUndertakingAwaited() {
    return undertakingAwaited;
  }

  private DossierList read(int wanted) {
    return reader.list(
        new DossierFilter(
            standingWanted(),
            known(DossierState.values(), state),
            known(InterventionNature.values(), nature),
            year != null && year.matches("20[0-9]{2}") ? Integer.valueOf(year) : null,
            text == null || text.isBlank() ? null : cut(text, MAX_TEXT),
            sort == null ? defaultSort() : SORTS.getOrDefault(sort, defaultSort()),
            (Math.max(1, Math.min(wanted, 1_000_000)) - 1) * SIZE,
            SIZE));
  }

  private Standing standingWanted() {
    return standing == null ? Standing.OPEN : STANDINGS.getOrDefault(standing, Standing.OPEN);
  }

  private Sort defaultSort() {
    Standing wanted = standingWanted();
    return wanted == Standing.CLOSED || wanted == Standing.ALL ? Sort.RECEIVED_LAST : Sort.DUE;
  }

  private static <E extends Enum<E>> E known(E[] values, String name) {
    return Arrays.stream(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** Address of another choice of dossiers, the other filters kept. */
  public String standingHref(String wanted) {
    Map<String, String> parameters = filters();
    parameters.put("voir", wanted);
    parameters.remove("tri");
    return Addresses.of(DossierPages.LIST, parameters);
  }

  /** Address sorted otherwise. */
  public String sortHref(String wanted) {
    Map<String, String> parameters = filters();
    parameters.put("tri", wanted);
    return Addresses.of(DossierPages.LIST, parameters);
  }

  /** The pages of the list. */
  public Pagination getPagination() {
    return new Pagination(page, SIZE, list.total(), DossierPages.LIST, filters());
  }

  private Map<String, String> filters() {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("voir", cut(standing, MAX_CODE));
    filters.put("etat", cut(state, MAX_CODE));
    filters.put("nature", cut(nature, MAX_CODE));
    filters.put("annee", cut(year, MAX_CODE));
    String words = cut(text, MAX_TEXT);
    if (words != null && DossierFilter.isNumber(words.strip())) {
      filters.put("q", words.strip());
    } else if (words != null && !words.isBlank()) {
      filters.put("mots", sought.keep(words.strip()));
    }
    filters.put("tri", cut(sort, MAX_CODE));
    return filters;
  }

  /** An address is a header of the answer to a form, which no server sends at any length. */
  private static String cut(String typed, int longest) {
    return typed == null ? null : typed.substring(0, Math.min(longest, typed.length()));
  }

  /** Whether the address narrows the list, the choice of dossiers apart. */
  public boolean isFiltered() {
    return known(DossierState.values(), state) != null
        || known(InterventionNature.values(), nature) != null
        || year != null && !year.isBlank()
        || text != null && !text.isBlank();
  }

  /** Whether a line is late: what its date bounds was not done. */
  public boolean late(DossierRow row) {
    return row.isLate(list.today());
  }

  /** Whether the date of a line is past and nobody is late for it. */
  public boolean lapsed(DossierRow row) {
    return row.isLapsed(list.today());
  }

  /** The choice of dossiers shown. */
  public String getShown() {
    return standing != null && STANDINGS.containsKey(standing) ? standing : "en-cours";
  }

  public DossierList getList() {
    return list;
  }

  public String getStanding() {
    return standing;
  }

  public void setStanding(String standing) {
    this.standing = standing;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getNature() {
    return nature;
  }

  public void setNature(String nature) {
    this.nature = nature;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public String getPage() {
    return Integer.toString(page);
  }

  public void setPage(String typed) {
    page = Parameters.page(typed);
  }
}
