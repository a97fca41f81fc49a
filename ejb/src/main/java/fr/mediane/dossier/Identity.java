package fr.mediane.dossier;

import fr.mediane.network.Civility;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;

/**
 * Who a person of a dossier is and how to write to that person: only what a letter needs. Sealed as
 * one text with the key of the dossier.
 *
 * @param civility {@code null} for a group or an institution
 * @param lastName family name, or the name of the group or institution
 * @param firstName empty when none
 * @param function what the person does, in a few words
 * @param email address chosen by the person; empty when none
 * @param phone empty when none
 * @param address postal address on several lines; empty when none
 */
public record Identity(
    Civility civility,
    String lastName,
    String firstName,
    String function,
    String email,
    String phone,
    String address)
    implements Serializable {

  /** Takes absent texts as empty and strips the others. */
  public Identity {
    lastName = clean(lastName);
    firstName = clean(firstName);
    function = clean(function);
    email = clean(email);
    phone = clean(phone);
    address = clean(address);
  }

  private static String clean(String text) {
    return text == null ? "" : text.strip();
  }

  /** Civility, first name and family name. */
  public String fullName() {
    String names = firstName.isEmpty() ? lastName : firstName + " " + lastName;
    return civility == null ? names : civility.label() + "\u00a0" + names;
  }

  /** The stored form, before it is sealed. */
  public String toJson() {
    JsonObjectBuilder object = Json.createObjectBuilder();
    if (civility != null) {
      object.add("civility", civility.name());
    }
    return object
        .add("lastName", lastName)
        .add("firstName", firstName)
        .add("function", function)
        .add("email", email)
        .add("phone", phone)
        .add("address", address)
        .build()
        .toString();
  }

  /** Reads the stored form. */
  public static Identity ofJson(String stored) {
    try (JsonReader reader = Json.createReader(new StringReader(stored))) {
      JsonObject object = reader.readObject();
      String civility = object.getString("civility", null);
      return new Identity(
          civility == null ? null : Civility.valueOf(civility),
          object.getString("lastName"),
          object.getString("firstName"),
          object.getString("function"),
          object.getString("email"),
          object.getString("phone"),
          object.getString("address"));
    }
  }
}
