package fr.mediane.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ResourceBundle;

/**
 * The messages of the request as {@code m:errorSummary} shows them: the errors, each with a link to
 * its field, then what succeeded and what deserves attention.
 */
@Named
@RequestScoped
public class MessageSummary {

  /**
   * One message.
   *
   * @param text what is wrong or was done, and what to do
   * @param target id of the field concerned, empty when the message concerns the whole page
   * @param tone {@code error}, {@code warning} or {@code success}
   */
  public record Entry(String text, String target, String tone) {

    /**
     * For pages.
     *
     * @return the text
     */
    public String getText() {
      return text;
    }

    /**
     * For pages.
     *
     * @return the id, maybe empty
     */
    public String getTarget() {
      return target;
    }

    /**
     * For pages.
     *
     * @return the tone
     */
    public String getTone() {
      return tone;
    }
  }

  /**
   * Whether something went wrong.
   *
   * @return true when there is at least one error
   */
  public boolean isFailed() {
    return !getErrors().isEmpty();
  }

  /**
   * Title of the summary, with the number of errors.
   *
   * @return in French
   */
  public String getTitle() {
    FacesContext context = FacesContext.getCurrentInstance();
    ResourceBundle common = context.getApplication().getResourceBundle(context, "common");
    return new MessageFormat(common.getString("error_summary"), context.getViewRoot().getLocale())
        .format(new Object[] {getErrors().size()});
  }

  /**
   * The errors, in the order of the page.
   *
   * @return never null
   */
  public List<Entry> getErrors() {
    return entries().stream().filter(entry -> "error".equals(entry.tone())).toList();
  }

  /**
   * What is not an error.
   *
   * @return never null
   */
  public List<Entry> getNotices() {
    return entries().stream().filter(entry -> !"error".equals(entry.tone())).toList();
  }

  private static List<Entry> entries() {
    FacesContext context = FacesContext.getCurrentInstance();
    List<Entry> entries = new ArrayList<>();
    Iterator<String> targets = context.getClientIdsWithMessages();
    while (targets.hasNext()) {
      String target = targets.next();
      for (FacesMessage message : context.getMessageList(target)) {
        entries.add(new Entry(textOf(message), target == null ? "" : target, toneOf(message)));
      }
    }
    return entries;
  }

  private static String textOf(FacesMessage message) {
    return message.getSummary() == null ? message.getDetail() : message.getSummary();
  }

  private static String toneOf(FacesMessage message) {
    int severity = message.getSeverity().getOrdinal();
    if (severity >= FacesMessage.SEVERITY_ERROR.getOrdinal()) {
      return "error";
    }
    return severity >= FacesMessage.SEVERITY_WARN.getOrdinal() ? "warning" : "success";
  }
}
