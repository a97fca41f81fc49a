package fr.mediane.regulation.admin;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Problem;
import fr.mediane.door.Refusal;
import fr.mediane.door.TypedText;
import fr.mediane.regulation.Wording;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Adds a version of a piece of wording, or rewrites the one that has not begun. */
@ApplicationScoped
public class ChangeWordingHandler implements CommandHandler<ChangeWording, Long> {

  /** Most characters of a text. */
  public static final int BODY_MAX = 8000;

  /** Most characters of a source. */
  public static final int SOURCE_MAX = 300;

  private static final LocalDate TOO_LATE = LocalDate.of(2100, 1, 1);
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cn}&&[^\\r\\n]]");

  @Inject private WordingEditions editions;

  @Override
  public Long handle(ChangeWording command, CommandContext context) {
    Wording latest = editions.byId(command.wordingId()).orElseThrow(NotFoundRefusal::new);
    context.about("Wording", latest.getId(), latest.getKind() + " " + latest.getSection());
    if (latest.getVersion() != command.version()) {
      throw new ConflictRefusal();
    }
    if (latest.getValidUntil() != null) {
      throw new Refusal(AdminTexts.get("wording.superseded"));
    }
    List<Problem> problems = new ArrayList<>();
    checkBody(problems, command.body(), latest);
    checkSource(problems, command);
    checkDate(problems, command.validFrom(), context.today());
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
    return store(command, context, latest).getId();
  }

  private Wording store(ChangeWording command, CommandContext context, Wording latest) {
    String body = normalised(command.body());
    String source = command.source().strip();
    String author = context.actor().username();
    boolean begun = !latest.getValidFrom().isAfter(context.today());
    if (!begun && !command.validFrom().isAfter(latest.getValidFrom())) {
      if (!command.validFrom().equals(latest.getValidFrom())) {
        throw new InvalidRefusal(
            "validFrom",
            AdminTexts.get("wording.from.pending", FrenchText.shortDate(latest.getValidFrom())));
      }
      latest.rewrite(body, command.certainty(), source, context.at(), author);
      return latest;
    }
    latest.endOn(command.validFrom().minusDays(1));
    return editions.add(
        new Wording(
            latest, command.validFrom(), body, command.certainty(), source, context.at(), author));
  }

  private void checkBody(List<Problem> problems, String typed, Wording latest) {
    String body = normalised(typed);
    if (body.isEmpty()) {
      problems.add(problem("body", "wording.body.required"));
    } else if (body.length() > BODY_MAX) {
      problems.add(problem("body", "wording.body.long", BODY_MAX));
    } else if (INVISIBLE.matcher(body).find()) {
      problems.add(problem("body", "wording.body.control"));
    } else if (body.equals(latest.getBody())) {
      problems.add(problem("body", "wording.body.unchanged"));
    } else if (Placeholders.hasStrayBrace(body)) {
      problems.add(problem("body", "wording.brace"));
    } else {
      TypedText.unprintable(body).ifPresent(message -> problems.add(new Problem("body", message)));
      checkPlaces(problems, body, editions.placesOf(latest.getKind()));
    }
  }

  private static void checkPlaces(List<Problem> problems, String body, Set<String> known) {
    Set<String> unknown = new TreeSet<>(Placeholders.namesIn(body));
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      String names = String.join(", ", unknown);
      problems.add(
          known.isEmpty()
              ? problem("body", "wording.placeholder.none", names)
              : problem("body", "wording.placeholder", names, String.join(", ", known)));
    }
  }

  private static void checkSource(List<Problem> problems, ChangeWording command) {
    if (command.certainty() == null) {
      problems.add(problem("certainty", "wording.certainty.required"));
    }
    if (command.source() == null || command.source().isBlank()) {
      problems.add(problem("source", "wording.source.required"));
    } else if (command.source().strip().length() > SOURCE_MAX) {
      problems.add(problem("source", "wording.source.long", SOURCE_MAX));
    }
  }

  private static void checkDate(List<Problem> problems, LocalDate from, LocalDate today) {
    if (from == null) {
      problems.add(problem("validFrom", "wording.from.required"));
    } else if (!from.isAfter(today)) {
      problems.add(
          problem("validFrom", "wording.from.past", FrenchText.shortDate(today.plusDays(1))));
    } else if (!from.isBefore(TOO_LATE)) {
      problems.add(problem("validFrom", "wording.from.late"));
    }
  }

  private static Problem problem(String field, String key, Object... arguments) {
    return new Problem(field, AdminTexts.get(key, arguments));
  }

  private static String normalised(String typed) {
    return typed == null ? "" : typed.replace("\r\n", "\n").strip();
  }
}
