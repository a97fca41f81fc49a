package fr.mediane.document;

import java.time.LocalDate;
import java.util.List;

/**
 * An arrêté or décision that appoints, renews or replaces members of an instance (décret n°
 * 2019-897, art. 5, 8 and 9).
 *
 * @param fileName see {@link DocumentModel#fileName()}
 * @param title « Arrêté n° … portant nomination des membres de … »; the number is part of it when
 *     there is one
 * @param subject one sentence for the metadata of the file
 * @param author authority that signs, for the metadata of the file
 * @param header lines that name the authority, from the general to the particular; the first is set
 *     in bold
 * @param number number of the act as printed in the running header, for example « Arrêté n°
 *     2026-014 »; empty for a draft
 * @param demonstration label printed on every page when the data are invented; empty otherwise
 * @param draft label printed on every page before signature (« PROJET … »); empty once signed
 * @param signingAuthority « Le directeur général de l’agence régionale de santé …, »
 * @param visas one sentence each, « Vu le code de la santé publique ; »
 * @param proposal « Sur proposition de … ; »; empty when the text asks for none
 * @param enacting « Arrête : » or « Décide : »
 * @param articles in order
 * @param placeAndDate « Fait à Rennes, le 1er mars 2026 »; with the date left open in a draft
 * @param signatoryQuality « Le directeur général de l’agence régionale de santé …, »
 * @param signatoryName name of the person who signs
 * @param signaturePlaceholder words printed where the signature goes, for example « Signature »;
 *     empty for none
 */
public record AppointingActModel(
    String fileName,
    String title,
    String subject,
    String author,
    List<String> header,
    String number,
    String demonstration,
    String draft,
    String signingAuthority,
    List<String> visas,
    String proposal,
    String enacting,
    List<Article> articles,
    String placeAndDate,
    String signatoryQuality,
    String signatoryName,
    String signaturePlaceholder)
    implements DocumentModel {

  /** Copies the lists; an act has at least one article. */
  public AppointingActModel {
    header = List.copyOf(header);
    visas = List.copyOf(visas);
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("An act has at least one article");
    }
  }

  @Override
  public String runningHeader() {
    return DocumentModel.join(number, draft, demonstration);
  }

  /**
   * One article.
   *
   * @param heading « Article 1er »
   * @param paragraphs its paragraphs
   * @param membersCaption caption of the table of members; empty when the article has none
   * @param members rows of the table, printed after the paragraphs; empty when the article has none
   */
  public record Article(
      String heading, List<String> paragraphs, String membersCaption, List<Member> members) {

    /** Copies the lists. */
    public Article {
      paragraphs = List.copyOf(paragraphs);
      members = List.copyOf(members);
    }

    /**
     * @return whether a member has a zone, so that the table shows the column
     */
    public boolean zoned() {
      return members.stream().anyMatch(member -> !member.zone().isEmpty());
    }

    /**
     * An article without table.
     *
     * @param heading « Article 2 »
     * @param paragraphs its paragraphs
     * @return the article
     */
    public static Article of(String heading, String... paragraphs) {
      return new Article(heading, List.of(paragraphs), "", List.of());
    }
  }

  /**
   * One appointed person.
   *
   * @param civility « Madame » or « Monsieur »
   * @param lastName family name
   * @param firstName first name
   * @param profession quality or profession
   * @param zone zone of Outre-mer (art. 8); empty elsewhere, and the column is left out when no
   *     member has one
   * @param nature « Nomination », « Renouvellement » or « Remplacement »
   * @param termStart first day of the term
   * @param termEnd last day of the term
   */
  public record Member(
      String civility,
      String lastName,
      String firstName,
      String profession,
      String zone,
      String nature,
      LocalDate termStart,
      LocalDate termEnd) {}
}
