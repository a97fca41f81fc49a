package fr.mediane.dossier.designation;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.Fact;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDesk;
import fr.mediane.dossier.paper.PaperDraft;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.journal.JournalWriter;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.sending.IssuedFiles;
import fr.mediane.sending.IssuedKind;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the list of mediators of article 5 (doc. 17). */
@Stateless
@PermitAll
public class ListedPapers {

  @Inject private ActorDirectory actors;
  @Inject private Panels panels;
  @Inject private ListedMediators listed;
  @Inject private PaperDesk desk;
  @Inject private Papers papers;
  @Inject private IssuedFiles issued;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * The list of an instance as it stands today.
   *
   * @throws NotFoundRefusal when the reader does not reach the instance
   */
  @Requires(Right.LISTED_READ)
  public RenderedDocument print(String code, DocumentFormat format) {
    Actor actor = actors.current();
    Panel panel = panels.byCode(code).orElseThrow(NotFoundRefusal::new);
    if (!AccessScope.of(actor, Right.LISTED_READ).allows(panel.getId(), panel.isMinisterial())) {
      throw new NotFoundRefusal();
    }
    LocalDate today = LegalTime.today(clock);
    List<ListedMediator> entries = listed.of(panel);
    List<Row> present =
        entries.stream()
            .filter(entry -> isOn(entry, today))
            .map(entry -> row(entry, entry.getInOn()))
            .toList();
    List<Row> past =
        entries.stream()
            .filter(entry -> !isOn(entry, today))
            .map(entry -> row(entry, entry.getInOn(), entry.getOutOn()))
            .toList();
    PaperDraft draft =
        desk.of(Paper.LISTED_MEDIATORS, panel, panel.getCode(), today)
            .value("date", FrenchText.longDate(today))
            .facts(
                new Fact(DesignationTexts.get("paper.panel"), panel.getName()),
                new Fact(DesignationTexts.get("paper.territory"), panel.getTerritory().getName()),
                new Fact(DesignationTexts.get("paper.date"), FrenchText.longDate(today)));
    if (present.isEmpty()) {
      draft.flag("NONE");
    } else {
      draft.flag("SOME").slot("LIST", table(present, "in"));
    }
    if (!past.isEmpty()) {
      draft.flag("PAST").slot("PAST", table(past, "in", "out"));
    }
    RenderedDocument file =
        issued.issue(
            IssuedKind.LISTED_MEDIATORS,
            panel.getName() + ", " + FrenchText.longDate(today),
            panel.getId(),
            papers.print(draft.form("", List.of()), format),
            clock.instant(),
            actor.username());
    journal.read(actor, "PrintListed", "Panel", panel.getId().toString(), panel.getName());
    return file;
  }

  private static boolean isOn(ListedMediator entry, LocalDate day) {
    return entry.getOutOn() == null || !entry.getOutOn().isBefore(day);
  }

  private static Row row(ListedMediator entry, LocalDate... days) {
    String certificate =
        Stream.of(
                entry.getPerson().getCertificateBody(),
                entry.getPerson().getCertificateOn() == null
                    ? null
                    : FrenchText.shortDate(entry.getPerson().getCertificateOn()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return new Row(
        Stream.concat(
                Stream.of(entry.getPerson().getFullName(), certificate),
                Stream.of(days).map(day -> day == null ? "" : FrenchText.shortDate(day)))
            .toList());
  }

  private static Table table(List<Row> rows, String... days) {
    return new Table(
        "",
        DesignationTexts.get("paper.oneLine"),
        Stream.concat(Stream.of("name", "certificate"), Stream.of(days))
            .map(column -> DesignationTexts.get("paper." + column))
            .toList(),
        rows);
  }
}
