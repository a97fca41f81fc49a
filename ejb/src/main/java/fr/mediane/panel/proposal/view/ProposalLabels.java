package fr.mediane.panel.proposal.view;

import fr.mediane.panel.ProposalState;
import fr.mediane.panel.ProposalStep;
import fr.mediane.text.FrenchText;
import fr.mediane.text.Messages;
import fr.mediane.time.ClockProducer;
import java.time.Instant;
import java.time.LocalDateTime;

/** The words of the proposals. */
public final class ProposalLabels {

  private static final Messages BUNDLE = Messages.of("fr.mediane.panel.proposal.proposal");

  private ProposalLabels() {}

  /** A state in words. */
  public static String state(ProposalState state) {
    return BUNDLE.get("state." + state);
  }

  /** A step in words. */
  public static String step(ProposalStep step) {
    return BUNDLE.get("step." + step);
  }

  /** A moment in the legal time of Paris: {@code 22 novembre 2026 à 16 h 05}. */
  static String moment(Instant at) {
    LocalDateTime local = LocalDateTime.ofInstant(at, ClockProducer.PARIS);
    return BUNDLE.get(
        "moment",
        FrenchText.longDate(local.toLocalDate()),
        "%d".formatted(local.getHour()),
        "%02d".formatted(local.getMinute()));
  }

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
