package fr.mediane.web.gallery;

import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.TermChart;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the gallery page shows and what its form receives; nothing of it is stored. */
@Named
@ViewScoped
public class Gallery implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private LocalDate date;
  private String territory;
  private String motive;
  private String quality;
  private List<String> sectors;
  private boolean read;
  private transient Part file;
  private String search;

  /** A row of the tables. */
  public static class Row implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;

    Row(int number) {
      this.number = number;
    }

    public int getNumber() {
      return number;
    }

    public String getName() {
      return "Candidat n° " + number;
    }

    public String getProfession() {
      return number % 2 == 0
          ? "Personnel soignant, médicotechnique et de rééducation"
          : "Directeur";
    }

    public int getYears() {
      return number % 30;
    }
  }

  /** A dated event. */
  public static class Event {

    private final String date;
    private final String title;
    private final String text;
    private final String tone;

    Event(String date, String title, String text, String tone) {
      this.date = date;
      this.title = title;
      this.text = text;
      this.tone = tone;
    }

    public String getDate() {
      return date;
    }

    public String getTitle() {
      return title;
    }

    public String getText() {
      return text;
    }

    public String getTone() {
      return tone;
    }
  }

  /** A territory of the map. */
  public static class Territory {

    private final String code;
    private final String name;
    private final String level;

    Territory(String code, String name, String level) {
      this.code = code;
      this.name = name;
      this.level = level;
    }

    public String getCode() {
      return code;
    }

    public String getName() {
      return name;
    }

    public String getLevel() {
      return level;
    }

    public String getFigure() {
      return "alert".equals(level) ? "9/10" : "10";
    }

    public String getDetail() {
      return "alert".equals(level) ? "9 sièges pourvus sur 10" : "complète";
    }

    public String getHref() {
      return "/galerie.xhtml?territoire=" + code;
    }
  }

  public List<Territory> getTerritories() {
    return List.of(
        new Territory("ARA", "Auvergne-Rhône-Alpes", "1"),
        new Territory("BRE_PDL", "Bretagne et Pays de la Loire", "2"),
        new Territory("BFC_CVL", "Bourgogne-Franche-Comté et Centre-Val de Loire", "3"),
        new Territory("GES", "Grand Est", "4"),
        new Territory("HDF_NOR", "Hauts-de-France et Normandie", "alert"),
        new Territory("NAQ", "Nouvelle-Aquitaine", "0"),
        new Territory("OCC", "Occitanie", "1"),
        new Territory("PAC_COR", "Provence-Alpes-Côte d’Azur et Corse", "2"),
        new Territory("IDF", "Île-de-France", "3"),
        new Territory("OUM", "Outre-mer", "1"));
  }

  public List<SelectItem> getTerritoryItems() {
    return getTerritories().stream().map(t -> new SelectItem(t.getCode(), t.getName())).toList();
  }

  public List<SelectItem> getSectorItems() {
    return List.of(
        new SelectItem("HOSPITAL", "Sanitaire"),
        new SelectItem("SOCIAL", "Social"),
        new SelectItem("MEDICO_SOCIAL", "Médico-social"));
  }

  public List<Row> getRows() {
    return IntStream.rangeClosed(1, 30)
        .mapToObj(Row::new)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  public List<Row> getFewRows() {
    return getRows().subList(0, 6);
  }

  public List<Event> getEvents() {
    return List.of(
        new Event(
            "12 mars 2024",
            "Nomination de dix membres",
            "Acte n° 2024-03, pour trois ans.",
            "info"),
        new Event("3 juin 2025", "Démission d’un membre", "Le siège est vacant.", "error"),
        new Event("11 mars 2027", "Fin de mandat", "Dix mandats arrivent à terme.", "future"));
  }

  public Pagination getPagination() {
    return new Pagination(4, 25, 1204, "/galerie.xhtml", Map.of("q", "été & hiver"));
  }

  public TermChart getTerms() {
    TermChart chart =
        new TermChart(LocalDate.of(2020, 1, 1), LocalDate.of(2028, 1, 1), LocalDate.of(2026, 3, 1));
    chart
        .seat("Siège 1 – directeur")
        .bar("Anne Le Goff", LocalDate.of(2020, 2, 24), LocalDate.of(2023, 2, 23), "past")
        .bar("Anne Le Goff", LocalDate.of(2023, 2, 24), LocalDate.of(2026, 2, 23), "past")
        .bar("Yann Perrot", LocalDate.of(2026, 2, 24), LocalDate.of(2029, 2, 23), "current");
    chart
        .seat("Siège 2 – médecin")
        .bar("Inès Haddad", LocalDate.of(2020, 2, 24), LocalDate.of(2024, 6, 1), "past")
        .bar("Siège vacant", LocalDate.of(2024, 6, 2), LocalDate.of(2028, 1, 1), "vacant");
    return chart;
  }

  /** Accepts the form. */
  public void save() {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage("Le formulaire est enregistré."));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }

  public String getTerritory() {
    return territory;
  }

  public void setTerritory(String territory) {
    this.territory = territory;
  }

  public String getMotive() {
    return motive;
  }

  public void setMotive(String motive) {
    this.motive = motive;
  }

  public String getQuality() {
    return quality;
  }

  public void setQuality(String quality) {
    this.quality = quality;
  }

  public List<String> getSectors() {
    return sectors;
  }

  public void setSectors(List<String> sectors) {
    this.sectors = sectors;
  }

  public boolean isRead() {
    return read;
  }

  public void setRead(boolean read) {
    this.read = read;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  /**
   * Suggestions.
   *
   * @param query what was typed
   * @return names that contain it
   */
  public List<String> suggest(String query) {
    return getRows().stream()
        .map(Row::getName)
        .filter(found -> found.contains(query))
        .limit(8)
        .toList();
  }
}
