package fr.mediane.web.proposal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the pages of proposals, without context path. */
final class ProposalPages {

  static final String LIST = "/app/propositions/liste.xhtml";

  private ProposalPages() {}

  /** The page of a proposal. */
  static String sheet(String number) {
    return "/app/propositions/fiche.xhtml?numero=" + encoded(number);
  }

  /** The workbench of a proposal. */
  static String workbench(String number) {
    return "/app/propositions/composer.xhtml?numero=" + encoded(number);
  }

  /** Outcome of an act: the page is asked for again, so that a reload repeats nothing. */
  static String redirectTo(String page) {
    return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
  }

  private static String encoded(String number) {
    return URLEncoder.encode(number, StandardCharsets.UTF_8);
  }
}
