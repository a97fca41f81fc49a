package fr.mediane.web.faces;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * Lets pages without any PrimeFaces component send forms under PrimeFaces' content security policy.
 *
 * <p>PrimeFaces keeps the nonce of the view and refuses a form that does not send it back; but only
 * its own script, which such pages do not load, sends it. The nonce is given here, in the place
 * where PrimeFaces looks for it. A form that is not sent by ajax is answered by a whole new page,
 * which takes a new nonce. A part of a page, refreshed by ajax, keeps the one of its page. A nonce
 * that is sent is checked, whoever sends it.
 */
public class FreshNonce implements PhaseListener {

  private static final String NONCE = "primefaces.nonce";

  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    ExternalContext external = context.getExternalContext();
    if (context.getViewRoot() == null
        || !context.isPostback()
        || external.getRequestParameterMap().containsKey(NONCE)) {
      return;
    }
    Map<String, Object> view = context.getViewRoot().getViewMap();
    String nonce = newNonce();
    if (!context.getPartialViewContext().isAjaxRequest()) {
      view.remove(NONCE);
    } else if (view.get(NONCE) instanceof String ofPage) {
      nonce = ofPage;
    }
    external.setRequest(new WithNonce((HttpServletRequest) external.getRequest(), nonce));
  }

  /** PrimeFaces accepts nothing but a random UUID (drawn from a secure source), in Base64. */
  private static String newNonce() {
    byte[] uuid = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    return Base64.getEncoder().encodeToString(uuid);
  }

  private static final class WithNonce extends HttpServletRequestWrapper {

    private final String nonce;

    WithNonce(HttpServletRequest request, String nonce) {
      super(request);
      this.nonce = nonce;
    }

    @Override
    public String getParameter(String name) {
      return NONCE.equals(name) ? nonce : super.getParameter(name);
    }
  }
}
