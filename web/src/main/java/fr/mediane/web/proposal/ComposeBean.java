package fr.mediane.web.proposal;

import fr.mediane.panel.proposal.AnswerRules;
import fr.mediane.panel.proposal.DescribeProposal;
import fr.mediane.panel.proposal.GiveSeat;
import fr.mediane.panel.proposal.SubmitProposal;
import fr.mediane.panel.proposal.VacateSeat;
import fr.mediane.panel.proposal.view.ProposalView;
import fr.mediane.panel.proposal.view.RuleLine;
import fr.mediane.panel.proposal.view.SeatLine;
import fr.mediane.panel.proposal.view.Workbench;
import fr.mediane.panel.proposal.view.WorkbenchReader;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The workbench on which a composition is made. Every gesture is an act, kept at once; what the
 * rules say is read again after each.
 */
@Named("composer")
@ViewScoped
public class ComposeBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private WorkbenchReader reader;
  @Inject private PeopleBean people;

  private String number;
  private ProposalView view;
  private Integer chosenSeat;
  private final Map<String, String> motives = new HashMap<>();
  private String announcement = "";
  private boolean refreshed;
  private final HeadingFields heading = new HeadingFields();

  /**
   * Reads the proposal; « 404 » when it does not exist or is out of scope.
   *
   * @return the page of the proposal when it may not be changed, otherwise {@code null}
   */
  public String load() {
    show(screen.readOr404(() -> reader.open(number == null ? "" : number, people.filter())));
    if (view != null && !view.allowed().edit()) {
      return ProposalPages.redirectTo(ProposalPages.sheet(number));
    }
    return null;
  }

  /** Gives a seat to somebody of the lists: the seat chosen, or the first vacant one that suits. */
  public void place(Long personId, String zone) {
    Optional<SeatLine> seat = target(zone);
    if (seat.isEmpty()) {
      announcement = text("say_noSeat");
      return;
    }
    give(seat.get().number(), personId, null, true, "say_placed");
  }

  /** Gives a sitting member a seat again: his own when it is vacant. */
  public void takeBack(Long personId, int ownSeat) {
    boolean free =
        view.seats().stream().anyMatch(seat -> seat.number() == ownSeat && seat.vacant());
    if (free) {
      give(ownSeat, personId, null, true, "say_placed");
    } else {
      place(personId, "");
    }
  }

  /** Changes what the act does with the person on a seat. */
  public void nature(SeatLine seat, String nature) {
    give(
        seat.number(),
        seat.personId(),
        MandateNature.valueOf(nature),
        seat.countsAsRenewal(),
        "say_nature");
  }

  /** Says whether a replacement counts when renewals are counted. */
  public void count(SeatLine seat, boolean counts) {
    give(seat.number(), seat.personId(), seat.nature(), counts, "say_nature");
  }

  private void give(int seat, Long personId, MandateNature nature, boolean counts, String said) {
    GiveSeat gesture = new GiveSeat(number, view.version(), seat, personId, nature, counts);
    if (screen.does(gesture)) {
      chosenSeat = null;
      people.forgetName();
      again(said, seat);
    } else {
      refused();
    }
  }

  /** Leaves a seat vacant. */
  public void vacate(int seat) {
    if (screen.does(new VacateSeat(number, view.version(), seat))) {
      again("say_vacated", seat);
    } else {
      refused();
    }
  }

  /** Chooses the seat that the next person placed will receive; chosen again, lets it go. */
  public void choose(int seat) {
    chosenSeat = Objects.equals(chosenSeat, seat) ? null : seat;
    announcement = text(chosenSeat == null ? "say_released" : "say_chosen", seat);
  }

  /** Keeps the motives written on the screen. */
  public void saveMotives() {
    if (screen.does(new AnswerRules(number, view.version(), motives))) {
      again(null, 0);
      announcement = text("say_motives");
    } else {
      refused();
    }
  }

  /** Keeps the heading. */
  public String describe() {
    return screen.act(
        new DescribeProposal(
            number,
            view.version(),
            heading.getTitle(),
            heading.getEffectiveOn(),
            heading.getTermMonths()),
        text("compose_described"),
        ProposalPages.redirectTo(ProposalPages.workbench(number)));
  }

  /** Signs and submits, with the motives written on the screen. */
  public String submit() {
    if (!screen.does(new SubmitProposal(number, view.version(), motives))) {
      refused();
      return null;
    }
    screen.success(text("compose_submitted", number));
    return ProposalPages.redirectTo(ProposalPages.sheet(number));
  }

  /** After a refusal: when somebody else changed the draft, shows it as it now is. */
  private void refused() {
    long known = view.version();
    again(null, 0);
    refreshed = view != null && view.version() != known;
    announcement = refreshed ? text("compose_refreshed") : "";
  }

  /** Reads again after a gesture and tells what it did. */
  private void again(String said, int seat) {
    refreshed = false;
    show(screen.readOr404(() -> reader.again(number, people.filter())));
    if (view == null || said == null) {
      return;
    }
    String who =
        view.seats().stream()
            .filter(line -> line.number() == seat && !line.vacant())
            .map(line -> line.name() + ", " + line.nature().label())
            .findFirst()
            .orElse("");
    announcement =
        text(said, seat, who)
            + " "
            + text("say_rules", view.breaches().size(), view.toAnswer().size());
  }

  private void show(Workbench read) {
    view = read == null ? null : read.proposal();
    if (view == null) {
      return;
    }
    heading.show(view);
    for (RuleLine rule : view.toAnswer()) {
      motives.putIfAbsent(rule.id(), rule.motive());
    }
    people.show(read);
  }

  private Optional<SeatLine> target(String zone) {
    return view.seats().stream()
        .filter(
            seat ->
                chosenSeat == null
                    ? seat.vacant() && (zone == null || zone.isEmpty() || zone.equals(seat.zone()))
                    : seat.number() == chosenSeat)
        .findFirst();
  }

  /** Number of the seat that a person of a zone would receive; {@code null} when none suits. */
  public Integer seatFor(String zone) {
    return target(zone).map(SeatLine::number).orElse(null);
  }

  private static String text(String key, Object... arguments) {
    return Texts.of("proposal").get(key, arguments);
  }

  /** What the last gesture did, for those who do not see the screen. */
  public String getAnnouncement() {
    return announcement;
  }

  /** Whether the last gesture was refused and the draft shown is now somebody else's. */
  public boolean isRefreshed() {
    return refreshed;
  }

  /** The seat chosen by the person, or {@code null}. */
  public Integer getChosenSeat() {
    return chosenSeat;
  }

  /** The motives as they stand on the screen, by rule. */
  public Map<String, String> getMotives() {
    return motives;
  }

  /** The heading as it stands on the screen. */
  public HeadingFields getHeading() {
    return heading;
  }

  /** The proposal; {@code null} before it is read and on « 404 ». */
  public ProposalView getView() {
    return view;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
