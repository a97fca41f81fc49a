package fr.mediane.web.sending;

import fr.mediane.sending.Channel;
import fr.mediane.sending.IssuedKind;
import fr.mediane.sending.IssuedRow;
import fr.mediane.sending.RecordSending;
import fr.mediane.sending.SendingPage;
import fr.mediane.sending.SendingReader;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** To whom the official files were sent, and the record of one more sending. */
@Named("sendingList")
@ViewScoped
public class SendingListBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SIZE = 25;
  private static final String PAGE = "/app/envois/liste.xhtml";

  @Inject private transient SendingReader reader;
  @Inject private Screen screen;

  private int page = 1;
  private String kind;
  private transient SendingPage found;
  private String digest;
  private String recipient;
  private Channel channel;
  private LocalDate sentOn;

  /** The page of sendings. */
  public SendingPage getFound() {
    if (found == null) {
      found = reader.page(Parameters.choice(IssuedKind.class, kind), (page - 1) * SIZE, SIZE);
    }
    return found;
  }

  /** Records a sending. */
  public String record() {
    return screen.act(
        new RecordSending(digest, recipient, channel, sentOn),
        Texts.of("sending").get("recorded"),
        PAGE + "?faces-redirect=true");
  }

  /** What may be sent: the files issued last. */
  public List<SelectItem> getFiles() {
    return getFound().latest().stream()
        .map(file -> new SelectItem(file.sha256(), label(file)))
        .toList();
  }

  private static String label(IssuedRow file) {
    return file.kind().label()
        + " – "
        + file.reference()
        + " – "
        + file.fileName().replaceFirst(".*\\.", "").toUpperCase(Locale.ROOT)
        + " – "
        + FrenchText.shortDate(LegalTime.dateOf(file.issuedAt()));
  }

  /** The channels. */
  public List<SelectItem> getChannels() {
    return Stream.of(Channel.values()).map(each -> new SelectItem(each, each.label())).toList();
  }

  /** The kinds of files. */
  public IssuedKind[] getKinds() {
    return IssuedKind.values();
  }

  /** The pages. */
  public Pagination getPagination() {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("nature", kind);
    return new Pagination(page, SIZE, getFound().total(), PAGE, filters);
  }

  public String getPage() {
    return Integer.toString(page);
  }

  public void setPage(String typed) {
    this.page = Parameters.page(typed);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getDigest() {
    return digest;
  }

  public void setDigest(String digest) {
    this.digest = digest;
  }

  public String getRecipient() {
    return recipient;
  }

  public void setRecipient(String recipient) {
    this.recipient = recipient;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public LocalDate getSentOn() {
    return sentOn;
  }

  public void setSentOn(LocalDate sentOn) {
    this.sentOn = sentOn;
  }
}
