package fr.mediane.web.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Tells a launcher or a load balancer that the application answers. Open: it says nothing else. */
@Path("/health")
public class HealthResource {

  /** « ok » once the application is deployed. */
  @GET
  @PermitAll
  @Produces(MediaType.TEXT_PLAIN)
  public String health() {
    return "ok";
  }
}
