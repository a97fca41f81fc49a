package fr.mediane.web.dossier;

import fr.mediane.dossier.standin.HolderQuality;
import fr.mediane.dossier.standin.PowerData;
import fr.mediane.dossier.standin.PowerInput;
import fr.mediane.dossier.standin.PowerTask;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The fields of a power of attorney. */
public class PowerForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Integer partyRank;
  private final IdentityForm holder = new IdentityForm();
  private HolderQuality quality;
  private String object;
  private List<String> tasks = new ArrayList<>();
  private List<String> data = new ArrayList<>();
  private LocalDate startsOn;
  private LocalDate endsOn;
  private LocalDate partySignedOn;
  private LocalDate holderSignedOn;

  /** What was typed. */
  public PowerInput toInput() {
    return new PowerInput(
        partyRank,
        holder.toIdentity(),
        quality,
        object,
        tasks.stream().map(PowerTask::valueOf).collect(Collectors.toSet()),
        data.stream().map(PowerData::valueOf).collect(Collectors.toSet()),
        startsOn,
        endsOn,
        partySignedOn,
        holderSignedOn);
  }

  public Integer getPartyRank() {
    return partyRank;
  }

  public void setPartyRank(Integer partyRank) {
    this.partyRank = partyRank;
  }

  public IdentityForm getHolder() {
    return holder;
  }

  public HolderQuality getQuality() {
    return quality;
  }

  public void setQuality(HolderQuality quality) {
    this.quality = quality;
  }

  public String getObject() {
    return object;
  }

  public void setObject(String object) {
    this.object = object;
  }

  public List<String> getTasks() {
    return tasks;
  }

  public void setTasks(List<String> tasks) {
    this.tasks = List.copyOf(tasks);
  }

  public List<String> getData() {
    return data;
  }

  public void setData(List<String> data) {
    this.data = List.copyOf(data);
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(LocalDate startsOn) {
    this.startsOn = startsOn;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  public LocalDate getPartySignedOn() {
    return partySignedOn;
  }

  public void setPartySignedOn(LocalDate partySignedOn) {
    this.partySignedOn = partySignedOn;
  }

  public LocalDate getHolderSignedOn() {
    return holderSignedOn;
  }

  public void setHolderSignedOn(LocalDate holderSignedOn) {
    this.holderSignedOn = holderSignedOn;
  }
}
