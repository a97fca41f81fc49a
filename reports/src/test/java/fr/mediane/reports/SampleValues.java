package fr.mediane.reports;

import static java.util.Map.entry;

import java.util.Map;

/** The values that the wording of the papers names. */
final class SampleValues {

  private SampleValues() {}

  /** By name. */
  static final Map<String, String> ALL =
      Map.ofEntries(
          entry("number", SampleCast.NUMBER),
          entry("theirReference", ""),
          entry("month", "février\u00a02026"),
          entry("ofMonth", "de février\u00a02026"),
          entry("date", "2\u00a0mars\u00a02026"),
          entry("salutation", "Madame"),
          entry("contact", "mediation.ges@sante.example"),
          entry("copyNumber", "3"),
          entry(
              "retention",
              "six mois après la clôture, puis deux ans en archive, avant destruction"),
          entry("receivedDate", "12\u00a0janvier\u00a02026"),
          entry("noticeDate", "15\u00a0janvier\u00a02026"),
          entry("closedDate", "27\u00a0février\u00a02026"),
          entry("signedDate", "27\u00a0février\u00a02026"),
          entry("reviewDate", "27\u00a0mai\u00a02026"),
          entry("deadline", "31\u00a0mars\u00a02026"),
          entry("challengeDeadline", "17\u00a0mars\u00a02026"),
          entry("sessionDate", "10\u00a0mars\u00a02026"),
          entry("transmittedDate", "20\u00a0janvier\u00a02026"),
          entry("consentDate", "20\u00a0février\u00a02026"),
          entry("withdrawalDate", "24\u00a0février\u00a02026"),
          entry("requestDate", "16\u00a0février\u00a02026"),
          entry("startDate", "1er\u00a0mars\u00a02026"),
          entry("endDate", "31\u00a0août\u00a02026"),
          entry("panel", "instance interrégionale de médiation Grand Est"),
          entry("callTitle", "Renouvellement partiel de l’instance, printemps 2026"),
          entry("closes", "30\u00a0avril\u00a02026"),
          entry("effectiveDate", "1er\u00a0juin\u00a02026"),
          entry("size", "10"),
          entry("agency", "Grand Est"),
          entry("territory", "Grand Est"),
          entry("article", "6"),
          entry("concerned", "un ou plusieurs personnels de votre établissement"),
          entry("capacity", "directrice de l’établissement d’affectation"),
          entry(
              "motive",
              "La situation décrite fait l’objet d’une procédure disciplinaire, ce qui l’exclut du"
                  + " dispositif pour un différend."),
          entry("turnTo", "commission régionale paritaire, auprès de l’agence régionale de santé"),
          entry("quorum", "six membres et la présidence"),
          entry("object", "La répartition des gardes et la coordination des deux équipes."),
          entry("meeting", "un entretien individuel"),
          entry(
              "context",
              "Les parties ont cherché ensemble comment organiser les gardes et retrouver des"
                  + " réunions communes."),
          entry(
              "review",
              "Les parties et les médiateurs font le point après trois, six et douze mois."),
          entry("comment", "Les réunions communes ont repris."),
          entry("next", "Un nouveau point est prévu dans trois mois."),
          entry("amendmentNumber", "1"),
          entry("reason", "Les deux rencontres proposées n’ont pas permis de réunir les parties."),
          entry("withheld", "notes personnelles des médiateurs"),
          entry("backups", "au plus tard le 30\u00a0juin\u00a02026"));
}
