package fr.mediane.web.piece;

import fr.mediane.dossier.history.HistoryReader;
import fr.mediane.dossier.history.HistorySheet;
import fr.mediane.web.Screen;
import fr.mediane.web.page.Addresses;
import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The history of one dossier, or who opened it, as its address says. */
@Named("dossierHistory")
@ViewScoped
public class HistoryBean implements Serializable {

  /** The page. */
  public static final String PAGE = "/app/dossiers/historique.xhtml";

  private static final long serialVersionUID = 1L;
  private static final int SIZE = 50;
  private static final String OPENINGS = "consultations";

  @Inject private Screen screen;
  @Inject private HistoryReader reader;

  private String number;
  private String view;
  private int page = 1;
  private HistorySheet sheet;

  /** Reads the page; « 404 » when the dossier does not exist or is hidden. */
  public void load() {
    String wanted = number == null ? "" : number;
    int first = (page - 1) * SIZE;
    sheet =
        screen.readOr404(
            () ->
                isOpenings()
                    ? reader.openings(wanted, first, SIZE)
                    : reader.steps(wanted, first, SIZE));
  }

  /** Whether the address asks who opened the dossier. */
  public boolean isOpenings() {
    return OPENINGS.equals(view);
  }

  /** The parties who may ask for their data. */
  public List<SelectItem> getParties() {
    return sheet.parties().stream()
        .map(party -> new SelectItem(party.rank(), party.name()))
        .toList();
  }

  /** Address of the steps. */
  public String getStepsHref() {
    return Addresses.of(PAGE, Map.of("numero", number));
  }

  /** Address of the openings. */
  public String getOpeningsHref() {
    return Addresses.of(PAGE, parameters(OPENINGS));
  }

  /** The pages of the list. */
  public Pagination getPagination() {
    return new Pagination(page, SIZE, sheet.total(), PAGE, parameters(isOpenings() ? view : null));
  }

  private Map<String, String> parameters(String wanted) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("numero", number);
    parameters.put("voir", wanted);
    return parameters;
  }

  public HistorySheet getSheet() {
    return sheet;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getView() {
    return view;
  }

  public void setView(String view) {
    this.view = view;
  }

  public String getPage() {
    return Integer.toString(page);
  }

  /** A page number typed into the address; anything but a number is the first page. */
  public void setPage(String typed) {
    page = Parameters.page(typed);
  }
}
