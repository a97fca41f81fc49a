package fr.mediane.panel.pool;

import java.time.LocalDate;
import java.util.function.Function;

/** Checks a call for applications as typed. */
final class CallChecks {

  private static final int TITLE_LENGTH = 200;
  private static final int PROFILE_LENGTH = 4_000;

  private CallChecks() {}

  /**
   * Checks and cleans.
   *
   * @param typed what was typed
   * @param use what to do with the call once clean
   * @throws fr.mediane.door.InvalidRefusal when something is wrong
   */
  static <T> T check(CallDetails typed, Function<CallDetails, T> use) {
    TypedFields fields = new TypedFields();
    String title = fields.requiredLine("title", typed.title(), TITLE_LENGTH);
    String profile = fields.requiredParagraphs("profile", typed.profile(), PROFILE_LENGTH);
    LocalDate opens = date("opensOn", typed.opensOn(), fields);
    LocalDate closes = date("closesOn", typed.closesOn(), fields);
    if (opens != null && closes != null && closes.isBefore(opens)) {
      fields.wrong("closesOn", "call.reversed");
    }
    fields.conclude();
    return use.apply(new CallDetails(title, profile, opens, closes));
  }

  private static LocalDate date(String field, LocalDate typed, TypedFields fields) {
    return fields.required(
        field, fields.date(field, typed, TypedFields.EARLIEST, TypedFields.LATEST));
  }
}
