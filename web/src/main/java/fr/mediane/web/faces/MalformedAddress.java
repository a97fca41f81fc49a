package fr.mediane.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Answers « 400 » to an address whose parameters cannot be converted: without it the page would be
 * shown as though the parameter were absent.
 */
public class MalformedAddress implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.PROCESS_VALIDATIONS;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (context.isPostback() || !context.isValidationFailed() || context.getResponseComplete()) {
      return;
    }
    try {
      context.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    context.responseComplete();
  }
}
