package fr.mediane.web.retention;

import fr.mediane.dossier.retention.DestructionList;
import fr.mediane.dossier.retention.DestructionReader;
import fr.mediane.dossier.retention.DestructionRow;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The destructions to come. */
@Named("destructions")
@RequestScoped
public class DestructionsBean {

  /** The page. */
  public static final String PAGE = "/app/destructions/liste.xhtml";

  private static final int SIZE = 50;

  @Inject private DestructionReader reader;

  private int page = 1;
  private DestructionList list;

  /** Reads the list. */
  public void load() {
    list = reader.list((page - 1) * SIZE, SIZE);
  }

  /** Where a dossier stands on the way to its destruction. */
  public String standing(DestructionRow row) {
    Texts texts = Texts.of("retention");
    if (row.suspendedOn() != null || row.dueOn() == null) {
      return texts.get("standing_suspended");
    }
    if (row.proposed()) {
      return texts.get("standing_proposed");
    }
    long days = ChronoUnit.DAYS.between(list.today(), row.dueOn());
    return days < 0 ? texts.get("standing_due") : texts.get("standing_announced", days);
  }

  /** Tone of the badge. */
  public String tone(DestructionRow row) {
    if (row.suspendedOn() != null || row.dueOn() == null) {
      return "neutral";
    }
    return row.proposed() || row.dueOn().isBefore(list.today()) ? "warning" : "info";
  }

  /** The pages of the list. */
  public Pagination getPagination() {
    return new Pagination(page, SIZE, list.total(), PAGE, Map.of());
  }

  public DestructionList getList() {
    return list;
  }

  public String getPage() {
    return Integer.toString(page);
  }

  /** A page number typed into the address; anything but a number is the first page. */
  public void setPage(String typed) {
    page = Parameters.page(typed);
  }
}
