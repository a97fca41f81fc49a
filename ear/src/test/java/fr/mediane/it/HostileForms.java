package fr.mediane.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of a page as a browser would send them, and as nobody should: a form is read from the
 * page, one kind of harm is done to its fields, drawn by lot.
 */
final class HostileForms {

  /** What may be wrong with a form. */
  enum Harm {
    FORGED_CHOICES,
    IMPOSSIBLE_DATES,
    CONTROL_CHARACTERS,
    ENDLESS_TEXTS,
    MISSING_FIELDS,
    BAD_VIEW_STATE
  }

  /**
   * A form of a page.
   *
   * @param id its identity
   * @param hidden its hidden fields, sent as they are
   * @param fields what people fill in, with what the page shows
   * @param buttons what sends it
   */
  record Form(
      String id, Map<String, String> hidden, Map<String, String> fields, List<String> buttons) {}

  private static final String VIEW_STATE = "jakarta.faces.ViewState";

  private static final Pattern FORM =
      Pattern.compile("<form id=\"([^\"]+)\"[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
  private static final Pattern FIELD = Pattern.compile("<(input|select|textarea)\\b[^>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|type|value)=\"([^\"]*)\"");

  private static final List<String> FORGED =
      List.of("FORGED", "null", "-1", "999999999999999999999", "../../etc", "PARTY' or '1'='1", "");
  private static final List<String> DAYS =
      List.of(
          "2026-02-30", "31/02/2026", "0000-00-00", "9999-12-31", "+999999999-12-31", "25:61", "0");
  private static final List<String> CONTROLS =
      List.of(
          "a\u0000b",
          "\u0001\u0008\u001b[31m",
          "\u202Eegnahc",
          "\u200F\u2066x",
          "\uFFFF",
          "é\u0301\r\n");
  private static final String ENDLESS = "Lorem ipsum é ".repeat(7_143);

  private final Random random;

  HostileForms(Random random) {
    this.random = random;
  }

  /** The forms of a page that change something, those of its header apart. */
  static List<Form> of(String page) {
    List<Form> forms = new ArrayList<>();
    Matcher found = FORM.matcher(page);
    while (found.find()) {
      Form form = read(found.group(1), found.group());
      if (!form.buttons().isEmpty()) {
        forms.add(form);
      }
    }
    return forms;
  }

  private static Form read(String id, String markup) {
    Form form = new Form(id, new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
    Matcher field = FIELD.matcher(markup);
    while (field.find()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      Matcher attribute = ATTRIBUTE.matcher(field.group());
      while (attribute.find()) {
        attributes.put(attribute.group(1), attribute.group(2));
      }
      String name = attributes.get("name");
      String value = attributes.getOrDefault("value", "");
      if (name == null) {
        continue;
      }
      switch (attributes.getOrDefault("type", "text")) {
        case "hidden" -> form.hidden().put(name, value);
        case "submit" -> form.buttons().add(name);
        default -> form.fields().put(name, value);
      }
    }
    return form;
  }

  /** What to send: the form with one kind of harm done to it. */
  Map<String, String> harmed(Form form, Harm harm) {
    Map<String, String> sent = new LinkedHashMap<>(form.hidden());
    sent.putAll(form.fields());
    String button = form.buttons().get(random.nextInt(form.buttons().size()));
    sent.put(button, button);
    switch (harm) {
      case FORGED_CHOICES -> form.fields().keySet().forEach(name -> sent.put(name, one(FORGED)));
      case IMPOSSIBLE_DATES -> form.fields().keySet().forEach(name -> sent.put(name, one(DAYS)));
      case CONTROL_CHARACTERS ->
          form.fields().keySet().forEach(name -> sent.put(name, one(CONTROLS)));
      case ENDLESS_TEXTS -> endless(form, sent);
      case MISSING_FIELDS ->
          sent.keySet()
              .removeIf(
                  name -> !name.equals(VIEW_STATE) && !name.equals(button) && random.nextBoolean());
      case BAD_VIEW_STATE ->
          sent.put(VIEW_STATE, one(List.of("", "1:2", "garbage\u0000", "-7:99")));
    }
    return sent;
  }

  /** A few fields only: every one of a long form would make a body that the server cuts. */
  private void endless(Form form, Map<String, String> sent) {
    List<String> names = new ArrayList<>(form.fields().keySet());
    for (int i = 0; i < 3 && !names.isEmpty(); i++) {
      sent.put(names.get(random.nextInt(names.size())), ENDLESS);
    }
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
