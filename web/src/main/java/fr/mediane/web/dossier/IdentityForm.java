package fr.mediane.web.dossier;

import fr.mediane.dossier.Identity;
import fr.mediane.network.Civility;
import java.io.Serializable;

/** The fields of a person of a dossier. */
public class IdentityForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Civility civility;
  private String lastName;
  private String firstName;
  private String function;
  private String email;
  private String phone;
  private String address;

  /** An empty form. */
  public IdentityForm() {}

  /** The form of somebody already recorded; empty for {@code null}. */
  public IdentityForm(Identity recorded) {
    if (recorded != null) {
      civility = recorded.civility();
      lastName = recorded.lastName();
      firstName = recorded.firstName();
      function = recorded.function();
      email = recorded.email();
      phone = recorded.phone();
      address = recorded.address();
    }
  }

  /** What was typed. */
  public Identity toIdentity() {
    return new Identity(civility, lastName, firstName, function, email, phone, address);
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

  public String getFunction() {
    return function;
  }

  public void setFunction(String function) {
    this.function = function;
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

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }
}
