package fr.mediane.web;

import fr.mediane.door.Command;
import fr.mediane.door.CommandGateway;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Problem;
import fr.mediane.door.Refusal;
import fr.mediane.door.UnexpectedFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How pages go through the one door: a refusal becomes messages beside the fields, and what was
 * typed stays.
 */
@ApplicationScoped
public class Screen implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CommandGateway gateway;

  /**
   * Executes an act. On a refusal, shows its messages (on the field of that id when the form has
   * one) and answers empty.
   *
   * @param command the act; one that answers nothing ({@link Void}) should rather use {@link #does}
   */
  public <C extends Command<R>, R> Optional<R> execute(C command) {
    try {
      return Optional.ofNullable(gateway.execute(command));
    } catch (Refusal refusal) {
      show(refusal);
    } catch (UnexpectedFailure failure) {
      message(FacesMessage.SEVERITY_ERROR, null, failure.getMessage());
    }
    return Optional.empty();
  }

  /** Executes an act whose answer does not matter. Answers whether it was done. */
  public <C extends Command<R>, R> boolean does(C command) {
    try {
      gateway.execute(command);
      return true;
    } catch (Refusal refusal) {
      show(refusal);
    } catch (UnexpectedFailure failure) {
      message(FacesMessage.SEVERITY_ERROR, null, failure.getMessage());
    }
    return false;
  }

  /**
   * Executes an act: done, says so and goes on to another page; refused, says why and stays.
   *
   * @param done what is said once it is done
   * @param next outcome that leads to the other page
   * @return what an action of a page answers
   */
  public String act(Command<?> command, String done, String next) {
    if (!does(command)) {
      return null;
    }
    success(done);
    return next;
  }

  /**
   * Reads what a page shows; « absent » and « hidden » both answer the page « 404 » and {@code
   * null}.
   *
   * @param reading a call of a reading service
   */
  public <T> T readOr404(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (NotFoundRefusal absent) {
      notFound();
      return null;
    }
  }

  /** Answers « 404 » instead of the page. */
  public void notFound() {
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
    } catch (IOException gone) {
      throw new java.io.UncheckedIOException(gone);
    }
    faces.responseComplete();
  }

  /** A message of success that survives the redirection to the next page. */
  public void success(String text) {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    message(FacesMessage.SEVERITY_INFO, null, text);
  }

  /** Says what is wrong with the page as a whole. */
  public void error(String text) {
    message(FacesMessage.SEVERITY_ERROR, null, text);
  }

  /** Shows why something was refused. */
  public void show(Refusal refusal) {
    for (Problem problem : refusal.problems()) {
      message(FacesMessage.SEVERITY_ERROR, clientIdOf(problem.field()), problem.message());
    }
    FacesContext.getCurrentInstance().validationFailed();
  }

  private static void message(FacesMessage.Severity severity, String clientId, String text) {
    FacesContext.getCurrentInstance().addMessage(clientId, new FacesMessage(severity, text, null));
  }

  private static String clientIdOf(String field) {
    if (field == null) {
      return null;
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    UIComponent found = findById(faces.getViewRoot(), field);
    return found == null ? null : found.getClientId(faces);
  }

  private static UIComponent findById(UIComponent parent, String id) {
    if (id.equals(parent.getId())) {
      return parent;
    }
    var children = parent.getFacetsAndChildren();
    while (children.hasNext()) {
      UIComponent found = findById(children.next(), id);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
