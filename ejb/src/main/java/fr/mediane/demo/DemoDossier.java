package fr.mediane.demo;

import fr.mediane.door.Command;
import fr.mediane.dossier.life.DossierState;
import java.time.LocalDate;
import java.util.function.Consumer;

/** One dossier of the demonstration, and those who work on it. */
final class DemoDossier {

  private final DemoWorks works;
  private final String panelCode;
  private String number;
  private LocalDate receivedOn;

  DemoDossier(DemoWorks works, String panelCode) {
    this.works = works;
    this.panelCode = panelCode;
  }

  /** Keeps the number that the registration gave. */
  void born(String given) {
    number = given;
    receivedOn = works.files().receivedOn(given);
  }

  String panelCode() {
    return panelCode;
  }

  String number() {
    return number;
  }

  LocalDate receivedOn() {
    return receivedOn;
  }

  /** The version that a page would show now. */
  long version() {
    return works.files().versionOf(number);
  }

  /** An act that is done only where the dossier then stands in a state. */
  Consumer<LocalDate> whileIn(DossierState state, Consumer<LocalDate> act) {
    return on -> {
      if (works.files().stateOf(number) == state) {
        act.accept(on);
      }
    };
  }

  <C extends Command<R>, R> R byMediator(LocalDate on, C command) {
    return works.stage().act(works.stage().mediator(panelCode), on, command);
  }

  <C extends Command<R>, R> R byOffice(LocalDate on, C command) {
    return works.stage().act(works.stage().office(panelCode), on, command);
  }

  /** The member with an account does it. */
  <C extends Command<R>, R> R byMember(LocalDate on, C command) {
    return works.stage().act(works.stage().member(panelCode), on, command);
  }
}
