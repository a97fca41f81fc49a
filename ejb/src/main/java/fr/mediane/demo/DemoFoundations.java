package fr.mediane.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * What the rest of the demonstration stands on, in one transaction: mediators in office and
 * establishments.
 */
@Stateless
@PermitAll
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
