package fr.mediane.web.pool;

import fr.mediane.network.Civility;
import fr.mediane.panel.Situation;
import fr.mediane.panel.pool.PersonDetails;
import fr.mediane.regulation.Sector;
import java.io.Serializable;
import java.time.LocalDate;

/** The fields of a person in the form; the form needs something it can write into. */
public class PersonForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Civility civility;
  private String lastName;
  private String firstName;
  private String email;
  private String phone;
  private String categoryCode;
  private String profession;
  private Situation situation = Situation.ACTIVE;
  private Sector sector;
  private String establishment;
  private String departementCode;
  private String certificateBody;
  private LocalDate certificateOn;
  private String availability;

  /** An empty form. */
  public PersonForm() {}

  PersonForm(PersonDetails details) {
    civility = details.civility();
    lastName = details.lastName();
    firstName = details.firstName();
    email = details.email();
    phone = details.phone();
    categoryCode = details.categoryCode();
    profession = details.profession();
    situation = details.situation();
    sector = details.sector();
    establishment = details.establishment();
    departementCode = details.departementCode();
    certificateBody = details.certificateBody();
    certificateOn = details.certificateOn();
    availability = details.availability();
  }

  /** What is typed now. */
  PersonDetails details() {
    return new PersonDetails(
        civility,
        lastName,
        firstName,
        email,
        phone,
        categoryCode,
        profession,
        situation,
        sector,
        establishment,
        departementCode,
        certificateBody,
        certificateOn,
        availability);
  }

  public Civility getCivility() {
    return civility;
  }

  public void setCivility(Civility civility) {
    this.civility = civility;
  }

  public String getLastName() {
    return lastName;
  }

  public void setLastName(String lastName) {
    this.lastName = lastName;
  }

  public String getFirstName() {
    return firstName;
  }

  public void setFirstName(String firstName) {
    this.firstName = firstName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getCategoryCode() {
    return categoryCode;
  }

  public void setCategoryCode(String categoryCode) {
    this.categoryCode = categoryCode;
  }

  public String getProfession() {
    return profession;
  }

  public void setProfession(String profession) {
    this.profession = profession;
  }

  public Situation getSituation() {
    return situation;
  }

  public void setSituation(Situation situation) {
    this.situation = situation;
  }

  public Sector getSector() {
    return sector;
  }

  public void setSector(Sector sector) {
    this.sector = sector;
  }

  public String getEstablishment() {
    return establishment;
  }

  public void setEstablishment(String establishment) {
    this.establishment = establishment;
  }

  public String getDepartementCode() {
    return departementCode;
  }

  public void setDepartementCode(String departementCode) {
    this.departementCode = departementCode;
  }

  public String getCertificateBody() {
    return certificateBody;
  }

  public void setCertificateBody(String certificateBody) {
    this.certificateBody = certificateBody;
  }

  public LocalDate getCertificateOn() {
    return certificateOn;
  }

  public void setCertificateOn(LocalDate certificateOn) {
    this.certificateOn = certificateOn;
  }

  public String getAvailability() {
    return availability;
  }

  public void setAvailability(String availability) {
    this.availability = availability;
  }
}
