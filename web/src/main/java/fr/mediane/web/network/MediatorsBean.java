package fr.mediane.web.network;

import fr.mediane.network.view.MediatorTerm;
import fr.mediane.network.view.NetworkReader;
import fr.mediane.web.session.AppBean;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The mediators in office or about to be, and the terms that are over. */
@Named("mediators")
@RequestScoped
public class MediatorsBean {

  @Inject private NetworkReader reader;
  @Inject private AppBean app;

  private List<MediatorTerm> terms;

  @PostConstruct
  void read() {
    terms = reader.mediators();
  }

  /** Terms that run today or begin later. */
  public List<MediatorTerm> getCurrent() {
    LocalDate today = app.getToday();
    return terms.stream().filter(term -> !term.lastDay().isBefore(today)).toList();
  }

  /** Terms that are over. */
  public List<MediatorTerm> getPast() {
    LocalDate today = app.getToday();
    return terms.stream().filter(term -> term.lastDay().isBefore(today)).toList();
  }

  /** How a term stands today, as the tone of a badge. */
  public String tone(MediatorTerm term) {
    LocalDate today = app.getToday();
    if (term.isFutureOn(today)) {
      return "info";
    }
    return term.endsSoonOn(today) ? "warning" : "success";
  }
}
