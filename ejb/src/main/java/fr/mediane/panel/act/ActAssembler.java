package fr.mediane.panel.act;

import fr.mediane.document.AppointingActModel;
import fr.mediane.document.AppointingActModel.Article;
import fr.mediane.document.AppointingActModel.Member;
import fr.mediane.network.Agency;
import fr.mediane.panel.act.ActDraft.Standing;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes an appointing act: the wording in force on its date, filled with what it decides. */
@ApplicationScoped
public class ActAssembler {

  private static final int MONTHS_OF_A_YEAR = 12;

  @Inject private ActWordings wordings;

  /**
   * The document.
   *
   * @throws fr.mediane.door.Refusal in French when the wording asks for something unknown or not
   *     recorded
   */
  AppointingActModel write(ActDraft draft) {
    return write(draft, wordings.inForceOn(draft.panel().getKind(), draft.signedOn()));
  }

  static AppointingActModel write(ActDraft draft, ActWording wording) {
    Map<String, String> values = values(draft);
    List<String> header = wording.series("HEADER_", values);
    return new AppointingActModel(
        draft.fileName(),
        wording.text(title(draft), values),
        wording.text(agreed("SUBJECT", draft), values),
        header.get(header.size() - 1),
        header,
        draft.standing() == Standing.DRAFT ? "" : ActTexts.get("act.number", draft.number()),
        DocumentLabels.demonstration(),
        switch (draft.standing()) {
          case DRAFT -> wording.text("DRAFT_MARK", values);
          case SIGNED -> "";
          case RECONSTRUCTED -> ActTexts.get("import.mark");
        },
        wording.text("SIGNATORY_FORMULA", values),
        wording.series("VISA_", values),
        proposal(draft, wording, values),
        wording.text("ENACTING", values),
        articles(draft, wording, values),
        wording.text(
            draft.standing() == Standing.DRAFT ? "PLACE_DATE_DRAFT" : "PLACE_DATE", values),
        wording.text("SIGNATURE_QUALITY", values),
        draft.signatory().name(),
        wording.text("SIGNATURE_PLACE", values));
  }

  /** Whose proposal it was: an act known from its publication alone does not always say it. */
  private static String proposal(ActDraft draft, ActWording wording, Map<String, String> values) {
    return draft.standing() == Standing.RECONSTRUCTED && draft.proposer().isBlank()
        ? ""
        : wording.text("PROPOSAL_LINE", values);
  }

  private static String title(ActDraft draft) {
    return draft.appointsAll() ? "TITLE_ALL" : draft.appointsOne() ? "TITLE_ONE" : "TITLE_SOME";
  }

  /** The section that speaks of one person, when the act appoints one. */
  private static String agreed(String section, ActDraft draft) {
    return draft.appointsOne() ? section + "_ONE" : section;
  }

  private static List<Article> articles(
      ActDraft draft, ActWording wording, Map<String, String> values) {
    String number = draft.appointsOne() ? "_ONE" : "_SEVERAL";
    return List.of(
        new Article(
            heading(1),
            List.of(wording.text("ARTICLE_1" + number, values)),
            wording.text("ARTICLE_1_CAPTION" + number, values),
            draft.members().stream().map(ActAssembler::member).toList()),
        new Article(heading(2), terms(draft, wording, values), "", List.of()),
        Article.of(heading(3), wording.text("ARTICLE_3_PRESIDENCY", values)),
        Article.of(heading(4), wording.text("ARTICLE_4_APPEAL", values)),
        Article.of(heading(5), wording.text("ARTICLE_5_EXECUTION", values)));
  }

  private static List<String> terms(
      ActDraft draft, ActWording wording, Map<String, String> values) {
    List<String> paragraphs = new ArrayList<>();
    if (!draft.members().stream().allMatch(Appointee::isReplacement)) {
      boolean atOnce = draft.effectiveOn().equals(draft.signedOn());
      paragraphs.add(
          wording.text(
              agreed(atOnce ? "ARTICLE_2_FROM_SIGNATURE" : "ARTICLE_2_FROM_DATE", draft), values));
    }
    if (draft.members().stream().anyMatch(Appointee::isReplacement)) {
      paragraphs.add(wording.text(agreed("ARTICLE_2_REPLACEMENT", draft), values));
    }
    if (!draft.appointsAll()) {
      paragraphs.add(wording.text("ARTICLE_2_KEPT", values));
    }
    return paragraphs;
  }

  private static Member member(Appointee appointee) {
    return new Member(
        ActPerson.civility(appointee.person().getCivility()),
        appointee.person().getLastName(),
        appointee.person().getFirstName(),
        ActPerson.profession(appointee.person()),
        appointee.seat().zone() == null ? "" : appointee.seat().zone().label(),
        ActTexts.label(appointee.tenure().nature()),
        appointee.tenure().start(),
        appointee.tenure().plannedEnd());
  }

  private static String heading(int number) {
    return ActTexts.get(number == 1 ? "article.first" : "article", number);
  }

  /**
   * The placeholders of the wording. A value blank for want of a record leaves out the visa that
   * needs it; in a draft, what is not known yet is shown by an ellipsis.
   */
  private static Map<String, String> values(ActDraft draft) {
    Map<String, String> values = new HashMap<>();
    Agency agency = draft.panel().getTerritory().getSupportAgency();
    String agencyName = agency == null ? "" : DocumentLabels.longName(agency);
    values.put("panel", DocumentLabels.within(draft.panel().getName()));
    values.put("territory", draft.panel().getTerritory().getName());
    values.put("agency", agencyName);
    values.put("agencyTitle", DocumentLabels.atStart(agencyName));
    values.put("number", open(draft, draft.number()));
    values.put("proposer", open(draft, draft.proposer()));
    values.put("proposerQuality", open(draft, draft.proposerQuality()));
    values.put("proposerAct", draft.proposerAct());
    values.put("signatory", open(draft, draft.signatory().formula()));
    values.put("signatoryName", open(draft, draft.signatory().name()));
    values.put("signatoryQuality", open(draft, draft.signatory().inSentence()));
    values.put("duration", duration(draft.termMonths()));
    values.put("effectiveDate", FrenchText.longDate(draft.effectiveOn()));
    values.put("signedDate", FrenchText.longDate(draft.signedOn()));
    values.put("place", open(draft, draft.place()));
    return values;
  }

  private static String open(ActDraft draft, String value) {
    return value.isBlank() && !draft.signed() ? ActTexts.get("draft.open") : value;
  }

  static String duration(int months) {
    return months % MONTHS_OF_A_YEAR == 0
        ? ActTexts.get("duration.years", months / MONTHS_OF_A_YEAR)
        : ActTexts.get("duration.months", months);
  }
}
