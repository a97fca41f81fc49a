package fr.mediane.web.act;

import fr.mediane.panel.act.ActReader;
import fr.mediane.panel.act.ActView;
import fr.mediane.web.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page of one act. */
@Named("act")
@RequestScoped
public class ActBean {

  @Inject private Screen screen;
  @Inject private ActReader reader;

  private String number;
  private ActView view;

  /** Reads the act; « 404 » when there is none. */
  public void load() {
    view = screen.readOr404(() -> reader.byNumber(number == null ? "" : number));
  }

  /** The text as signed, paragraph by paragraph. */
  public List<String> getParagraphs() {
    return view.text().lines().filter(line -> !line.isBlank()).toList();
  }

  /** The act; {@code null} before it is read and on « 404 ». */
  public ActView getView() {
    return view;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
