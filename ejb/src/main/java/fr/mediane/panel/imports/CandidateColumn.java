package fr.mediane.panel.imports;

import fr.mediane.tabular.Column;
import fr.mediane.text.Messages;
import java.util.Arrays;
import java.util.List;

/** The columns of the file of candidates, in the order of the template. */
public enum CandidateColumn {
  /** Mme or M. */
  CIVILITY(Column.mandatory("civilite", "civ", "titre")),
  /** Family name. */
  LAST_NAME(Column.mandatory("nom", "nom_de_famille", "nom_usage")),
  /** First name. */
  FIRST_NAME(Column.mandatory("prenom", "prenoms")),
  /** E-mail address. */
  EMAIL(Column.optional("courriel", "email", "e-mail", "mail", "adresse_electronique")),
  /** Telephone. */
  PHONE(Column.optional("telephone", "tel", "portable")),
  /** Professional category, by its code or label. */
  CATEGORY(Column.mandatory("categorie", "categorie_professionnelle")),
  /** Profession, in free text. */
  PROFESSION(Column.optional("profession", "fonction", "metier")),
  /** In activity, retired, honorary… in free text. */
  SITUATION(Column.optional("situation")),
  /** One of the three sectors. */
  SECTOR(Column.mandatory("secteur")),
  /** FINESS number of the establishment. */
  ESTABLISHMENT(Column.optional("finess_etablissement", "finess", "nofiness", "etablissement")),
  /** Département. */
  DEPARTEMENT(Column.optional("departement", "dep", "dpt")),
  /** FINESS numbers of the establishments he has ties with. */
  TIES(Column.optional("finess_liens", "liens")),
  /** Body that issued the mediator's certificate. */
  CERTIFICATE_BODY(Column.optional("organisme_certificat", "certificat")),
  /** Date of the certificate. */
  CERTIFICATE_DATE(Column.optional("date_certificat")),
  /** Training followed. */
  TRAINING(Column.optional("formation", "formations")),
  /** Availability, in free text. */
  AVAILABILITY(Column.optional("disponibilite", "disponibilites")),
  /** Zone of Outre-mer. */
  ZONE(Column.optional("zone", "zone_outre_mer")),
  /** Date of the application. */
  APPLIED_ON(Column.optional("date_candidature"));

  private static final Messages MESSAGES = Messages.of("fr.mediane.tabular.imports");

  private final Column column;

  CandidateColumn(Column column) {
    this.column = column;
  }

  /** Its heading in the template. */
  public String heading() {
    return column.name();
  }

  /** Whether a file without it is refused. */
  public boolean isMandatory() {
    return column.mandatory();
  }

  /** What to write in it, in French, for the page that offers the template. */
  public String help() {
    return MESSAGES.get("candidate.help." + heading());
  }

  static List<Column> columns() {
    return Arrays.stream(values()).map(c -> c.column).toList();
  }

  /**
   * The template to download: the headings, in UTF-8 with its mark and semicolons, for a
   * spreadsheet.
   */
  public static String template() {
    return "\uFEFF" + String.join(";", columns().stream().map(Column::name).toList()) + "\r\n";
  }
}
