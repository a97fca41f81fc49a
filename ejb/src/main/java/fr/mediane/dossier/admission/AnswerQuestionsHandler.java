package fr.mediane.dossier.admission;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the answers to the questions of admissibility. */
@ApplicationScoped
public class AnswerQuestionsHandler implements CommandHandler<AnswerQuestions, Void> {

  @Inject private DossierDesk desk;
  @Inject private DossierScopes scopes;
  @Inject private AdmissionEntries entries;

  @Override
  public Void handle(AnswerQuestions command, CommandContext context) {
    Dossier dossier =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_HANDLE,
            DossierAct.DESCRIBE,
            context);
    List<AskedQuestion> asked =
        AdmissibilityQuestions.asked(
            dossier.getNature(),
            dossier.getReceivedOn(),
            dossier.getPanel().getKind() == PanelKind.NATIONAL);
    Set<AdmissibilityQuestion> open =
        asked.stream().map(AskedQuestion::question).collect(Collectors.toSet());
    TypedText text = new TypedText(AdmissionTexts::get);
    List<AnswerInput> typed =
        command.answers().stream()
            .filter(answer -> open.contains(answer.question()))
            .map(answer -> cleaned(answer, text))
            .toList();
    text.refuseIfWrong();
    boolean mayWrite = scopes.opensContent(context.actor());
    Map<AdmissibilityQuestion, AdmissibilityAnswer> known =
        AdmissionEntries.ofType(entries.of(dossier), AdmissibilityAnswer.class).stream()
            .collect(Collectors.toMap(AdmissibilityAnswer::getQuestion, Function.identity()));
    typed.forEach(answer -> keep(dossier, answer, known, mayWrite, context));
    desk.does(
        dossier,
        DossierAct.DESCRIBE,
        context.today(),
        AdmissionTexts.get("detail.answered"),
        null,
        context);
    entries.touch(dossier);
    return null;
  }

  private static AnswerInput cleaned(AnswerInput typed, TypedText text) {
    String field = typed.question().noteField();
    return new AnswerInput(
        typed.question(),
        typed.answer(),
        text.optional(field, typed.note(), TypedText.LONGEST_NOTE));
  }

  private void keep(
      Dossier dossier,
      AnswerInput typed,
      Map<AdmissibilityQuestion, AdmissibilityAnswer> known,
      boolean mayWrite,
      CommandContext context) {
    AdmissibilityAnswer before = known.get(typed.question());
    if (typed.answer() == null) {
      if (before != null) {
        entries.remove(before);
      }
      return;
    }
    AdmissibilityAnswer kept = before;
    if (kept == null) {
      kept =
          entries.add(
              new AdmissibilityAnswer(dossier, typed.question(), typed.answer(), context.today()),
              null);
    } else if (kept.getAnswer() != typed.answer()) {
      kept.change(typed.answer(), context.today());
    }
    if (mayWrite) {
      entries.write(kept, typed.note());
    }
  }
}
