package fr.mediane.demo;

import fr.mediane.access.Actor;
import fr.mediane.door.Command;
import fr.mediane.door.CommandGateway;
import fr.mediane.time.ClockProducer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

/** Who acts in the demonstration, and the watch of its past: acts of a day follow each other. */
final class DemoStage {

  private static final int SECONDS_BETWEEN_ACTS = 40;
  private static final int OPENING_HOUR = 8;

  private final CommandGateway gateway;
  private final Map<String, Actor> mediators;
  private final Map<String, Actor> offices;
  private final Map<String, Actor> members;
  private final Actor ministers;
  private final Actor administrator;
  private final LocalDate papersSince;
  private LocalDateTime watch = LocalDateTime.MIN;
  private int acts;

  /**
   * @param mediators the mediator of each instance, by its code
   * @param offices the secretariat of each instance
   * @param members the member with an account of each instance
   * @param ministers the ministers' office
   * @param administrator who stands behind what the application does every day
   * @param papersSince first day whose letters are printed and kept
   */
  DemoStage(
      CommandGateway gateway,
      Map<String, Actor> mediators,
      Map<String, Actor> offices,
      Map<String, Actor> members,
      Actor ministers,
      Actor administrator,
      LocalDate papersSince) {
    this.gateway = gateway;
    this.mediators = Map.copyOf(mediators);
    this.offices = Map.copyOf(offices);
    this.members = Map.copyOf(members);
    this.ministers = ministers;
    this.administrator = administrator;
    this.papersSince = papersSince;
  }

  Actor ministers() {
    return ministers;
  }

  Actor administrator() {
    return administrator;
  }

  Actor mediator(String panelCode) {
    return mediators.get(panelCode);
  }

  /** The secretariat; the mediator where there is none. */
  Actor office(String panelCode) {
    return offices.getOrDefault(panelCode, mediators.get(panelCode));
  }

  /** The member with an account, or {@code null}. */
  Actor member(String panelCode) {
    return members.get(panelCode);
  }

  /** The person of the member with an account, or {@code null}. */
  Long memberPerson(String panelCode) {
    Actor member = members.get(panelCode);
    return member == null ? null : member.personId();
  }

  /** Does an act on a day, after those done before on the same day. */
  <C extends Command<R>, R> R act(Actor actor, LocalDate day, C command) {
    LocalDateTime opening = day.atTime(OPENING_HOUR, 0);
    watch = watch.isBefore(opening) ? opening : watch.plusSeconds(SECONDS_BETWEEN_ACTS);
    acts++;
    var at = watch.atZone(ClockProducer.PARIS).toInstant();
    return !prints(day)
        ? gateway.takeOver(actor, at, command)
        : gateway.executeAs(actor, at, command);
  }

  /** Whether the papers of that day are printed and kept. */
  boolean prints(LocalDate day) {
    return !day.isBefore(papersSince);
  }

  /** How many acts were done. */
  int acts() {
    return acts;
  }
}
