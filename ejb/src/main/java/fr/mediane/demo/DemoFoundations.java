package fr.mediane.demo;

import fr.mediane.door.CommandGateway;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * What the rest of the demonstration stands on, in one transaction: mediators in office and
 * establishments.
 */
@Stateless
@RolesAllowed(CommandGateway.SYSTEM)
public class DemoFoundations {

  @Inject private DemoMediators mediators;
  @Inject private DemoEstablishments establishments;

  /** Creates them. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void lay() {
    mediators.create();
    establishments.create();
  }
}
