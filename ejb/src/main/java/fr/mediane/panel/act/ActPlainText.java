package fr.mediane.panel.act;

import fr.mediane.document.AppointingActModel;
import fr.mediane.document.AppointingActModel.Article;
import fr.mediane.document.AppointingActModel.Member;
import fr.mediane.text.FrenchText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The text of an act in plain lines, kept with it and shown on its page. */
final class ActPlainText {

  private ActPlainText() {}

  /** One line a paragraph, an empty line between the parts. */
  static String of(AppointingActModel act) {
    List<String> lines = new ArrayList<>();
    lines.add(act.title());
    lines.add("");
    lines.add(act.signingAuthority());
    lines.addAll(act.visas());
    if (!act.proposal().isEmpty()) {
      lines.add(act.proposal());
    }
    lines.add(act.enacting());
    for (Article article : act.articles()) {
      lines.add("");
      lines.add(article.heading());
      lines.addAll(article.paragraphs());
      article.members().forEach(member -> lines.add(line(member)));
    }
    lines.add("");
    lines.add(act.placeAndDate());
    lines.add(act.signatoryQuality());
    lines.add(act.signatoryName());
    return String.join("\n", lines);
  }

  private static String line(Member member) {
    String name =
        String.join(" ", member.civility(), member.firstName(), member.lastName()).strip();
    List<String> details =
        Stream.of(member.profession(), member.zone(), member.nature())
            .filter(detail -> !detail.isEmpty())
            .toList();
    return ActTexts.get(
        "act.member",
        name,
        String.join(", ", details),
        FrenchText.shortDate(member.termStart()),
        FrenchText.shortDate(member.termEnd()));
  }
}
