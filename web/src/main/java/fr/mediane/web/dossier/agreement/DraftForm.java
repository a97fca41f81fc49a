package fr.mediane.web.dossier.agreement;

import fr.mediane.dossier.agreement.Coverage;
import fr.mediane.dossier.agreement.DraftFacts;
import fr.mediane.dossier.agreement.DraftInput;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The fields of a draft. */
public class DraftForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private LocalDate documentOn;
  private Coverage coverage = Coverage.WHOLE;
  private String reviewMonths;
  private Boolean directorAgreed;
  private String context;
  private String recommendations;
  private String calendar;

  /** Takes what is recorded. */
  void show(DraftInput draft) {
    documentOn = draft.facts().documentOn();
    coverage = draft.facts().coverage();
    reviewMonths =
        draft.facts().reviewMonths().stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    directorAgreed = draft.facts().directorAgreed();
    context = draft.context();
    recommendations = draft.recommendations();
    calendar = draft.calendar();
  }

  /** What was typed. */
  DraftInput toInput() {
    return new DraftInput(
        new DraftFacts(documentOn, coverage, months(), directorAgreed),
        context,
        recommendations,
        calendar);
  }

  /** The months typed; what is not a number counts as 0, which is refused beside the field. */
  private List<Integer> months() {
    return reviewMonths == null || reviewMonths.isBlank()
        ? List.of()
        : Arrays.stream(reviewMonths.split("[,;]"))
            .map(String::strip)
            .map(text -> text.matches("\\d{1,3}") ? Integer.valueOf(text) : Integer.valueOf(0))
            .toList();
  }

  public LocalDate getDocumentOn() {
    return documentOn;
  }

  public void setDocumentOn(LocalDate documentOn) {
    this.documentOn = documentOn;
  }

  public Coverage getCoverage() {
    return coverage;
  }

  public void setCoverage(Coverage coverage) {
    this.coverage = coverage;
  }

  public String getReviewMonths() {
    return reviewMonths;
  }

  public void setReviewMonths(String reviewMonths) {
    this.reviewMonths = reviewMonths;
  }

  public Boolean getDirectorAgreed() {
    return directorAgreed;
  }

  public void setDirectorAgreed(Boolean directorAgreed) {
    this.directorAgreed = directorAgreed;
  }

  public String getContext() {
    return context;
  }

  public void setContext(String context) {
    this.context = context;
  }

  public String getRecommendations() {
    return recommendations;
  }

  public void setRecommendations(String recommendations) {
    this.recommendations = recommendations;
  }

  public String getCalendar() {
    return calendar;
  }

  public void setCalendar(String calendar) {
    this.calendar = calendar;
  }
}
