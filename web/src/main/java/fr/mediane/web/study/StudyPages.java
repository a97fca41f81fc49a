package fr.mediane.web.study;

/** Addresses of the pages of studies, without context path. */
final class StudyPages {

  static final String LIST = "/app/etudes/liste.xhtml";

  private StudyPages() {}

  /** The page of a study. */
  static String sheet(Long id) {
    return "/app/etudes/fiche.xhtml?id=" + id;
  }

  /** The page of what a study supposes. */
  static String hypotheses(Long id) {
    return "/app/etudes/hypotheses.xhtml?id=" + id;
  }

  /** Outcome of an act: the page is asked for again, so that a reload repeats nothing. */
  static String redirectTo(String page) {
    return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
  }
}
