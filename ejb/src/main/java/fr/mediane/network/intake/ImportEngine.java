package fr.mediane.network.intake;

import fr.mediane.journal.JournalRecord;
import fr.mediane.journal.JournalWriter;
import fr.mediane.journal.Outcome;
import fr.mediane.network.EstablishmentSource;
import fr.mediane.network.imports.GhtParser;
import fr.mediane.network.imports.SaeParser;
import fr.mediane.network.imports.StructureEjParser;
import fr.mediane.network.imports.StructureEtParser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.UUID;

/**
 * Reads an accepted file from end to end, in the background. Whatever happens, the run ends in a
 * clear state, with its report, and the file is discarded.
 */
@ApplicationScoped
public class ImportEngine {

  private static final System.Logger LOG = System.getLogger(ImportEngine.class.getName());

  @Inject private ImportTransaction transaction;
  @Inject private EstablishmentBatch establishments;
  @Inject private LegalEntityBatch legalEntities;
  @Inject private GroupBatch groups;
  @Inject private ImportInbox inbox;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /** Runs one import, on the calling thread. */
  public void run(ImportAccepted accepted) {
    try (ImportReading reading = new ImportReading(accepted, transaction)) {
      ImportState state;
      String message = null;
      try {
        state = read(accepted, reading) ? ImportState.DONE : ImportState.CANCELLED;
        if (state == ImportState.CANCELLED) {
          message = IntakeTexts.get("run.cancelled", reading.lastLine());
        }
      } catch (Exception e) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "Import " + accepted.runId() + " failed, reference " + reference, e);
        state = ImportState.FAILED;
        message = IntakeTexts.get("run.failed", reading.lastLine(), reference);
      }
      transaction.end(accepted.runId(), state, message, reading.report());
      writeJournal(accepted, state, reading.counts());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      inbox.discard(accepted.file().path());
    }
  }

  /** Answers whether the whole file was read. */
  private boolean read(ImportAccepted accepted, ImportReading reading) throws Exception {
    return switch (accepted.kind()) {
      case STRUCTURE_ET ->
          reading.read(new StructureEtParser(), establishments.from(EstablishmentSource.FINESS));
      case SAE_ID, SAE_IDB ->
          reading.read(new SaeParser(), establishments.from(EstablishmentSource.SAE));
      case STRUCTURE_EJ -> reading.read(new StructureEjParser(), legalEntities);
      case GHT -> reading.read(new GhtParser(), groups);
    };
  }

  private void writeJournal(ImportAccepted accepted, ImportState state, ImportCounts counts) {
    journal.writeApart(
        new JournalRecord(
            clock.instant(),
            accepted.actor().username(),
            accepted.actor().role().name(),
            "EndImport",
            state == ImportState.FAILED ? Outcome.FAILED : Outcome.SUCCESS,
            "ImportRun",
            accepted.runId().toString(),
            accepted.file().name(),
            state + " " + counts));
  }
}
