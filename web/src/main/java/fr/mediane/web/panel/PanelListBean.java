package fr.mediane.web.panel;

import fr.mediane.panel.view.Network;
import fr.mediane.panel.view.PanelReader;
import fr.mediane.panel.view.PanelSummary;
import fr.mediane.regulation.PanelKind;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Filters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/**
 * The list of instances. Its filters stand in the address; one it does not understand filters
 * nothing and is told.
 */
@Named("panelList")
@RequestScoped
public class PanelListBean {

  /** What an instance may be kept in the list for. */
  public enum Condition {
    VACANCY,
    ENDING,
    BREACH;

    boolean meets(PanelSummary panel) {
      return switch (this) {
        case VACANCY -> !panel.roster().vacancies().isEmpty();
        case ENDING -> !panel.endingSoon().isEmpty();
        case BREACH -> !panel.breaches().isEmpty();
      };
    }
  }

  @Inject private PanelReader reader;

  private Network network;
  private String kind;
  private String condition;
  private PanelKind wantedKind;
  private Condition wantedCondition;

  /** Reads the instances and what the address asks for. */
  public void load() {
    network = reader.network();
    Filters filters = new Filters();
    wantedKind = filters.choice(PanelKind.class, "nature", kind);
    wantedCondition = filters.choice(Condition.class, "situation", condition);
    filters.tell();
  }

  /** The instances that pass the filters. */
  public List<PanelSummary> getPanels() {
    return network.panels().stream()
        .filter(panel -> wantedKind == null || panel.head().kind() == wantedKind)
        .filter(panel -> wantedCondition == null || wantedCondition.meets(panel))
        .toList();
  }

  /** How many instances there are, whatever the filters. */
  public int getTotal() {
    return network.panels().size();
  }

  /** Members in office, all instances together. */
  public int getHeld() {
    return network.panels().stream().mapToInt(panel -> panel.roster().members().size()).sum();
  }

  /** Members that the regulation asks for, all instances together. */
  public int getRequired() {
    return network.panels().stream().mapToInt(panel -> panel.roster().required()).sum();
  }

  /** How many seats are vacant. */
  public int getVacant() {
    return network.panels().stream().mapToInt(panel -> panel.roster().vacancies().size()).sum();
  }

  /** How many terms end within the earliest notice, nobody being appointed after them. */
  public int getEnding() {
    return network.panels().stream().mapToInt(panel -> panel.endingSoon().size()).sum();
  }

  /** How many instances do not keep a hard rule. */
  public long getInBreach() {
    return network.panels().stream().filter(Condition.BREACH::meets).count();
  }

  /** The earliest notice, in months. */
  public int getNoticeMonths() {
    return network.alerts().first();
  }

  /** The kinds, for the filter. */
  public List<SelectItem> getKinds() {
    return Arrays.stream(PanelKind.values())
        .map(one -> new SelectItem(one.name(), one.label()))
        .toList();
  }

  /** The reasons to keep an instance, for the filter. */
  public List<SelectItem> getConditions() {
    Texts texts = Texts.of("panels");
    return Arrays.stream(Condition.values())
        .map(one -> new SelectItem(one.name(), texts.get("list." + one.name())))
        .toList();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getCondition() {
    return condition;
  }

  public void setCondition(String condition) {
    this.condition = condition;
  }
}
