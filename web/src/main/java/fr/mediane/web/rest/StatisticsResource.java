package fr.mediane.web.rest;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.statistics.FigureTable;
import fr.mediane.statistics.FigureTable.Cell;
import fr.mediane.statistics.FigureTable.Heading;
import fr.mediane.statistics.PublishedFigures;
import fr.mediane.statistics.StatisticalScope;
import fr.mediane.tabular.SpreadsheetCsv;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Stream;

/** The tables of the published figures as CSV: a suppressed count is the mark, never the value. */
@Path("/secure/statistiques")
@RequestScoped
public class StatisticsResource {

  @Inject private PublishedFigures figures;

  /** One table; « 404 » when the year is not published or out of reach. */
  @GET
  @Path("/{scope: [A-Z_]{2,10}}/{year: \\d{4}}/{table: [a-z-]{2,30}}.csv")
  @Requires(Right.STATISTICS_READ)
  public Response table(
      @PathParam("scope") String scope,
      @PathParam("year") int year,
      @PathParam("table") String code) {
    FigureTable table =
        figures
            .of(new StatisticalScope(scope), year)
            .flatMap(found -> found.table(code))
            .orElseThrow(NotFoundRefusal::new);
    return Downloads.of(
        "mediane-" + scope.toLowerCase(Locale.ROOT) + "-" + year + "-" + code + ".csv",
        CandidatesResource.CSV,
        csv(table));
  }

  private static byte[] csv(FigureTable table) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (SpreadsheetCsv csv =
        new SpreadsheetCsv(
            file,
            Stream.concat(Stream.of(table.rowAxis()), table.columns().stream().map(Heading::label))
                .toList())) {
      for (int row = 0; row < table.rows().size(); row++) {
        csv.write(
            Stream.concat(
                    Stream.of(table.rows().get(row).label()),
                    table.cells().get(row).stream().map(Cell::text))
                .toList());
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return file.toByteArray();
  }
}
