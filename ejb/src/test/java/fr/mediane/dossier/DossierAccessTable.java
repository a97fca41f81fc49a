package fr.mediane.dossier;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.dossier.paper.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Writes, from {@link DossierScope}, who reaches which dossiers for which data: the table of domain
 * reference 6.2 as the code has it. A condition that it does not know becomes a question mark,
 * which a test refuses.
 */
public final class DossierAccessTable {

  static final String NOWHERE = "–";

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  /** What the predicate may say, by the words of its condition. */
  private static final Map<String, String> REACHES = new LinkedHashMap<>();

  static {
    REACHES.put("d.panel.id = :scopePanel", "own");
    REACHES.put(
        "d.panel.id = :scopeNational or d.reinforcedOn is not null", "national, reinforced");
    REACHES.put("from MemberReading g", "designated, examining");
    REACHES.put("from CaseMediator m", "designated");
    REACHES.put("from Substitution s", "standing in");
  }

  private DossierAccessTable() {}

  /** The part of {@code docs/access-matrix.md} about dossiers. */
  public static String markdown() {
    StringBuilder text =
        new StringBuilder(
            """

            ## Which dossiers

            The rights about dossiers have a predicate of their own (décret 2019-897, art. 12), composed into every query: a list, a count,
            a search, an export, a download or an act sees the same dossiers, and what is hidden answers as what does not exist.

            * **own**: the dossiers of the instance of the account
            * **national, reinforced**: those of the national instance, and those where its reinforcement was accepted
            * **designated**: those for which the account’s person is designated and has not stepped aside
            * **examining**: those on the agenda of a session of the instance, until the days of reading after it are over
            * **standing in**: those of an absent mediator, while the substitution runs and every party agrees to it in writing
            * **own saisines**: received and closed, nothing else
            * **(setting)**: closed by a setting of the application
            * **†**: besides, a written undertaking of confidentiality in force, and neither tie with an establishment concerned, nor tie
              declared, nor challenge, nor stepping aside of the account’s person

            Private notes have no right: their author alone reads them.

            """);
    StringJoiner head = new StringJoiner(" | ", "| right | data | ", " |\n");
    StringBuilder rule = new StringBuilder("|---|---|");
    for (Role role : Role.values()) {
      head.add(role.name().toLowerCase(Locale.ROOT).replace('_', ' '));
      rule.append("---|");
    }
    text.append(head).append(rule).append('\n');
    for (Right right : rights()) {
      StringJoiner line =
          new StringJoiner(" | ", "| `" + right + "` | " + data(right) + " | ", " |\n");
      for (Role role : Role.values()) {
        line.add(reach(role, right));
      }
      text.append(line);
    }
    return text.append(papers()).toString();
  }

  /** Which papers the secretariat opens beyond what it reads. */
  private static String papers() {
    return """

    ## Which papers

    A piece of a dossier is opened by whoever holds `DOSSIER_CONTENT` on that dossier. The secretariat of the instance, whatever the
    setting, opens besides the papers that it hands over or sends; every other paper it knows by kind and date alone.

    Sent by the secretariat: %s.
    """
        .formatted(
            Arrays.stream(Paper.values())
                .filter(Paper::sentBySecretariat)
                .map(paper -> "`" + paper + "`")
                .collect(Collectors.joining(", ")));
  }

  /** The rights that have a row. */
  static List<Right> rights() {
    return Arrays.stream(Right.values()).filter(Right::isAboutDossiers).toList();
  }

  /** Which dossiers a role reaches for a right. */
  static String reach(Role role, Right right) {
    String open = told(condition(role, right, true));
    String closed = told(condition(role, right, false));
    return open.equals(closed) ? open : open + " (setting)";
  }

  /** The condition of the predicate on a dossier {@code d}. */
  static String condition(Role role, Right right, boolean secretariatReads) {
    Long panel = role.isTerritorial() ? 1L : null;
    Actor actor = new Actor(9L, "someone", "Someone", "quality", role, panel, 5L);
    return DossierScope.of(
            actor, right, TODAY, new DossierScope.Limits(secretariatReads, 36, 30, 1L, Set.of(2L)))
        .condition("d");
  }

  private static String told(String condition) {
    if (condition.contains("d.id is null")) {
      return NOWHERE;
    }
    if (condition.contains("d.referrerKind = ")) {
      return "own saisines";
    }
    List<String> reached = new ArrayList<>();
    REACHES.forEach(
        (words, told) -> {
          if (condition.contains(words)) {
            reached.add(told);
          }
        });
    if (reached.isEmpty()) {
      return "?";
    }
    return String.join(", ", reached) + (isBound(condition) ? " †" : "");
  }

  /** Whether the undertaking and both sorts of ties are asked for. */
  static boolean isBound(String condition) {
    return condition.contains(
            " and exists (select u.id from Undertaking u where u.accountId = :scopeAccount and u.endedOn is null)")
        && condition.contains(" and not exists (select x.id from DossierExclusion x")
        && condition.contains(
            " and not exists (select a.personId from DossierPlace e, PersonAffinity a");
  }

  private static String data(Right right) {
    return switch (right) {
      case DOSSIER_READ -> "existence, state, clocks, names of the register";
      case DOSSIER_CONTENT -> "text of the saisine, motives, pieces, agreement, follow-up";
      case DOSSIER_HANDLE -> "register: receipt, information, consents, sendings";
      case DOSSIER_DECIDE -> "decisions, designation";
      case DOSSIER_MEDIATE -> "meetings, agreement, reviews";
      case DOSSIER_REFER -> "saisine of the ministers";
      case DOSSIER_RECEIPT -> "receipt and closing";
      case SESSION_READ -> "sessions; dossiers by number";
      case SESSION_MANAGE -> "agenda, presence, opinion";
      default -> "?";
    };
  }
}
