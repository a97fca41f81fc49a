package fr.mediane.panel.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.door.Refusal;
import fr.mediane.panel.Mandate;
import fr.mediane.panel.proposal.Mandates;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Records the right entry and supersedes the wrong one. */
@ApplicationScoped
public class CorrectMandateHandler implements CommandHandler<CorrectMandate, Void> {

  @Inject private MandateDesk desk;
  @Inject private Mandates mandates;

  @Override
  public Void handle(CorrectMandate command, CommandContext context) {
    Mandate wrong = desk.take(command.mandateId(), command.version(), context);
    String motive = MandateDesk.motive("motive", command.motive());
    List<Problem> problems = MandateCorrection.problems(command);
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
    Mandate right = MandateCorrection.corrected(wrong, command);
    if (MandateCorrection.saysTheSame(wrong, right)) {
      throw new Refusal(ActTexts.get("mandate.correct.same"));
    }
    mandates.ofSeat(wrong.getPanel(), wrong.getSeat()).stream()
        .filter(other -> !other.equals(wrong) && MandateCorrection.overlap(other, right))
        .findFirst()
        .ifPresent(
            other -> {
              throw new Refusal(
                  ActTexts.get(
                      "mandate.correct.overlap",
                      other.getPerson().getFullName(),
                      FrenchText.shortDate(other.getStartsOn()),
                      FrenchText.shortDate(other.lastDay())));
            });
    mandates.add(right);
    wrong.supersede(right, context.today(), motive);
    desk.judge(right, context);
    return null;
  }
}
