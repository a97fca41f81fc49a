package fr.mediane.web.access;

import fr.mediane.access.Right;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The right that each page asks for, and the pages open to anybody. Deny by default: a page that is
 * not listed here answers « 404 », and a test compares the list with the files. A page being open
 * to a role does not open its data: the services check the right and the scope again.
 */
public final class PageCatalogue {

  private static final Map<String, Right> RIGHTS = new TreeMap<>();

  /** The pages open to anybody, signed in or not: open on purpose, not forgotten. */
  private static final Set<String> PUBLIC =
      Set.of(
          "/index.xhtml",
          "/accessibilite.xhtml",
          "/a-propos.xhtml",
          "/donnees-personnelles.xhtml",
          "/connexion.xhtml",
          "/erreur/403.xhtml",
          "/erreur/404.xhtml",
          "/erreur/500.xhtml",
          "/erreur/expiree.xhtml",
          "/erreur/requete.xhtml",
          "/public/instances.xhtml",
          "/public/methode.xhtml",
          "/public/instance.xhtml",
          "/public/rapports.xhtml",
          "/public/verifier.xhtml");

  static {
    RIGHTS.put("/app/accueil.xhtml", Right.HOME);
    RIGHTS.put("/app/actes/liste.xhtml", Right.PANEL_READ);
    RIGHTS.put("/app/actes/fiche.xhtml", Right.PANEL_READ);
    RIGHTS.put("/app/actes/reprise.xhtml", Right.ESTABLISHMENT_IMPORT);
    RIGHTS.put("/app/mandats/fiche.xhtml", Right.PANEL_READ);
    RIGHTS.put("/app/reseau/carte.xhtml", Right.NETWORK_READ);
    RIGHTS.put("/app/reseau/territoire.xhtml", Right.NETWORK_READ);
    RIGHTS.put("/app/reseau/mediateurs.xhtml", Right.NETWORK_READ);
    RIGHTS.put("/app/reseau/mediateur-nouveau.xhtml", Right.NETWORK_MANAGE);
    RIGHTS.put("/app/reseau/mediateur-fin.xhtml", Right.NETWORK_MANAGE);
    RIGHTS.put("/app/reseau/mediateur-personne.xhtml", Right.NETWORK_MANAGE);
    RIGHTS.put("/app/reseau/groupes.xhtml", Right.NETWORK_READ);
    RIGHTS.put("/app/reseau/groupe.xhtml", Right.NETWORK_READ);
    RIGHTS.put("/app/reseau/groupe-nouveau.xhtml", Right.NETWORK_MANAGE);
    RIGHTS.put("/app/etablissements/liste.xhtml", Right.NETWORK_READ);
    RIGHTS.put("/app/etablissements/fiche.xhtml", Right.NETWORK_READ);
    RIGHTS.put("/app/imports/liste.xhtml", Right.ESTABLISHMENT_IMPORT);
    RIGHTS.put("/app/imports/nouveau.xhtml", Right.ESTABLISHMENT_IMPORT);
    RIGHTS.put("/app/imports/fiche.xhtml", Right.ESTABLISHMENT_IMPORT);
    RIGHTS.put("/app/instances/liste.xhtml", Right.PANEL_READ);
    RIGHTS.put("/app/instances/fiche.xhtml", Right.PANEL_READ);
    RIGHTS.put("/app/instances/echeances.xhtml", Right.PANEL_READ);
    RIGHTS.put("/app/instances/previsions.xhtml", Right.FORECAST_READ);
    RIGHTS.put("/app/vivier/liste.xhtml", Right.CANDIDATE_READ);
    RIGHTS.put("/app/vivier/candidat.xhtml", Right.CANDIDATE_READ);
    RIGHTS.put("/app/vivier/candidat-edition.xhtml", Right.CANDIDATE_MANAGE);
    RIGHTS.put("/app/vivier/appels.xhtml", Right.CANDIDATE_READ);
    RIGHTS.put("/app/vivier/appel-edition.xhtml", Right.CANDIDATE_MANAGE);
    RIGHTS.put("/app/vivier/import.xhtml", Right.CANDIDATE_MANAGE);
    RIGHTS.put("/app/propositions/liste.xhtml", Right.PROPOSAL_READ);
    RIGHTS.put("/app/propositions/nouvelle.xhtml", Right.PROPOSAL_DRAFT);
    RIGHTS.put("/app/propositions/composer.xhtml", Right.PROPOSAL_DRAFT);
    RIGHTS.put("/app/propositions/fiche.xhtml", Right.PROPOSAL_READ);
    RIGHTS.put("/app/etudes/liste.xhtml", Right.PROPOSAL_DRAFT);
    RIGHTS.put("/app/etudes/nouvelle.xhtml", Right.PROPOSAL_DRAFT);
    RIGHTS.put("/app/etudes/fiche.xhtml", Right.PROPOSAL_DRAFT);
    RIGHTS.put("/app/etudes/hypotheses.xhtml", Right.PROPOSAL_DRAFT);
    RIGHTS.put("/app/etudes/comparaison.xhtml", Right.PROPOSAL_DRAFT);
    RIGHTS.put("/app/instances/remplacement.xhtml", Right.PROPOSAL_DRAFT);
    RIGHTS.put("/app/dossiers/liste.xhtml", Right.DOSSIER_READ);
    RIGHTS.put("/app/dossiers/nouveau.xhtml", Right.DOSSIER_HANDLE);
    RIGHTS.put("/app/dossiers/fiche.xhtml", Right.DOSSIER_READ);
    RIGHTS.put("/app/dossiers/rencontres.xhtml", Right.DOSSIER_READ);
    RIGHTS.put("/app/sessions/liste.xhtml", Right.SESSION_READ);
    RIGHTS.put("/app/sessions/nouvelle.xhtml", Right.SESSION_MANAGE);
    RIGHTS.put("/app/sessions/fiche.xhtml", Right.SESSION_READ);
    RIGHTS.put("/app/dossiers/pieces.xhtml", Right.DOSSIER_READ);
    RIGHTS.put("/app/dossiers/historique.xhtml", Right.DOSSIER_READ);
    RIGHTS.put("/app/destructions/liste.xhtml", Right.DOSSIER_HANDLE);
    RIGHTS.put("/app/destructions/fiche.xhtml", Right.DOSSIER_HANDLE);
    RIGHTS.put("/app/dossiers/recevabilite.xhtml", Right.DOSSIER_READ);
    RIGHTS.put("/app/dossiers/saisine.xhtml", Right.DOSSIER_HANDLE);
    RIGHTS.put("/app/dossiers/partie.xhtml", Right.DOSSIER_HANDLE);
    RIGHTS.put("/app/dossiers/cosignature.xhtml", Right.DOSSIER_HANDLE);
    RIGHTS.put("/app/dossiers/accuse.xhtml", Right.DOSSIER_HANDLE);
    RIGHTS.put("/app/dossiers/retrait.xhtml", Right.DOSSIER_HANDLE);
    RIGHTS.put("/app/dossiers/action-justice.xhtml", Right.DOSSIER_HANDLE);
    RIGHTS.put("/app/dossiers/autorites.xhtml", Right.DOSSIER_READ);
    RIGHTS.put("/app/saisines/liste.xhtml", Right.DOSSIER_RECEIPT);
    RIGHTS.put("/app/saisines/nouvelle.xhtml", Right.DOSSIER_REFER);
    RIGHTS.put("/app/dossiers/accord.xhtml", Right.DOSSIER_READ);
    RIGHTS.put("/app/dossiers/accords.xhtml", Right.DOSSIER_READ);
    RIGHTS.put("/app/dossiers/designation.xhtml", Right.DOSSIER_DECIDE);
    RIGHTS.put("/app/statistiques/tableau.xhtml", Right.STATISTICS_READ);
    RIGHTS.put("/app/statistiques/cloture.xhtml", Right.STATISTICS_CLOSE);
    RIGHTS.put("/app/dossiers/a-designer.xhtml", Right.DOSSIER_DECIDE);
    RIGHTS.put("/app/rapports/liste.xhtml", Right.REPORT_READ);
    RIGHTS.put("/app/rapports/fiche.xhtml", Right.REPORT_READ);
    RIGHTS.put("/app/rapports/texte.xhtml", Right.REPORT_WRITE);
    RIGHTS.put("/app/rapports/proposition.xhtml", Right.REPORT_WRITE);
    RIGHTS.put("/app/rapports/relecture.xhtml", Right.REPORT_WRITE);
    RIGHTS.put("/app/engagement.xhtml", Right.UNDERTAKING_SIGN);
    RIGHTS.put("/app/instances/engagements.xhtml", Right.UNDERTAKING_READ);
    RIGHTS.put("/app/instances/mediateurs.xhtml", Right.LISTED_READ);
    RIGHTS.put("/app/dossiers/national.xhtml", Right.DOSSIER_READ);
    RIGHTS.put("/app/dossiers/renforts.xhtml", Right.DOSSIER_DECIDE);
    RIGHTS.put("/app/dossiers/mandats.xhtml", Right.DOSSIER_READ);
    RIGHTS.put("/app/dossiers/suppleant.xhtml", Right.DOSSIER_HANDLE);
    RIGHTS.put("/app/compte.xhtml", Right.HOME);
    RIGHTS.put("/app/compte.xhtml", Right.OWN_ACCOUNT);
    RIGHTS.put("/app/vacations/liste.xhtml", Right.VACATION_READ);
    RIGHTS.put("/app/vacations/etat.xhtml", Right.VACATION_READ);
    RIGHTS.put("/app/envois/liste.xhtml", Right.SENDING_READ);
    RIGHTS.put("/app/courriers/liste.xhtml", Right.MAILING_SEND);
    RIGHTS.put("/app/courriers/nouveau.xhtml", Right.MAILING_SEND);
    RIGHTS.put("/app/courriers/fiche.xhtml", Right.MAILING_SEND);
    RIGHTS.put("/app/travaux/liste.xhtml", Right.OWN_WORK);
    RIGHTS.put("/app/travaux/fiche.xhtml", Right.OWN_WORK);
    RIGHTS.put("/app/comptes/liste.xhtml", Right.ACCOUNT_MANAGE);
    RIGHTS.put("/app/comptes/compte.xhtml", Right.ACCOUNT_MANAGE);
    RIGHTS.put("/app/comptes/nouveau.xhtml", Right.ACCOUNT_MANAGE);
    RIGHTS.put("/app/cles/liste.xhtml", Right.KEY_ROTATE);
    RIGHTS.put("/app/journal/liste.xhtml", Right.JOURNAL_READ);
    RIGHTS.put("/app/regles/reglages.xhtml", Right.REGULATION_READ);
    RIGHTS.put("/app/regles/reglage.xhtml", Right.REGULATION_MANAGE);
    RIGHTS.put("/app/regles/versions.xhtml", Right.REGULATION_READ);
    RIGHTS.put("/app/regles/textes.xhtml", Right.REGULATION_READ);
    RIGHTS.put("/app/regles/texte.xhtml", Right.REGULATION_READ);
  }

  private PageCatalogue() {}

  /**
   * The right of a page of the application.
   *
   * @param viewId path from the root of the web application, for example {@code /app/accueil.xhtml}
   * @return empty when the page is not listed, hence never served
   */
  public static Optional<Right> rightOf(String viewId) {
    return Optional.ofNullable(RIGHTS.get(viewId));
  }

  /**
   * Whether a page is open to anybody.
   *
   * @param viewId path from the root of the web application
   */
  public static boolean isPublic(String viewId) {
    return PUBLIC.contains(viewId);
  }

  /** The pages open to anybody, for tests. */
  public static Set<String> publicPages() {
    return PUBLIC;
  }

  /** All pages listed with a right, for tests and the navigation. */
  public static Map<String, Right> rights() {
    return Map.copyOf(RIGHTS);
  }
}
