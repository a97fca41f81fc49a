package fr.mediane.web.piece;

import fr.mediane.dossier.piece.AttachPiece;
import fr.mediane.dossier.piece.PieceClass;
import fr.mediane.dossier.piece.PieceFilter;
import fr.mediane.dossier.piece.PieceList;
import fr.mediane.dossier.piece.PieceOrigin;
import fr.mediane.dossier.piece.PieceReader;
import fr.mediane.dossier.piece.WithdrawPiece;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.dossier.DossierPages;
import fr.mediane.web.page.Addresses;
import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import fr.mediane.web.session.AppBean;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pieces of one dossier: the list, a file to add, a wrong piece to take out. */
@Named("pieces")
@ViewScoped
public class PiecesBean implements Serializable {

  /** The page. */
  public static final String PAGE = "/app/dossiers/pieces.xhtml";

  private static final long serialVersionUID = 1L;
  private static final int SIZE = 50;

  @Inject private Screen screen;
  @Inject private PieceReader reader;
  @Inject private AppBean app;

  private String number;
  private String origin;
  private String classification;
  private int page = 1;
  private PieceList list;

  private transient Part file;
  private PieceClass attachedClass;
  private LocalDate receivedOn;
  private Integer fromParty;
  private String withdrawn;
  private String motive;

  @PostConstruct
  void today() {
    receivedOn = app.getToday();
  }

  /** Reads the pieces; « 404 » when the dossier does not exist or is hidden. */
  public void load() {
    list =
        screen.readOr404(
            () ->
                reader.list(
                    number == null ? "" : number,
                    new PieceFilter(
                        Parameters.choice(PieceOrigin.class, origin),
                        Parameters.choice(PieceClass.class, classification),
                        (page - 1) * SIZE,
                        SIZE)));
  }

  /** Adds the file; a refusal keeps what was typed. */
  public String attach() throws IOException {
    byte[] content = null;
    if (file != null) {
      try (InputStream bytes = file.getInputStream()) {
        content = bytes.readAllBytes();
      }
    }
    return screen
        .execute(
            new AttachPiece(
                number,
                file == null ? null : file.getSubmittedFileName(),
                content,
                attachedClass,
                receivedOn,
                fromParty))
        .map(id -> done("attach_done"))
        .orElse(null);
  }

  /** Takes out the chosen piece. */
  public String withdraw() {
    long id = withdrawn != null && withdrawn.matches("\\d{1,18}") ? Long.parseLong(withdrawn) : -1;
    return screen.does(new WithdrawPiece(number, id, motive)) ? done("withdraw_done") : null;
  }

  private String done(String key) {
    screen.success(Texts.of("piece").get(key));
    return DossierPages.redirectTo(PAGE, number);
  }

  /** The pages of the list. */
  public Pagination getPagination() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("numero", number);
    parameters.put("origine", origin);
    parameters.put("classement", classification);
    return new Pagination(page, SIZE, list.total(), PAGE, parameters);
  }

  /** Address of the page without filters. */
  public String getAllHref() {
    return Addresses.of(PAGE, Map.of("numero", number));
  }

  /** Whether the address narrows the list. */
  public boolean isFiltered() {
    return Parameters.choice(PieceOrigin.class, origin) != null
        || Parameters.choice(PieceClass.class, classification) != null;
  }

  /** Where pieces come from. */
  public List<SelectItem> getOrigins() {
    return Arrays.stream(PieceOrigin.values())
        .map(value -> new SelectItem(value, value.label()))
        .toList();
  }

  /** To whom pieces may go. */
  public List<SelectItem> getClasses() {
    return Arrays.stream(PieceClass.values())
        .map(value -> new SelectItem(value, value.label()))
        .toList();
  }

  /** The parties a piece may come from. */
  public List<SelectItem> getSenders() {
    return list.senders().stream()
        .map(sender -> new SelectItem(sender.rank(), sender.name()))
        .toList();
  }

  /** The pieces that may be taken out. */
  public List<SelectItem> getWithdrawable() {
    return list.rows().stream()
        .filter(row -> row.withdrawn() == null)
        .map(row -> new SelectItem(Long.toString(row.id()), row.title() + " (" + row.type() + ")"))
        .toList();
  }

  public PieceList getList() {
    return list;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getOrigin() {
    return origin;
  }

  public void setOrigin(String origin) {
    this.origin = origin;
  }

  public String getClassification() {
    return classification;
  }

  public void setClassification(String classification) {
    this.classification = classification;
  }

  public String getPage() {
    return Integer.toString(page);
  }

  /** A page number typed into the address; anything but a number is the first page. */
  public void setPage(String typed) {
    page = Parameters.page(typed);
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public PieceClass getAttachedClass() {
    return attachedClass;
  }

  public void setAttachedClass(PieceClass attachedClass) {
    this.attachedClass = attachedClass;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public Integer getFromParty() {
    return fromParty;
  }

  public void setFromParty(Integer fromParty) {
    this.fromParty = fromParty;
  }

  public String getWithdrawn() {
    return withdrawn;
  }

  public void setWithdrawn(String withdrawn) {
    this.withdrawn = withdrawn;
  }

  public String getMotive() {
    return motive;
  }

  public void setMotive(String motive) {
    this.motive = motive;
  }
}
