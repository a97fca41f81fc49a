package fr.mediane.web.meeting;

import fr.mediane.dossier.meeting.MeetingInput;
import fr.mediane.dossier.meeting.MeetingKind;
import fr.mediane.web.dossier.SlotForm;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of a meeting to plan. */
public class MeetingForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int USUAL_MINUTES = 90;

  private final SlotForm slot = new SlotForm(USUAL_MINUTES);
  private final Map<Integer, String> companions = new LinkedHashMap<>();
  private MeetingKind kind;
  private String[] parties = {};
  private String[] representatives = {};
  private String[] mediators = {};
  private boolean president;
  private String physician;

  /** What was typed. */
  MeetingInput toInput() {
    Map<Integer, String> named =
        companions.entrySet().stream()
            .filter(companion -> companion.getValue() != null)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new MeetingInput(
        kind,
        slot.toSlot(),
        Arrays.stream(parties).map(Integer::valueOf).collect(Collectors.toSet()),
        named,
        Arrays.stream(representatives).map(Long::valueOf).collect(Collectors.toSet()),
        Arrays.stream(mediators).map(Long::valueOf).collect(Collectors.toSet()),
        president,
        physician);
  }

  public SlotForm getSlot() {
    return slot;
  }

  /** Names of the companions, by rank of their party. */
  public Map<Integer, String> getCompanions() {
    return companions;
  }

  public MeetingKind getKind() {
    return kind;
  }

  public void setKind(MeetingKind kind) {
    this.kind = kind;
  }

  public String[] getParties() {
    return parties.clone();
  }

  /** Keeps the boxes ticked. */
  public void setParties(String[] parties) {
    this.parties = MeetingBean.ticked(parties);
  }

  public String[] getRepresentatives() {
    return representatives.clone();
  }

  /** Keeps the boxes ticked. */
  public void setRepresentatives(String[] representatives) {
    this.representatives = MeetingBean.ticked(representatives);
  }

  public String[] getMediators() {
    return mediators.clone();
  }

  /** Keeps the boxes ticked. */
  public void setMediators(String[] mediators) {
    this.mediators = MeetingBean.ticked(mediators);
  }

  public boolean isPresident() {
    return president;
  }

  public void setPresident(boolean president) {
    this.president = president;
  }

  public String getPhysician() {
    return physician;
  }

  public void setPhysician(String physician) {
    this.physician = physician;
  }
}
