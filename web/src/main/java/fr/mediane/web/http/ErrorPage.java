package fr.mediane.web.http;

import fr.mediane.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What the page of a mistake says, after its status. */
@Named
@RequestScoped
public class ErrorPage {

  private static final Set<Integer> NAMED =
      Set.of(400, 405, 409, 413, 414, 415, Fault.UNPROCESSABLE);

  @Inject private HttpServletRequest request;

  /** What happened. */
  public String getTitle() {
    return text("title");
  }

  /** Why. */
  public String getText() {
    return text("text");
  }

  /** What to do. */
  public String getAdvice() {
    return text("what");
  }

  private String text(String part) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int named = status instanceof Integer code && NAMED.contains(code) ? code : 400;
    return Texts.of("common").get("error" + named + "_" + part);
  }
}
