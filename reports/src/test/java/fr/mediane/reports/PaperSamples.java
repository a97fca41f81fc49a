package fr.mediane.reports;

import fr.mediane.document.CaseFormModel.Signatory;
import fr.mediane.document.DocumentModel;
import fr.mediane.dossier.paper.FormHead;
import fr.mediane.dossier.paper.LetterHead;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperComposer;
import fr.mediane.dossier.paper.PaperWording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Invented letters and forms of dossiers, in the shipped wording: every paper as it is usually, and
 * those whose length varies also long, blank, under the first version of the decree, or with
 * hostile names.
 */
final class PaperSamples {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate BEFORE_2023 = LocalDate.of(2022, 6, 1);
  private static final List<String> SENDER =
      List.of(
          "Médiation interrégionale",
          "Instance interrégionale de médiation Grand Est (fictive)",
          "4, rue des Tilleuls-Imaginaires",
          "57000 Metz",
          "mediation.ges@sante.example");

  private static final SampleCast USUAL = new SampleCast(TODAY, SampleCast.NAMES, 2, true);

  private PaperSamples() {}

  /** Every paper by the name of its sample. */
  static Map<String, DocumentModel> all() {
    Map<String, DocumentModel> samples = new LinkedHashMap<>();
    for (Paper paper : Paper.values()) {
      samples.put(name(paper), compose(paper, USUAL, usualFlags(paper)));
    }
    variants(samples);
    return samples;
  }

  private static void variants(Map<String, DocumentModel> samples) {
    SampleCast blank = new SampleCast(TODAY, SampleCast.NAMES, 3, false);
    SampleCast crowd = new SampleCast(TODAY, SampleCast.NAMES, 14, true);
    SampleCast hostile = new SampleCast(TODAY, Samples.HOSTILE_NAMES, 10, true);
    SampleCast former = new SampleCast(BEFORE_2023, SampleCast.NAMES, 2, true);
    for (Paper paper : List.of(Paper.REFERRAL, Paper.CHALLENGE)) {
      samples.put(name(paper) + "-blank", compose(paper, blank, usualFlags(paper)));
    }
    for (Paper paper :
        List.of(Paper.SETTLEMENT, Paper.SESSION_RECORD, Paper.COMPLETION_REQUEST, Paper.OPENINGS)) {
      samples.put(name(paper) + "-long", compose(paper, crowd, usualFlags(paper)));
    }
    samples.put(
        name(Paper.VACATION_STATEMENT) + "-long",
        compose(Paper.VACATION_STATEMENT, crowd, Set.of("SOME", "DRAFT", "CORRECTED")));
    samples.put(
        name(Paper.VACATION_STATEMENT) + "-none",
        compose(Paper.VACATION_STATEMENT, former, Set.of("NONE", "CLOSED")));
    samples.put(
        name(Paper.LISTED_MEDIATORS) + "-none",
        compose(Paper.LISTED_MEDIATORS, USUAL, Set.of("NONE")));
    samples.put(
        name(Paper.RANKED_PROPOSALS) + "-long", compose(Paper.RANKED_PROPOSALS, crowd, Set.of()));
    samples.put(
        name(Paper.RULES_OF_PROCEDURE) + "-2022",
        compose(Paper.RULES_OF_PROCEDURE, former, Set.of()));
    for (Paper paper :
        List.of(
            Paper.SETTLEMENT,
            Paper.CONVOCATION,
            Paper.ENTRY_AGREEMENT,
            Paper.ATTENDANCE,
            Paper.RANKED_PROPOSALS)) {
      samples.put(name(paper) + "-hostile", compose(paper, hostile, usualFlags(paper)));
    }
    for (Paper paper :
        List.of(
            Paper.REFERRAL,
            Paper.SETTLEMENT,
            Paper.ENTRY_AGREEMENT,
            Paper.TRANSMISSION,
            Paper.UNDERTAKING)) {
      samples.put(name(paper) + "-2022", compose(paper, former, usualFlags(paper)));
    }
    for (String outcome :
        List.of("PARTIAL", "RECOMMENDATIONS", "NOT_ENTERED", "LEFT", "FAILED", "WITHDRAWN")) {
      samples.put(
          name(Paper.CLOSING_PARTY) + "-" + outcome.toLowerCase().replace('_', '-'),
          compose(Paper.CLOSING_PARTY, USUAL, Set.of(outcome)));
    }
    for (String door : List.of("BY_CNG", "BY_MINISTERS", "BY_PARTIES")) {
      samples.put(
          name(Paper.NATIONAL_REFERRAL) + "-" + door.toLowerCase().replace('_', '-'),
          compose(Paper.NATIONAL_REFERRAL, USUAL, Set.of(door)));
    }
    samples.put(
        name(Paper.SESSION_RECORD) + "-short",
        compose(Paper.SESSION_RECORD, USUAL, Set.of("NO_CASE")));
    samples.put(
        name(Paper.DESIGNATION) + "-again",
        compose(Paper.DESIGNATION, USUAL, Set.of("AGAIN", "HAS_CHALLENGED")));
    samples.put(name(Paper.OPENINGS) + "-none", compose(Paper.OPENINGS, USUAL, Set.of("NONE")));
    samples.put(
        name(Paper.REDIRECTION) + "-kept", compose(Paper.REDIRECTION, USUAL, Set.of("KEPT")));
  }

  private static String name(Paper paper) {
    return "paper-" + paper.name().toLowerCase().replace('_', '-');
  }

  private static Set<String> usualFlags(Paper paper) {
    return switch (paper) {
      case REFERRAL -> Set.of("JOINT");
      case ACKNOWLEDGEMENT -> Set.of("INCOMPLETE");
      case REDIRECTION -> Set.of("TRANSMITTED");
      case AGENDA -> Set.of("CASES");
      case SESSION_RECORD -> Set.of("CASES", "OTHER");
      case ENTRY_AGREEMENT -> Set.of("DIRECTOR_INFORMED");
      case DESIGNATION -> Set.of("FIRST", "MAY_CHALLENGE");
      case CONVOCATION -> Set.of("REMOTE");
      case SETTLEMENT -> Set.of("COMMITMENTS", "RECOMMENDATIONS", "RECIPIENTS");
      case EVALUATION -> Set.of("COMMENT");
      case CLOSING_PARTY -> Set.of("AGREEMENT");
      case NATIONAL_REFERRAL -> Set.of("BY_MEDIATOR", "HISTORY");
      case ACCESS_REPLY -> Set.of("WITHHELD");
      case OPENINGS -> Set.of("SOME");
      case VACATION_STATEMENT -> Set.of("SOME", "CLOSED");
      case LISTED_MEDIATORS -> Set.of("SOME", "PAST");
      default -> Set.of();
    };
  }

  private static DocumentModel compose(Paper paper, SampleCast cast, Set<String> flags) {
    PaperWording wording =
        new PaperWording(
            paper,
            ShippedPapers.of(paper, cast.date()),
            ShippedPapers.common(cast.date()),
            SampleValues.ALL,
            flags,
            SampleSlots.slots(paper, cast));
    return paper.form()
        ? PaperComposer.form(wording, formHead(paper, cast))
        : PaperComposer.letter(wording, letterHead(paper, cast));
  }

  private static LetterHead letterHead(Paper paper, SampleCast cast) {
    boolean authority =
        Set.of(Paper.AUTHORITY_NOTICE, Paper.CLOSING_AUTHORITY, Paper.TRANSMISSION).contains(paper);
    List<String> addressee =
        authority
            ? List.of(
                "Madame la Directrice",
                "Centre hospitalier du Val-Fictif-sur-Odet",
                "12, avenue de l’Exemple",
                "57100 Thionville")
            : List.of(cast.name(0), "8, allée des Bouleaux-Inventés", "57100 Thionville");
    return new LetterHead(
        "Médiation interrégionale fictive",
        Samples.DEMONSTRATION,
        SENDER,
        addressee,
        "Metz, le 2\u00a0mars\u00a02026",
        SampleCast.NUMBER,
        "La médiatrice interrégionale,",
        "Solenn Tréguier-Varenne",
        paper == Paper.NATIONAL_REFERRAL ? List.of("Fiche de synthèse du dossier") : List.of());
  }

  private static FormHead formHead(Paper paper, SampleCast cast) {
    List<Signatory> signatories =
        switch (paper) {
          case REFERRAL, CHALLENGE, UNDERTAKING ->
              List.of(Signatory.awaited(cast.name(0), cast.value("Cadre supérieure de santé")));
          case SETTLEMENT ->
              people(cast, name -> new Signatory(name, "Partie", "2\u00a0mars\u00a02026", "Signé"));
          case ENTRY_AGREEMENT, AMENDMENT, MANDATE ->
              people(cast, name -> Signatory.awaited(name, "Partie"));
          case ATTENDANCE -> people(cast, name -> Signatory.awaited(name, "Membre de l’instance"));
          case CALL_FOR_APPLICATIONS, RANKED_PROPOSALS, RULES_OF_PROCEDURE ->
              List.of(Signatory.awaited("Mme Solenn Tréguier-Varenne", "Présidence de l’instance"));
          case AGENCY_CONVENTION ->
              List.of(
                  Signatory.awaited(
                      "", "Direction générale de l’agence régionale de santé Grand Est"),
                  Signatory.awaited(
                      "Mme Solenn Tréguier-Varenne", "Médiation régionale ou interrégionale"));
          case SESSION_RECORD, FOLLOW_UP, DESTRUCTION_CERTIFICATE ->
              List.of(
                  Signatory.awaited("Mme Solenn Tréguier-Varenne", "Médiatrice interrégionale"));
          default -> List.of();
        };
    return new FormHead(
        "Médiation interrégionale fictive",
        Samples.DEMONSTRATION,
        SENDER.subList(0, 2),
        reference(paper, cast),
        paper == Paper.DESTRUCTION_CERTIFICATE ? "Fait à Metz, le 2\u00a0mars\u00a02026" : "",
        signatories);
  }

  private static String reference(Paper paper, SampleCast cast) {
    return switch (paper) {
      case AGENDA, ATTENDANCE, SESSION_RECORD -> "Séance n°\u00a02026-03";
      case UNDERTAKING,
          PRIVACY_NOTICE,
          PROCESSING_SHEET,
          CALL_FOR_APPLICATIONS,
          RULES_OF_PROCEDURE,
          AGENCY_CONVENTION ->
          "";
      case RANKED_PROPOSALS -> "Proposition n°\u00a0P-GES-2026-01";
      default -> cast.value("Dossier n°\u00a0" + SampleCast.NUMBER);
    };
  }

  private static List<Signatory> people(
      SampleCast cast, java.util.function.Function<String, Signatory> line) {
    return IntStream.range(0, cast.size()).mapToObj(cast::name).map(line).toList();
  }
}
