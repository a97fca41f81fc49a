package fr.mediane.web.rest;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.panel.imports.CandidateColumn;
import fr.mediane.panel.pool.CandidateExport;
import fr.mediane.panel.pool.CandidateImports;
import fr.mediane.web.pool.PoolFilters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;

/** The files of the pool: the list for a spreadsheet, the template and the reports of imports. */
@Path("/secure/candidates")
@RequestScoped
@Produces(CandidatesResource.CSV)
public class CandidatesResource {

  static final String CSV = "text/csv;charset=UTF-8";

  @Inject private CandidateExport export;
  @Inject private CandidateImports imports;

  /** The list of candidates with the parameters of its page; « 404 » for an unknown instance. */
  @GET
  @Path("/export.csv")
  @Requires(Right.CANDIDATE_READ)
  public Response export(@Context UriInfo address) {
    PoolFilters filters = new PoolFilters(address.getQueryParameters()::getFirst);
    return file("candidats.csv", export.csv(filters.criteria(), filters.sort()));
  }

  /** The headings that a file to import must have. */
  @GET
  @Path("/modele.csv")
  @Requires(Right.CANDIDATE_MANAGE)
  public Response template() {
    return file(
        "modele-candidats.csv", CandidateColumn.template().getBytes(StandardCharsets.UTF_8));
  }

  /** The report of an import; « 404 » when there is none within reach. */
  @GET
  @Path("/imports/{id: \\d{1,18}}.csv")
  @Requires(Right.CANDIDATE_MANAGE)
  public Response report(@PathParam("id") long id) {
    return file("rapport-import-" + id + ".csv", imports.report(id).content());
  }

  private static Response file(String name, byte[] content) {
    return Response.ok(content, CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
