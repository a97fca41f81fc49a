package fr.mediane.statistics.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a proposal says, as it is kept. */
@Embeddable
public class StoredWords {

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ProposalTheme theme;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Addressee addressee;

  @Column(nullable = false, length = ProposalWords.LONGEST_SUBJECT)
  private String subject;

  @Column(nullable = false, length = ProposalWords.LONGEST_BODY)
  private String body;

  protected StoredWords() {}

  StoredWords(ProposalWords words) {
    theme = words.theme();
    addressee = words.addressee();
    subject = words.subject();
    body = words.body();
  }

  /** What it says. */
  ProposalWords read() {
    return new ProposalWords(theme, addressee, subject, body);
  }
}
