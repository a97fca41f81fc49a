package fr.mediane.web.study;

import fr.mediane.panel.rule.Coded;
import fr.mediane.panel.rule.Sex;
import fr.mediane.panel.study.Hypotheses;
import fr.mediane.panel.study.Imagined;
import fr.mediane.panel.study.ReviseStudy;
import fr.mediane.panel.study.StudyReader;
import fr.mediane.panel.study.Supposable;
import fr.mediane.panel.study.Threshold;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.Sector;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Parameters;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a study supposes: people imagined, other thresholds, another version, another size. */
@Named("hypotheses")
@ViewScoped
public class HypothesesBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StudyReader reader;
  @Inject private StudyLauncher launcher;
  @Inject private Screen screen;

  private String id;
  private Supposable read;
  private final Map<String, String> typed = new LinkedHashMap<>();
  private String title;
  private String version;
  private String size;
  private Sex sex;
  private String category;
  private Sector sector;
  private String departement;
  private OverseasZone zone;
  private boolean certified;

  /** Reads the study; « 404 » when it does not exist or is somebody else's. */
  public void load() {
    read = screen.readOr404(() -> reader.supposable(Parameters.identity(id)));
    if (read != null) {
      Hypotheses supposed = read.inputs().hypotheses();
      title = read.inputs().title();
      version = supposed.version();
      size = supposed.size() == null ? null : supposed.size().toString();
      supposed
          .thresholds()
          .forEach((threshold, value) -> typed.put(threshold.name(), value.toString()));
    }
  }

  /** Imagines one more candidate. */
  public String imagine() {
    if (sex == null) {
      refuse("sex", text("sexMissing"));
      return null;
    }
    Imagined person =
        new Imagined(
            sex,
            find(read.categories(), category),
            sector,
            find(read.departements(), departement),
            departement == null ? null : read.formerRegions().get(departement),
            zone,
            certified);
    return keep(read.inputs().hypotheses().with(person));
  }

  /** Imagines one candidate less. */
  public String forget(int index) {
    return keep(read.inputs().hypotheses().without(index));
  }

  /** Supposes other rules. */
  public String suppose() {
    Map<Threshold, Integer> thresholds = new EnumMap<>(Threshold.class);
    boolean wrong = false;
    for (Threshold threshold : Threshold.values()) {
      String value = blankToNull(typed.get(threshold.name()));
      if (value != null && value.matches("\\d{1,4}")) {
        thresholds.put(threshold, Integer.valueOf(value));
      } else if (value != null) {
        wrong = true;
        refuse(threshold.name(), text("numberWrong", threshold.label()));
      }
    }
    String members = blankToNull(size);
    if (members != null && !members.matches("\\d{1,4}")) {
      wrong = true;
      refuse("size", text("numberWrong", text("size")));
    }
    if (wrong) {
      return null;
    }
    return keep(
        read.inputs()
            .hypotheses()
            .under(
                thresholds,
                blankToNull(version),
                members == null ? null : Integer.valueOf(members)));
  }

  /** Keeps what is supposed, searches again and goes to the study. */
  private String keep(Hypotheses supposed) {
    ReviseStudy command =
        new ReviseStudy(
            read.id(),
            read.version(),
            read.inputs()
                .headed(title, read.inputs().effectiveOn(), read.inputs().termMonths())
                .with(supposed));
    if (!screen.does(command)) {
      return null;
    }
    launcher.search(read.id());
    return StudyPages.redirectTo(StudyPages.sheet(read.id()));
  }

  private static Coded find(List<Coded> choices, String code) {
    return choices.stream().filter(choice -> choice.code().equals(code)).findFirst().orElse(null);
  }

  private static void refuse(String field, String message) {
    FacesContext.getCurrentInstance()
        .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
  }

  private static String blankToNull(String typedValue) {
    return typedValue == null || typedValue.isBlank() ? null : typedValue.strip();
  }

  private static String text(String key, Object... arguments) {
    return Texts.of("study").get(key, arguments);
  }

  private static Map<String, String> byLabel(List<Coded> choices) {
    Map<String, String> labels = new LinkedHashMap<>();
    choices.forEach(choice -> labels.put(choice.label(), choice.code()));
    return labels;
  }

  /** Categories of professions, by name. */
  public Map<String, String> getCategories() {
    return byLabel(read.categories());
  }

  /** Départements, by name. */
  public Map<String, String> getDepartements() {
    return byLabel(read.departements());
  }

  /** Sectors, by name. */
  public Map<String, Sector> getSectors() {
    Map<String, Sector> labels = new LinkedHashMap<>();
    for (Sector choice : Sector.values()) {
      labels.put(choice.label(), choice);
    }
    return labels;
  }

  /** Zones of Outre-mer, by name; empty elsewhere. */
  public Map<String, OverseasZone> getZones() {
    Map<String, OverseasZone> labels = new LinkedHashMap<>();
    read.zones().forEach(choice -> labels.put(choice.label(), choice));
    return labels;
  }

  /** Women or men, by name. */
  public Map<String, Sex> getSexes() {
    Map<String, Sex> labels = new LinkedHashMap<>();
    labels.put(text("woman"), Sex.FEMALE);
    labels.put(text("man"), Sex.MALE);
    return labels;
  }

  /** Versions of the regulation. */
  public Map<String, String> getVersions() {
    Map<String, String> labels = new LinkedHashMap<>();
    read.versions().forEach(code -> labels.put(code, code));
    return labels;
  }

  /** Every threshold. */
  public Threshold[] getThresholds() {
    return Threshold.values();
  }

  /** The setting as it is, in words. */
  public String real(Threshold threshold) {
    return text("real", read.thresholds().get(threshold));
  }

  /** What was read; {@code null} on « 404 ». */
  public Supposable getRead() {
    return read;
  }

  /** What is typed for each threshold, by its name. */
  public Map<String, String> getTyped() {
    return typed;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }

  public String getSize() {
    return size;
  }

  public void setSize(String size) {
    this.size = size;
  }

  public Sex getSex() {
    return sex;
  }

  public void setSex(Sex sex) {
    this.sex = sex;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public Sector getSector() {
    return sector;
  }

  public void setSector(Sector sector) {
    this.sector = sector;
  }

  public String getDepartement() {
    return departement;
  }

  public void setDepartement(String departement) {
    this.departement = departement;
  }

  public OverseasZone getZone() {
    return zone;
  }

  public void setZone(OverseasZone zone) {
    this.zone = zone;
  }

  public boolean isCertified() {
    return certified;
  }

  public void setCertified(boolean certified) {
    this.certified = certified;
  }
}
