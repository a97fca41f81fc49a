package fr.mediane.web.entry;

import fr.mediane.dossier.entry.EntrySheet;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms of the page of agreements and mediators: one at a time, named in the address. */
public enum EntryAct {
  /** A party agrees, or does not. */
  ANSWER("reponse", DossierAct.RECORD_CONSENT, "answer_title", "answer_lead", "on"),
  /** The parties are told who is designated. */
  NOTIFY("notification", DossierAct.NOTIFY_DESIGNATION, "notify_title", "notify_lead", "notifyOn"),
  /** A party challenges. */
  RECUSE("recusation", DossierAct.RECUSE, "recuse_title", "recuse_lead", "recuseOn"),
  /** A party does not challenge. */
  WAIVE("non-recusation", DossierAct.WAIVE_CHALLENGE, "waive_title", "waive_lead", "waiveOn"),
  /** The mediation begins. */
  START("debut", DossierAct.START_MEDIATION, "start_title", "start_lead", "startOn"),
  /** A designated mediator steps aside. */
  ASIDE("retrait-mediateur", DossierAct.STEP_ASIDE, "aside_title", "aside_lead", "asideOn"),
  /** A party takes back its agreement. */
  REVOKE("retrait", DossierAct.RENOUNCE, "revoke_title", "revoke_lead", "revokeOn");

  private final String address;
  private final DossierAct act;
  private final String title;
  private final String lead;
  private final String dayLabel;

  EntryAct(String address, DossierAct act, String title, String lead, String dayLabel) {
    this.address = address;
    this.act = act;
    this.title = title;
    this.lead = lead;
    this.dayLabel = dayLabel;
  }

  /** The act of that name in the address; empty for any other text. */
  static Optional<EntryAct> at(String address) {
    return Arrays.stream(values()).filter(act -> act.address.equals(address)).findFirst();
  }

  /** What the reader may do now with the dossier. */
  static List<EntryAct> open(EntrySheet sheet) {
    return Arrays.stream(values()).filter(act -> act.isOpen(sheet)).toList();
  }

  private boolean isOpen(EntrySheet sheet) {
    if (!sheet.may(act)) {
      return false;
    }
    return switch (this) {
      case NOTIFY, RECUSE, WAIVE, ASIDE -> !sheet.active().isEmpty();
      case REVOKE -> sheet.parties().stream().anyMatch(EntrySheet.PartyEntry::isGiven);
      case ANSWER -> sheet.state() == DossierState.CONSENT;
      case START -> sheet.obstacles().isEmpty();
    };
  }

  /** Name in the address. */
  public String getAddress() {
    return address;
  }

  /** Key of the title. */
  public String getTitle() {
    return title;
  }

  /** Key of the sentence under the title. */
  public String getLead() {
    return lead;
  }

  /** Key of the label of the day. */
  public String getDayLabel() {
    return dayLabel;
  }

  /** Whether the form asks for a party. */
  public boolean isOfParty() {
    return this == ANSWER || this == REVOKE || this == RECUSE || this == WAIVE;
  }

  /** Whether the form asks how the answer came. */
  public boolean isAnswer() {
    return this == ANSWER || this == REVOKE;
  }

  /** Whether it takes the dossier to its next state. */
  boolean isNext() {
    return this == ANSWER || this == START;
  }

  /** Whether the form asks for a motive. */
  public boolean isMotivated() {
    return this == RECUSE || this == ASIDE;
  }
}
