package fr.mediane.panel;

import fr.mediane.network.Civility;
import fr.mediane.network.Departement;
import fr.mediane.network.Establishment;
import fr.mediane.persistence.StoredEntity;
import fr.mediane.regulation.ProfessionCategory;
import fr.mediane.regulation.Sector;
import fr.mediane.text.SearchKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * Somebody of the pool: a candidate, a member or a former member. One row a person, whatever the
 * instances.
 */
@Entity
@Table(name = "person")
public class Person extends StoredEntity {

  private static final int SEARCH_KEY_LENGTH = 400;

  @Enumerated(EnumType.STRING)
  @Column(length = 3)
  private Civility civility;

  @Column(name = "last_name", nullable = false, length = 80)
  private String lastName;

  @Column(name = "first_name", nullable = false, length = 80)
  private String firstName;

  @Column(name = "search_key", nullable = false, length = SEARCH_KEY_LENGTH)
  private String searchKey;

  @Column(length = 150)
  private String email;

  @Column(length = 30)
  private String phone;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "category_code")
  private ProfessionCategory category;

  @Column(length = 150)
  private String profession;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Situation situation;

  @Enumerated(EnumType.STRING)
  @Column(length = 15)
  private Sector sector;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "establishment_id")
  private Establishment establishment;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "departement_code")
  private Departement departement;

  @Column(name = "certificate_body", length = 150)
  private String certificateBody;

  @Column(name = "certificate_on")
  private LocalDate certificateOn;

  @Column(length = 300)
  private String availability;

  protected Person() {}

  /** A person not yet known to the network. */
  public Person(PersonProfile profile) {
    describe(profile);
  }

  /** Records what is now known of the person. */
  public void describe(PersonProfile profile) {
    civility = profile.civility();
    lastName = profile.lastName();
    firstName = profile.firstName();
    searchKey = searchKeyOf(lastName, firstName);
    email = profile.email();
    phone = profile.phone();
    category = profile.category();
    profession = profile.profession();
    situation = profile.situation();
    sector = profile.sector();
    establishment = profile.establishment();
    departement = profile.departement();
    certificateBody = profile.certificateBody();
    certificateOn = profile.certificateOn();
    availability = profile.availability();
  }

  /** All that is recorded. */
  public PersonProfile profile() {
    return new PersonProfile(
        civility,
        lastName,
        firstName,
        email,
        phone,
        category,
        profession,
        situation,
        sector,
        establishment,
        departement,
        certificateBody,
        certificateOn,
        availability);
  }

  /** The key under which a person of these names is searched and sorted. */
  public static String searchKeyOf(String lastName, String firstName) {
    return SearchKey.of(SEARCH_KEY_LENGTH, lastName, firstName);
  }

  /** First name and last name. */
  public String getName() {
    return firstName + " " + lastName;
  }

  /** Civility when recorded, first name and last name. */
  public String getFullName() {
    return (civility == null ? "" : civility.label() + "\u00a0") + getName();
  }

  /**
   * The civility recorded; {@code null} when the person gave none: he then cannot be counted for
   * parity.
   */
  public Civility getCivility() {
    return civility;
  }

  public String getLastName() {
    return lastName;
  }

  public String getFirstName() {
    return firstName;
  }

  /** The key under which the person is searched and sorted. */
  public String getSearchKey() {
    return searchKey;
  }

  public String getEmail() {
    return email;
  }

  public String getPhone() {
    return phone;
  }

  public ProfessionCategory getCategory() {
    return category;
  }

  public String getProfession() {
    return profession;
  }

  public Situation getSituation() {
    return situation;
  }

  public Sector getSector() {
    return sector;
  }

  public Establishment getEstablishment() {
    return establishment;
  }

  public Departement getDepartement() {
    return departement;
  }

  public String getCertificateBody() {
    return certificateBody;
  }

  public LocalDate getCertificateOn() {
    return certificateOn;
  }

  public String getAvailability() {
    return availability;
  }

  /**
   * Somebody whom a publication tells of without his name, or under a name of convention.
   *
   * @param profession as published, or {@code null}
   */
  public static Person published(
      Civility civility,
      String firstName,
      String lastName,
      String profession,
      Situation situation) {
    Person person = new Person();
    person.civility = civility;
    person.firstName = firstName;
    person.lastName = lastName;
    person.searchKey = SearchKey.of(400, lastName, firstName);
    person.profession = profession;
    person.situation = situation;
    return person;
  }
}
