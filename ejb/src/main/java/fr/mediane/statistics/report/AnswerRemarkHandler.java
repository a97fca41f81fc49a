package fr.mediane.statistics.report;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the answer to a remark. */
@ApplicationScoped
public class AnswerRemarkHandler implements CommandHandler<AnswerRemark, Void> {

  @Inject private AnnualReports reports;
  @Inject private Remarks remarks;

  @Override
  public Void handle(AnswerRemark command, CommandContext context) {
    AnnualReport report = reports.takeDraft(command.report(), context);
    Remark remark =
        remarks.of(report).stream()
            .filter(found -> found.digest().equals(command.digest()) && !found.isAnswered())
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    TypedText check = new TypedText(field -> ReportTexts.get("missing.motive"));
    String motive = check.required("motive", command.motive(), RemarkAnswer.LONGEST_MOTIVE);
    check.refuseIfWrong();
    report.answer(new RemarkAnswer(report, remark.digest(), motive, context.actor(), context.at()));
    return null;
  }
}
