package fr.mediane.panel.pool;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.panel.CallForApplications;
import fr.mediane.panel.CandidateImport;
import fr.mediane.panel.ImportTally;
import fr.mediane.panel.Panel;
import fr.mediane.tabular.CleanText;
import fr.mediane.tabular.FileRefusedException;
import fr.mediane.tabular.ImportReportWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Imports a file of candidates and keeps its report. */
@ApplicationScoped
public class ImportCandidatesHandler implements CommandHandler<ImportCandidates, ImportResult> {

  private static final int FILE_NAME_LENGTH = 200;

  @Inject private Pool pool;
  @Inject private CandidateImporter importer;

  @Override
  public ImportResult handle(ImportCandidates command, CommandContext context) {
    Panel panel = pool.panel(command.panelId(), context);
    TypedFields fields = new TypedFields();
    CallForApplications call = pool.callOf(panel, command.callId(), fields);
    fields.required("file", command.content());
    fields.conclude();
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    ImportTally tally = run(command, context, report);
    CandidateImport done =
        pool.add(
            new CandidateImport(
                pool.find(Panel.class, panel.getId()),
                call == null ? null : pool.find(CallForApplications.class, call.getId()),
                CleanText.excerpt(command.fileName(), FILE_NAME_LENGTH),
                context.at(),
                context.actor().username(),
                tally,
                report.toByteArray()));
    context.about("CandidateImport", done.getId(), panel.getName());
    return new ImportResult(done.getId(), tally);
  }

  private ImportTally run(
      ImportCandidates command, CommandContext context, ByteArrayOutputStream report) {
    CandidateImporter.Job job =
        new CandidateImporter.Job(
            command.panelId(), command.callId(), context.scope(), context.today(), true);
    try (ImportReportWriter writer = new ImportReportWriter(report)) {
      return importer.run(
          job,
          command.content(),
          (number, outcome, line, issues) -> issues.forEach(issue -> writer.write(number, issue)));
    } catch (FileRefusedException refused) {
      throw new InvalidRefusal("file", refused.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
