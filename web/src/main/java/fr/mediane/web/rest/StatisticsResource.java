package fr.mediane.web.rest;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.statistics.FigureTable;
import fr.mediane.statistics.FiguresExport;
import fr.mediane.statistics.StatisticalScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The tables of the published figures as CSV, each with its Table Schema (Frictionless Data). */
@Path("/secure/statistiques")
@RequestScoped
public class StatisticsResource {

  private static final String TABLE = "/{scope: [A-Z_]{2,10}}/{year: \\d{4}}/{table: [a-z-]{2,30}}";

  @Inject private FiguresExport export;

  /** One table; « 404 » when the year is not published or out of reach. */
  @GET
  @Path(TABLE + ".csv")
  @Requires(Right.STATISTICS_READ)
  public Response table(
      @PathParam("scope") String scope,
      @PathParam("year") int year,
      @PathParam("table") String code) {
    return Downloads.of(
        name(scope, year, code) + ".csv",
        CandidatesResource.CSV,
        export.csv(new StatisticalScope(scope), year, code));
  }

  /** The schema of that file. */
  @GET
  @Path(TABLE + ".schema.json")
  @Requires(Right.STATISTICS_READ)
  public Response schema(
      @PathParam("scope") String scope,
      @PathParam("year") int year,
      @PathParam("table") String code) {
    return Downloads.of(
        name(scope, year, code) + ".schema.json",
        MediaType.APPLICATION_JSON,
        schema(export.table(new StatisticalScope(scope), year, code))
            .toString()
            .getBytes(StandardCharsets.UTF_8));
  }

  private static String name(String scope, int year, String code) {
    return "mediane-" + scope.toLowerCase(Locale.ROOT) + "-" + year + "-" + code;
  }

  private static JsonObject schema(FigureTable table) {
    JsonArrayBuilder fields =
        Json.createArrayBuilder()
            .add(Json.createObjectBuilder().add("name", table.rowAxis()).add("type", "string"));
    table
        .columns()
        .forEach(
            column ->
                fields.add(
                    Json.createObjectBuilder().add("name", column.label()).add("type", "integer")));
    return Json.createObjectBuilder()
        .add("$schema", "https://specs.frictionlessdata.io/schemas/table-schema.json")
        .add("title", table.title())
        .add("description", table.note())
        .add("fields", fields)
        .add("missingValues", Json.createArrayBuilder().add("").add(FigureTable.Cell.MARK))
        .add("primaryKey", Json.createArrayBuilder().add(table.rowAxis()))
        .build();
  }
}
