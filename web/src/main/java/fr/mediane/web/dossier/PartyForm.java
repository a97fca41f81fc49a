package fr.mediane.web.dossier;

import fr.mediane.dossier.PartyFacts;
import fr.mediane.dossier.PartyProfession;
import fr.mediane.dossier.PartyRole;
import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.referral.PartyInput;
import fr.mediane.dossier.view.PartyLine;
import java.io.Serializable;

/** The fields of a party. */
public class PartyForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Integer rank;
  private final IdentityForm identity;
  private PartyStatus status;
  private PartyProfession profession;
  private PartyRole role;
  private String establishment;
  private String school;
  private boolean placement;
  private boolean referrer;
  private boolean director;
  private boolean management;

  /** An empty form. */
  public PartyForm() {
    rank = null;
    identity = new IdentityForm();
  }

  /** The form of a party already recorded. */
  public PartyForm(PartyLine recorded) {
    rank = recorded.rank();
    identity = new IdentityForm(recorded.identity());
    status = recorded.facts().status();
    profession = recorded.facts().profession();
    role = recorded.facts().role();
    placement = recorded.facts().placement();
    referrer = recorded.facts().referrer();
    director = recorded.facts().director();
    management = recorded.facts().management();
    establishment = recorded.establishmentText();
    school = recorded.school();
  }

  /** Whether anything was typed or chosen. */
  public boolean isFilled() {
    return !identity.toIdentity().fullName().isBlank()
        || status != null
        || profession != null
        || role != null
        || establishment != null && !establishment.isBlank();
  }

  /** What was typed. */
  public PartyInput toInput() {
    return new PartyInput(
        rank,
        identity.toIdentity(),
        new PartyFacts(status, profession, role, placement, referrer, director, management),
        establishment,
        school);
  }

  public IdentityForm getIdentity() {
    return identity;
  }

  public PartyStatus getStatus() {
    return status;
  }

  public void setStatus(PartyStatus status) {
    this.status = status;
  }

  public PartyProfession getProfession() {
    return profession;
  }

  public void setProfession(PartyProfession profession) {
    this.profession = profession;
  }

  public PartyRole getRole() {
    return role;
  }

  public void setRole(PartyRole role) {
    this.role = role;
  }

  public String getEstablishment() {
    return establishment;
  }

  public void setEstablishment(String establishment) {
    this.establishment = establishment;
  }

  public String getSchool() {
    return school;
  }

  public void setSchool(String school) {
    this.school = school;
  }

  public boolean isPlacement() {
    return placement;
  }

  public void setPlacement(boolean placement) {
    this.placement = placement;
  }

  public boolean isReferrer() {
    return referrer;
  }

  public void setReferrer(boolean referrer) {
    this.referrer = referrer;
  }

  public boolean isDirector() {
    return director;
  }

  public void setDirector(boolean director) {
    this.director = director;
  }

  public boolean isManagement() {
    return management;
  }

  public void setManagement(boolean management) {
    this.management = management;
  }
}
