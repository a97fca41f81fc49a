package fr.mediane.web.referral;

import fr.mediane.dossier.authority.AuthorityKey;
import fr.mediane.dossier.authority.InformAuthority;
import fr.mediane.dossier.authority.InformParty;
import fr.mediane.dossier.authority.InformationReader;
import fr.mediane.dossier.authority.InformationSheet;
import fr.mediane.dossier.authority.InformationSheet.AuthorityLine;
import fr.mediane.dossier.authority.InformationSheet.PartyInformation;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.dossier.DossierPages;
import fr.mediane.web.dossier.IdentityForm;
import fr.mediane.web.session.AppBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who is told that a dossier exists. The address says which information is being recorded; anything
 * else than one that is awaited shows the lists alone.
 */
@Named("informations")
@ViewScoped
public class InformationBean implements Serializable {

  /** The page. */
  public static final String PAGE = "/app/dossiers/autorites.xhtml";

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private InformationReader reader;
  @Inject private AppBean app;

  private final IdentityForm holder = new IdentityForm();
  private String number;
  private String authority;
  private String party;
  private LocalDate on;
  private boolean letter = true;
  private InformationSheet sheet;

  /** Reads the informations; « 404 » when the dossier does not exist or is hidden. */
  public void load() {
    sheet = screen.readOr404(() -> reader.open(number == null ? "" : number));
    on = app.getToday();
  }

  /** The authority of the address, while it is awaited; {@code null} otherwise. */
  public AuthorityLine getChosenAuthority() {
    return !sheet.mayInform()
        ? null
        : sheet.authorities().stream()
            .filter(line -> line.informedOn() == null && line.key().equals(authority))
            .findFirst()
            .orElse(null);
  }

  /** The party of the address, while it is awaited; {@code null} otherwise. */
  public PartyInformation getChosenParty() {
    return !sheet.mayInform()
        ? null
        : sheet.parties().stream()
            .filter(
                line ->
                    line.third()
                        && line.informedOn() == null
                        && String.valueOf(line.rank()).equals(party))
            .findFirst()
            .orElse(null);
  }

  /** Whether the address names somebody who is to be informed. */
  public boolean isInforming() {
    return getChosenAuthority() != null || getChosenParty() != null;
  }

  /** Who is to be informed: an office, or the name of a party. */
  public String getAddressee() {
    return getChosenAuthority() == null ? getChosenParty().name() : getChosenAuthority().office();
  }

  /** Records the information; a refusal keeps what was typed. */
  public String save() {
    AuthorityLine office = getChosenAuthority();
    boolean done =
        office == null
            ? screen.does(
                new InformParty(number, sheet.version(), getChosenParty().rank(), on, letter))
            : screen.does(
                new InformAuthority(
                    number,
                    sheet.version(),
                    AuthorityKey.ofText(office.key()).orElseThrow(),
                    holder.toIdentity(),
                    on,
                    letter));
    if (!done) {
      return null;
    }
    screen.success(Texts.of("referral").get("info_saved"));
    return DossierPages.redirectTo(PAGE, number);
  }

  public InformationSheet getSheet() {
    return sheet;
  }

  public IdentityForm getHolder() {
    return holder;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = authority;
  }

  public String getParty() {
    return party;
  }

  public void setParty(String party) {
    this.party = party;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public boolean isLetter() {
    return letter;
  }

  public void setLetter(boolean letter) {
    this.letter = letter;
  }
}
