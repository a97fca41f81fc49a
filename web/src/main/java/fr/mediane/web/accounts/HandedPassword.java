package fr.mediane.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Named;

/** A password just drawn, on its way to the next page, which shows it once. */
@Named("handedPassword")
@RequestScoped
public class HandedPassword {

  private static final String KEY = "mediane.handedPassword";

  /** Keeps a password for the next page; {@code null} keeps nothing. */
  public void keep(String drawn) {
    if (drawn != null) {
      flash().put(KEY, drawn);
    }
  }

  /** The password to show on this page; {@code null} when there is none. */
  public String getValue() {
    return (String) flash().get(KEY);
  }

  private static Flash flash() {
    return FacesContext.getCurrentInstance().getExternalContext().getFlash();
  }
}
