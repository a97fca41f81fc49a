package fr.mediane.web.network;

import fr.mediane.network.view.NetworkReader;
import fr.mediane.network.view.TerritorySummary;
import fr.mediane.regulation.PanelKind;
import fr.mediane.text.FrenchText;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Figures;
import fr.mediane.web.session.AppBean;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The map of the ten territories and its table. */
@Named("networkMap")
@RequestScoped
public class NetworkMapBean {

  private static final int LEVELS = 4;

  @Inject private NetworkReader reader;
  @Inject private Figures figures;
  @Inject private AppBean app;

  private List<TerritorySummary> territories;
  private Texts texts;

  @PostConstruct
  void read() {
    territories = reader.territories();
    texts = Texts.of("network");
  }

  /** The ten territories, then the national level. */
  public List<TerritorySummary> getTerritories() {
    return territories;
  }

  /** The ten territories as the map draws them. */
  public List<TerritoryShape> getShapes() {
    return drawn().map(this::shape).toList();
  }

  /** Public establishments of the network. */
  public long getEstablishments() {
    return territories.stream().mapToLong(TerritorySummary::establishments).sum();
  }

  /** Mediators in office today. */
  public long getInOffice() {
    return territories.stream().filter(one -> one.mediator() != null).count();
  }

  /** Territories and national level without a mediator today. */
  public long getVacant() {
    return territories.size() - getInOffice();
  }

  /** Terms of mediators that end within six months. */
  public long getEnding() {
    LocalDate today = app.getToday();
    return territories.stream()
        .filter(one -> one.mediator() != null && one.mediator().endsSoonOn(today))
        .count();
  }

  /** Whether at least one agency is only supposed. */
  public boolean isAnySupposed() {
    return territories.stream().anyMatch(TerritorySummary::isAgencySupposed);
  }

  /** What the colours stand for, the lightest first; none as long as nothing is recorded. */
  public List<String> getSteps() {
    long step = step();
    return LongStream.range(0, LEVELS)
        .filter(level -> level * step < most())
        .mapToObj(level -> range(level * step + 1, (level + 1) * step))
        .toList();
  }

  private String range(long least, long greatest) {
    if (least == greatest) {
      return figures.number(least);
    }
    return least == 1
        ? texts.get("map.legend.upTo", figures.number(greatest))
        : texts.get("map.legend.between", figures.number(least), figures.number(greatest));
  }

  private TerritoryShape shape(TerritorySummary territory) {
    String mediator =
        territory.mediator() == null
            ? texts.get("map.noMediator")
            : texts.get(
                "map.mediatorUntil",
                territory.mediator().fullName(),
                FrenchText.longDate(territory.mediator().lastDay()));
    return new TerritoryShape(
        territory.code(),
        territory.name(),
        texts.get("map.detail", territory.establishments(), mediator),
        figures.number(territory.establishments()),
        "/app/reseau/territoire.xhtml?code=" + territory.code(),
        territory.mediator() == null ? "alert" : level(territory.establishments()));
  }

  private String level(long establishments) {
    return Long.toString(Math.max(1, Math.min(LEVELS, (establishments + step() - 1) / step())));
  }

  private long step() {
    return Math.max(1, (most() + LEVELS - 1) / LEVELS);
  }

  private long most() {
    return drawn().mapToLong(TerritorySummary::establishments).max().orElse(0);
  }

  private Stream<TerritorySummary> drawn() {
    return territories.stream().filter(one -> one.kind() != PanelKind.NATIONAL);
  }
}
