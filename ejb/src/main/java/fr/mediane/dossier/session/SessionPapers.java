package fr.mediane.dossier.session;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.document.CaseFormModel.Signatory;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.Fact;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDesk;
import fr.mediane.dossier.paper.PaperDraft;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.dossier.session.SessionSheet.Line;
import fr.mediane.dossier.session.SessionSheet.Presence;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.dossier.slot.SlotText;
import fr.mediane.journal.JournalWriter;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The papers of a session: agenda, attendance sheet, record of decisions. What is printed for a
 * member is restricted to the dossiers with which that member has no tie: no gap in the numbering
 * tells that one is missing.
 */
@Stateless
@PermitAll
public class SessionPapers {

  @Inject private ActorDirectory actors;
  @Inject private Agendas agendas;
  @Inject private SessionPresences presences;
  @Inject private PaperDesk desk;
  @Inject private Papers papers;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * The agenda; of a session to come, what is still to be examined only.
   *
   * @param addressee the member it is addressed to; {@code null} for the reader himself
   */
  @Requires(Right.SESSION_READ)
  public RenderedDocument agenda(String number, Long addressee, DocumentFormat format) {
    Actor actor = actors.current();
    PanelSession session = agendas.session(number, actor);
    List<Line> lines =
        agendas.of(session, actor, addressee).stream()
            .filter(line -> session.getState() != SessionState.PLANNED || line.examinable())
            .toList();
    List<String> points = new ArrayList<>();
    PaperDraft draft = draft(Paper.AGENDA, session);
    if (!lines.isEmpty()) {
      points.add(SessionTexts.get("paper.cases"));
      draft.flag("CASES").slot("CASES", cases(lines));
    }
    points.add(SessionTexts.get("paper.other"));
    draft.slot("POINTS", new Items(true, points));
    return print(draft.form(reference(session), List.of()), session, lines, actor, format);
  }

  /** The attendance sheet: to be signed before the session is recorded, filled afterwards. */
  @Requires(Right.SESSION_MANAGE)
  public RenderedDocument attendance(String number, DocumentFormat format) {
    Actor actor = actors.current();
    PanelSession session = agendas.session(number, actor);
    List<Presence> people = presences.of(session);
    Quorum quorum = presences.quorum(session, people);
    PaperDraft draft =
        draft(Paper.ATTENDANCE, session)
            .value(
                "quorum",
                session.getPresent() == null
                    ? SessionTexts.get("paper.quorum", quorum.required(), quorum.convened())
                    : quorum.verdict(session.getPresent()));
    return print(
        draft.form(reference(session), people.stream().map(SessionPapers::line).toList()),
        session,
        List.of(),
        actor,
        format);
  }

  /**
   * What the instance said of each dossier, without the discussion.
   *
   * @param addressee the member it is addressed to; {@code null} for the reader himself
   * @throws NotFoundRefusal while the session was not held
   */
  @Requires(Right.SESSION_READ)
  public RenderedDocument record(String number, Long addressee, DocumentFormat format) {
    Actor actor = actors.current();
    PanelSession session = agendas.session(number, actor);
    if (session.getState() != SessionState.HELD) {
      throw new NotFoundRefusal();
    }
    List<Line> lines =
        agendas.of(session, actor, addressee).stream()
            .filter(line -> line.opinion() != null)
            .toList();
    List<Presence> people = presences.of(session);
    PaperDraft draft =
        draft(Paper.SESSION_RECORD, session).slot("FACTS", heldFacts(session, people));
    if (lines.isEmpty()) {
      draft.flag("NO_CASE");
    } else {
      draft.flag("CASES").slot("DECISIONS", opinions(lines));
    }
    return print(
        draft.form(
            reference(session),
            people.stream()
                .filter(presence -> presence.who().isPresident())
                .map(presence -> Signatory.awaited(presence.who().name(), quality(presence)))
                .toList()),
        session,
        lines,
        actor,
        format);
  }

  private PaperDraft draft(Paper paper, PanelSession session) {
    return desk.of(paper, session.getPanel(), session.getNumber(), today())
        .value("sessionDate", FrenchText.longDate(session.getSessionOn()))
        .slot("FACTS", facts(session));
  }

  private static Facts facts(PanelSession session) {
    return new Facts("", where(session));
  }

  /** With who came and whether the quorum was reached. */
  private Facts heldFacts(PanelSession session, List<Presence> people) {
    List<Fact> facts = new ArrayList<>(where(session));
    facts.add(new Fact(SessionTexts.get("paper.came"), names(people, true)));
    facts.add(new Fact(SessionTexts.get("paper.missed"), names(people, false)));
    facts.add(
        new Fact(
            SessionTexts.get("paper.quorumName"),
            presences.quorum(session, people).verdict(session.getPresent())));
    return new Facts("", Fact.present(facts.toArray(Fact[]::new)));
  }

  private static String names(List<Presence> people, boolean present) {
    return people.stream()
        .filter(presence -> presence.present() != null && presence.present() == present)
        .map(presence -> presence.who().name())
        .collect(Collectors.joining(", "));
  }

  private static List<Fact> where(PanelSession session) {
    Slot slot = session.getSlot();
    return Fact.present(
        new Fact(SessionTexts.get("paper.date"), SlotText.inWords(slot)),
        new Fact(SessionTexts.get("paper.place"), SlotText.where(slot)),
        new Fact(SessionTexts.get("paper.panel"), session.getPanel().getName()));
  }

  private static Table cases(List<Line> lines) {
    List<Row> rows = new ArrayList<>();
    for (Line line : lines) {
      rows.add(Row.of(Integer.toString(rows.size() + 1), line.dossier()));
    }
    return new Table(
        "",
        SessionTexts.get("paper.oneLine"),
        List.of(SessionTexts.get("paper.order"), SessionTexts.get("paper.dossier")),
        rows);
  }

  private static Table opinions(List<Line> lines) {
    return new Table(
        "",
        SessionTexts.get("paper.oneLine"),
        List.of(SessionTexts.get("paper.dossier"), SessionTexts.get("paper.opinion")),
        lines.stream().map(line -> Row.of(line.dossier(), line.opinionInWords())).toList());
  }

  private static Signatory line(Presence presence) {
    if (presence.present() == null) {
      return Signatory.awaited(presence.who().name(), quality(presence));
    }
    return new Signatory(
        presence.who().name(),
        quality(presence),
        "",
        SessionTexts.get(presence.present() ? "paper.present" : "paper.absent"));
  }

  private static String quality(Presence presence) {
    return SessionTexts.get(presence.who().isPresident() ? "paper.president" : "paper.member");
  }

  private static String reference(PanelSession session) {
    return SessionTexts.get("paper.reference", session.getNumber());
  }

  private RenderedDocument print(
      DocumentModel model,
      PanelSession session,
      List<Line> lines,
      Actor actor,
      DocumentFormat format) {
    RenderedDocument file = papers.print(model, format);
    journal.read(actor, SessionReadings.of("PrintSessionPaper", session, lines));
    return file;
  }

  private LocalDate today() {
    return LegalTime.today(clock);
  }
}
