package fr.mediane.network.intake;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.network.imports.ImportFileKind;
import fr.mediane.regulation.Settings;
import fr.mediane.tabular.CsvLimits;
import fr.mediane.tabular.FileRefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Recognises the file, refuses it as a whole if it must be, and records the run that begins. */
@ApplicationScoped
public class StartImportHandler implements CommandHandler<StartImport, Long> {

  @Inject private ImportRuns runs;
  @Inject private Settings settings;
  @Inject private Event<ImportAccepted> accepted;

  @Override
  public Long handle(StartImport command, CommandContext context) {
    ReceivedFile file = command.file();
    CsvLimits limits = CsvLimits.REGISTER.withLines(settings.number("import.maxLines"));
    ImportFileKind kind = recognise(file, limits);
    context.about("ImportRun", file.sha256(), file.name());
    if (runs.isRunning(kind)) {
      throw new Refusal(IntakeTexts.get("run.alreadyRunning"));
    }
    ImportRun run =
        new ImportRun(
            kind, file, context.at(), context.actor().username(), ImportRecovery.nodeName());
    if (!runs.begin(run)) {
      throw new Refusal(IntakeTexts.get("run.alreadyRunning"));
    }
    context.about("ImportRun", run.getId(), file.name());
    accepted.fire(new ImportAccepted(run.getId(), kind, file, limits, context.actor()));
    return run.getId();
  }

  private static ImportFileKind recognise(ReceivedFile file, CsvLimits limits) {
    try {
      ImportFileKind kind = ImportFileKind.detect(file.source(), limits);
      // Opening reads the headings: a file without its mandatory columns is refused here too.
      ImportParsers.of(kind).open(file.source(), limits).close();
      return kind;
    } catch (FileRefusedException refused) {
      throw new InvalidRefusal("file", refused.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
