package fr.mediane.web.study;

import fr.mediane.panel.compose.Criterion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What the open page on the method says of the criteria: their names and usual order. */
@Named("compositionMethod")
@RequestScoped
public class MethodBean {

  /** The criteria in the order in which they are offered at first. */
  public Criterion[] getCriteria() {
    return Criterion.values();
  }
}
