package fr.mediane.web.network;

import fr.mediane.door.Command;
import fr.mediane.network.act.SetReferralAddress;
import fr.mediane.network.act.SetSupportAgency;
import fr.mediane.network.view.MediatorTerm;
import fr.mediane.network.view.NetworkReader;
import fr.mediane.network.view.TerritoryPlace;
import fr.mediane.network.view.TerritorySheet;
import fr.mediane.regulation.Certainty;
import fr.mediane.regulation.Sector;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.session.AppBean;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The page of a territory, the choice of the ARS that supports its instance, and the address it is
 * written to.
 */
@Named("territorySheet")
@ViewScoped
public class TerritoryBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How many establishments of a sector. */
  public record SectorCount(String label, String code, long count) {}

  @Inject private transient NetworkReader reader;
  @Inject private Screen screen;
  @Inject private transient AppBean app;

  private String code;
  private transient TerritorySheet sheet;
  private long version;
  private Long agency;
  private boolean verified;
  private String source;
  private String referral;

  /** Reads the territory, « 404 » when there is none. */
  public void open() {
    TerritorySheet read = getSheet();
    if (read != null) {
      version = read.version();
      agency = read.agencyId();
      verified = read.agencyCertainty() == Certainty.VERIFIED;
      source = read.agencySource();
      referral = read.referralAddress();
    }
  }

  /** The territory. */
  public TerritorySheet getSheet() {
    if (sheet == null) {
      sheet = screen.readOr404(() -> reader.territory(code));
    }
    return sheet;
  }

  /** The mediator in office today, if any. */
  public MediatorTerm getInOffice() {
    return getSheet().mediators().stream()
        .filter(term -> term.runsOn(app.getToday()))
        .findFirst()
        .orElse(null);
  }

  /** The public establishments by sector. */
  public List<SectorCount> getSectors() {
    return Arrays.stream(Sector.values())
        .map(
            sector ->
                new SectorCount(
                    sector.label(),
                    sector.name(),
                    getSheet().establishments().getOrDefault(sector, 0L)))
        .toList();
  }

  /** How many public establishments in all. */
  public long getEstablishments() {
    return getSheet().establishments().values().stream().mapToLong(Long::longValue).sum();
  }

  /** Names of the regions, in order. */
  public String getRegions() {
    return String.join(
        ", ",
        new TreeSet<>(
            getSheet().places().stream()
                .map(TerritoryPlace::region)
                .flatMap(region -> Optional.ofNullable(region).stream())
                .toList()));
  }

  /** The agencies that may be chosen. */
  public List<SelectItem> getAgencies() {
    return getSheet().agencies().stream().map(one -> new SelectItem(one.id(), one.name())).toList();
  }

  /** Records the agency chosen. */
  public String saveAgency() {
    return done(
        new SetSupportAgency(code, version, agency, verified, source), "territory.agencySaved");
  }

  /** Records the address typed. */
  public String saveReferral() {
    return done(new SetReferralAddress(code, version, referral), "territory.referralSaved");
  }

  private String done(Command<Void> command, String success) {
    return screen.act(
        command,
        Texts.of("network").get(success),
        "/app/reseau/territoire.xhtml?faces-redirect=true&code=" + code);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public Long getAgency() {
    return agency;
  }

  public void setAgency(Long agency) {
    this.agency = agency;
  }

  public boolean isVerified() {
    return verified;
  }

  public void setVerified(boolean verified) {
    this.verified = verified;
  }

  public String getReferral() {
    return referral;
  }

  public void setReferral(String referral) {
    this.referral = referral;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
