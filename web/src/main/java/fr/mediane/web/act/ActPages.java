package fr.mediane.web.act;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the pages of acts and mandates, without context path. */
final class ActPages {

  static final String LIST = "/app/actes/liste.xhtml";

  private ActPages() {}

  /** Redirects to the page of an act. */
  static String toAct(String number) {
    return "/app/actes/fiche.xhtml?numero="
        + URLEncoder.encode(number, StandardCharsets.UTF_8)
        + "&faces-redirect=true";
  }

  /** Redirects to the page of a mandate. */
  static String toMandate(Long id) {
    return "/app/mandats/fiche.xhtml?id=" + id + "&faces-redirect=true";
  }
}
