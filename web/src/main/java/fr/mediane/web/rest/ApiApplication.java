package fr.mediane.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the resources live. */
@ApplicationPath("/api")
public class ApiApplication extends Application {}
