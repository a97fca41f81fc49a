package fr.mediane.sending;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Finds the file by its digest among those of the author's instances, and keeps the sending. */
@ApplicationScoped
public class RecordSendingHandler implements CommandHandler<RecordSending, Void> {

  @Inject private IssuedFiles files;
  @Inject private Sendings sendings;
  @Inject private Panels panels;

  @Override
  public Void handle(RecordSending command, CommandContext context) {
    String digest =
        Digest.typed(command.sha256())
            .orElseThrow(() -> new InvalidRefusal("sha256", SendingTexts.get("digest.format")));
    IssuedFile file =
        files
            .of(digest)
            .filter(found -> isReached(found, context))
            .orElseThrow(() -> new InvalidRefusal("sha256", SendingTexts.get("digest.unknown")));
    context.about(
        "IssuedFile",
        digest,
        SendingTexts.get("journal", file.getReference(), command.recipient().strip()));
    LocalDate issuedOn = LegalTime.dateOf(file.getIssuedAt());
    if (command.sentOn().isAfter(context.today())) {
      throw new InvalidRefusal("sentOn", SendingTexts.get("sentOn"));
    }
    if (command.sentOn().isBefore(issuedOn)) {
      throw new InvalidRefusal(
          "sentOn", SendingTexts.get("sentOn.before", FrenchText.longDate(issuedOn)));
    }
    sendings.add(
        new Sending(
            file,
            command.recipient().strip(),
            command.channel(),
            command.sentOn(),
            context.at(),
            context.actor().username()));
    return null;
  }

  private boolean isReached(IssuedFile file, CommandContext context) {
    Optional<Panel> panel = panels.byId(file.getPanelId());
    return panel
        .map(issuer -> context.scope().allows(issuer.getId(), issuer.isMinisterial()))
        .orElseGet(() -> context.actor().panelId() == null);
  }
}
