package fr.mediane.panel.pool;

import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.journal.JournalWriter;
import fr.mediane.network.Civility;
import fr.mediane.panel.Situation;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.Sector;
import fr.mediane.tabular.SpreadsheetCsv;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The list of candidates as a file for a spreadsheet, with the columns of the import. */
@Stateless
@PermitAll
public class CandidateExport {

  private static final int CHUNK = 5_000;

  private static final String SELECT =
      "select n.name, p.civility, p.lastName, p.firstName, p.email, p.phone, category.label,"
          + " p.profession, p.situation, p.sector, e.finess, e.name, d.code, p.certificateBody,"
          + " p.certificateOn, p.availability, c.zone, k.title, c.receivedOn, c.withdrawnOn"
          + " from Candidacy c join c.person p join c.panel n left join p.category category"
          + " left join p.departement d left join p.establishment e left join c.call k";

  private static final List<String> HEADINGS =
      Arrays.asList(PoolTexts.get("export.headings").split(";"));

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private PoolReference reference;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * The whole list, as {@link CandidateSearch} would show it page by page. Journaled with its
   * criteria.
   *
   * @return a CSV file: some 150 bytes a candidate
   * @throws NotFoundRefusal when the instance asked for is not within reach
   */
  @Requires(Right.CANDIDATE_READ)
  public byte[] csv(CandidateCriteria criteria, CandidateSort sort) {
    PoolAccess access = PoolAccess.open(actors, Right.CANDIDATE_READ);
    PanelName panel = PoolAccess.panel(access.panels(reference), criteria.panelCode());
    LocalDate today = LegalTime.today(clock);
    CandidateWhere where = new CandidateWhere(criteria, panel, access.scope(), today);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SpreadsheetCsv file = new SpreadsheetCsv(bytes, HEADINGS)) {
      int first = 0;
      List<Object[]> lines;
      do {
        lines =
            where
                .bind(
                    em.createQuery(
                        SELECT + where.jpql() + " order by " + sort.order(), Object[].class))
                .setFirstResult(first)
                .setMaxResults(CHUNK)
                .getResultList();
        lines.forEach(line -> file.write(Arrays.stream(line).map(CandidateExport::cell).toList()));
        first += CHUNK;
      } while (lines.size() == CHUNK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    CriteriaText.journal(journal, access.actor(), "CandidateExport", panel, criteria);
    return bytes.toByteArray();
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof LocalDate date) {
      return FrenchText.shortDate(date);
    }
    if (value instanceof Civility civility) {
      return civility.label();
    }
    if (value instanceof Sector sector) {
      return sector.label();
    }
    if (value instanceof Situation situation) {
      return PoolLabels.of(situation);
    }
    return value instanceof OverseasZone zone ? zone.name() : value.toString();
  }
}
