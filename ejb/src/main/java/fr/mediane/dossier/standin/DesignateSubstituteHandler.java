package fr.mediane.dossier.standin;

import fr.mediane.access.Account;
import fr.mediane.access.Accounts;
import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Names a substitute who is bound by an undertaking and has no tie with the dossier. */
@ApplicationScoped
public class DesignateSubstituteHandler implements CommandHandler<DesignateSubstitute, Long> {

  @Inject private DossierDesk desk;
  @Inject private StandInDesk own;
  @Inject private Accounts accounts;
  @Inject private Substitutions substitutions;

  @Override
  public Long handle(DesignateSubstitute command, CommandContext context) {
    Dossier dossier =
        desk.take(command.number(), null, Right.DOSSIER_HANDLE, DossierAct.STAND_IN, context);
    own.requireOwnInstance(dossier, context.actor());
    TypedText text = new TypedText(field -> StandInTexts.get("missing." + field));
    String motive = text.required("motive", command.motive(), TypedText.LONGEST_NOTE);
    dates(command, context, text);
    substitute(command, dossier, context, text);
    text.refuseIfWrong();
    Substitution substitution =
        substitutions.add(
            new Substitution(
                dossier,
                command.wholePanel(),
                command.accountId(),
                command.from(),
                command.until(),
                context.today(),
                context.actor().displayName()),
            motive);
    desk.does(
        dossier,
        DossierAct.STAND_IN,
        context.today(),
        StandInTexts.get(command.wholePanel() ? "step.substitutePanel" : "step.substitute"),
        null,
        context);
    return substitution.getId();
  }

  private static void dates(DesignateSubstitute command, CommandContext context, TypedText text) {
    if (command.from() == null) {
      text.problem("from", StandInTexts.get("missing.from"));
    }
    if (command.until() == null) {
      text.problem("until", StandInTexts.get("missing.until"));
    }
    StandInDates.term("from", command.from(), "until", command.until(), context.today(), text);
  }

  private void substitute(
      DesignateSubstitute command, Dossier dossier, CommandContext context, TypedText text) {
    if (command.accountId() == null) {
      text.problem("substitute", StandInTexts.get("missing.substitute"));
      return;
    }
    Account account =
        accounts
            .byId(command.accountId())
            .filter(Account::isEnabled)
            .filter(known -> Substitutions.mayStandIn(known, dossier))
            .orElse(null);
    if (account == null) {
      text.problem("substitute", StandInTexts.get("substitute.unknown"));
    } else if (account.getId().equals(context.actor().accountId())) {
      text.problem("substitute", StandInTexts.get("substitute.self"));
    } else if (!substitutions.mayBeCalled(account, dossier)) {
      text.problem("substitute", StandInTexts.get("substitute.kept"));
    }
  }
}
