package fr.mediane.web.dossier.agreement;

import fr.mediane.dossier.agreement.AgreementTexts;
import fr.mediane.dossier.agreement.CommitmentState;
import fr.mediane.dossier.agreement.Coverage;
import fr.mediane.dossier.agreement.Durability;
import fr.mediane.dossier.agreement.HomologationApplicant;
import fr.mediane.dossier.agreement.HomologationResult;
import fr.mediane.dossier.agreement.SignatureManner;
import fr.mediane.dossier.followup.Respondent;
import fr.mediane.dossier.life.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The values offered by the forms of the agreement and of its follow-up. */
@Named("agreementWords")
@ApplicationScoped
public class AgreementWords {

  /** What the document settles. */
  public List<SelectItem> getCoverages() {
    return items(Coverage.values(), Coverage::label);
  }

  /** How far a commitment is. */
  public List<SelectItem> getStates() {
    return items(CommitmentState.values(), CommitmentState::label);
  }

  /** How a party signs. */
  public List<SelectItem> getManners() {
    return items(SignatureManner.values(), SignatureManner::label);
  }

  /** Who asks a judge. */
  public List<SelectItem> getApplicants() {
    return items(HomologationApplicant.values(), HomologationApplicant::label);
  }

  /** What a judge answers. */
  public List<SelectItem> getResults() {
    return items(HomologationResult.values(), HomologationResult::label);
  }

  /** Whether what was agreed holds. */
  public List<SelectItem> getDurabilities() {
    return items(Durability.values(), Durability::label);
  }

  /** Who evaluates. */
  public List<SelectItem> getRespondents() {
    return items(Respondent.values(), Respondent::label);
  }

  /** Degrees of satisfaction, from 1 to 4. */
  public List<SelectItem> getDegrees() {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(degree -> new SelectItem(degree, AgreementTexts.get("Satisfaction." + degree)))
        .toList();
  }

  /** How a mediation may be concluded. */
  public List<SelectItem> getOutcomes() {
    Outcome[] results = {Outcome.AGREEMENT, Outcome.PARTIAL_AGREEMENT, Outcome.RECOMMENDATIONS};
    return items(results, Outcome::label);
  }

  private static <E extends Enum<E>> List<SelectItem> items(E[] values, Function<E, String> label) {
    return Arrays.stream(values).map(value -> new SelectItem(value, label.apply(value))).toList();
  }
}
