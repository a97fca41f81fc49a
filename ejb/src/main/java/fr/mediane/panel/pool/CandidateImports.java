package fr.mediane.panel.pool;

import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.CandidateImport;
import fr.mediane.panel.ImportTally;
import fr.mediane.tabular.FileRefusedException;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Checks a file of candidates before it is imported, and gives the reports of past imports. */
@Stateless
@PermitAll
public class CandidateImports {

  private static final int SHOWN_ISSUES = 200;
  private static final int SHOWN_LINES = 10;

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private PoolReference reference;
  @Inject private CandidateImporter importer;
  @Inject private Clock clock;

  /**
   * A report to download.
   *
   * @param fileName name of the file imported
   * @param content CSV file
   */
  public record Report(String fileName, byte[] content) {}

  /**
   * Says what an import would do; writes nothing.
   *
   * @param panelId the instance
   * @param content the file
   * @throws NotFoundRefusal when the instance is not within reach
   * @throws InvalidRefusal when the file as a whole cannot be read
   */
  @Requires(Right.CANDIDATE_MANAGE)
  public ImportPreview check(Long panelId, byte[] content) {
    PoolAccess access = PoolAccess.open(actors, Right.CANDIDATE_MANAGE);
    PanelName panel = reference.panel(panelId);
    if (!access.manages(panel)) {
      throw new NotFoundRefusal();
    }
    List<ImportPreview.Remark> issues = new ArrayList<>();
    List<ImportPreview.Sample> sample = new ArrayList<>();
    int[] more = {0};
    LocalDate today = LegalTime.today(clock);
    CandidateImporter.Job job =
        new CandidateImporter.Job(panelId, null, access.scope(), today, false);
    try {
      ImportTally tally =
          importer.run(
              job,
              content,
              (number, outcome, line, remarks) -> {
                remarks.forEach(
                    issue -> {
                      if (issues.size() < SHOWN_ISSUES) {
                        issues.add(ImportPreview.Remark.of(number, issue));
                      } else {
                        more[0]++;
                      }
                    });
                if (line != null && sample.size() < SHOWN_LINES) {
                  sample.add(
                      new ImportPreview.Sample(
                          number,
                          outcome,
                          line.firstName() + " " + line.lastName(),
                          line.profession()));
                }
              });
      return new ImportPreview(tally, issues, more[0], sample);
    } catch (FileRefusedException refused) {
      throw new InvalidRefusal("file", refused.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The report of an import.
   *
   * @throws NotFoundRefusal when there is none of that identity within reach
   */
  @Requires(Right.CANDIDATE_MANAGE)
  public Report report(Long importId) {
    PoolAccess access = PoolAccess.open(actors, Right.CANDIDATE_MANAGE);
    CandidateImport done =
        access
            .scope()
            .bind(
                em.createQuery(
                        "select i from CandidateImport i where i.id = :id"
                            + access.scope().condition("i.panel"),
                        CandidateImport.class)
                    .setParameter("id", importId))
            .getResultList()
            .stream()
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    return new Report(done.getFileName(), done.getReport());
  }
}
