package fr.mediane.it;

import fr.mediane.door.Command;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.admission.AdmissibilityQuestion;
import fr.mediane.dossier.admission.Answer;
import fr.mediane.dossier.admission.AnswerInput;
import fr.mediane.dossier.agreement.CommitmentState;
import fr.mediane.network.Civility;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Random commands about one dossier: mostly sensible, so that dossiers advance, and often enough
 * late, early, stale, empty or beside the point.
 */
final class RandomCommands {

  /**
   * What is known of the dossier at the moment of the act.
   *
   * @param people who may be designated
   * @param leads identities of the designations that hold
   * @param recipients keys of those to whom the agreement may be sent
   */
  record Known(
      String number,
      long version,
      long agreementVersion,
      String finess,
      List<Long> people,
      List<Long> leads,
      List<String> recipients) {}

  private final Random random;

  RandomCommands(Random random) {
    this.random = random;
  }

  /** A command of that class. */
  Command<?> of(Class<?> command, Known known) {
    return (Command<?>) record(command, command, known);
  }

  private Object record(Class<?> type, Class<?> command, Known known) {
    if (type == Identity.class) {
      return new Identity(Civility.MME, "Nom", "Prénom", "", "", "", "");
    }
    return Records.of(
        type, component -> value(component.getName(), component.getGenericType(), command, known));
  }

  private Object value(String name, Type type, Class<?> command, Known known) {
    if (type instanceof ParameterizedType generic) {
      return collection(name, generic, known);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return text(name, known);
    } else if (plain == LocalDate.class) {
      return DossierPlay.TODAY.plusDays(rarely() ? random.nextInt(5) - 3 : 0);
    } else if (plain == long.class || plain == Long.class) {
      return identity(name, plain.isPrimitive(), command, known);
    } else if (plain == int.class || plain == Integer.class) {
      return 1 + random.nextInt(rarely() ? 4 : 2);
    } else if (plain == boolean.class || plain == Boolean.class) {
      return !rarely();
    } else if (plain == byte[].class) {
      return "Une lettre.".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    } else if (plain.isEnum()) {
      return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
    } else if (plain.isRecord()) {
      return record(plain, command, known);
    }
    return null;
  }

  private Object text(String name, Known known) {
    return switch (name) {
      case "number", "dossier" -> known.number();
      case "establishment", "finess" -> known.finess();
      case "recipient" -> one(known.recipients(), "personne");
      case "fileName" -> "lettre.txt";
      default -> rarely() ? "" : "Un texte.";
    };
  }

  private Object identity(String name, boolean needed, Class<?> command, Known known) {
    return switch (name) {
      case "version" -> version(command, known);
      case "personId" -> one(known.people(), 1L);
      case "mediatorId" -> one(known.leads(), 1L);
      case "pieceId", "attorneyId" -> needed ? 1L : null;
      default -> (long) random.nextInt(3);
    };
  }

  private long version(Class<?> command, Known known) {
    if (rarely()) {
      return known.version() - 1;
    }
    String name = command.getPackageName();
    return name.endsWith(".agreement") || name.endsWith(".followup")
        ? known.agreementVersion()
        : known.version();
  }

  private Object collection(String name, ParameterizedType type, Known known) {
    Type last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
    if (type.getRawType() == Map.class) {
      if (last == LocalDate.class) {
        return Map.of(1, DossierPlay.TODAY, 2, DossierPlay.TODAY);
      }
      return last == CommitmentState.class ? Map.of(1, CommitmentState.DONE) : Map.of();
    }
    if (type.getRawType() == Set.class) {
      return last == Integer.class ? Set.of(1) : Set.of();
    }
    if (last == AnswerInput.class) {
      return Arrays.stream(AdmissibilityQuestion.values()).map(this::answer).toList();
    }
    if (name.equals("mediatorIds")) {
      return known.leads().isEmpty() ? List.of() : List.of(one(known.leads(), 1L));
    }
    return last == Integer.class ? List.of(3) : List.of();
  }

  private AnswerInput answer(AdmissibilityQuestion question) {
    Answer expected = question.expected() == null ? Answer.NO : question.expected();
    return new AnswerInput(question, expected, "");
  }

  private <T> T one(List<T> known, T otherwise) {
    return known.isEmpty() ? otherwise : known.get(random.nextInt(known.size()));
  }

  private boolean rarely() {
    return random.nextInt(10) == 0;
  }
}
