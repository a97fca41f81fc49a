package fr.mediane.mailing;

import fr.mediane.panel.Panel;
import fr.mediane.persistence.StoredEntity;
import fr.mediane.regulation.Sector;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One letter to the establishments of a territory. Not changed once its letters are printed; a
 * printing that was stopped is launched again.
 */
@Entity
@Table(name = "mailing")
public class Mailing extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "panel_id", nullable = false)
  private Panel panel;

  @Enumerated(EnumType.STRING)
  @Column(length = 15)
  private Sector sector;

  @Column(nullable = false, length = 200)
  private String object;

  @Column(nullable = false, length = 6000)
  private String body;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "created_by", nullable = false, length = 60)
  private String createdBy;

  private Integer letters;

  @Column(name = "launched_at")
  private Instant launchedAt;

  @Column(name = "work_id")
  private Long workId;

  @Column(name = "printed_at")
  private Instant printedAt;

  protected Mailing() {}

  Mailing(Panel panel, Sector sector, String object, String body, Instant at, String by) {
    this.panel = panel;
    this.sector = sector;
    this.object = object;
    this.body = body;
    this.createdAt = at;
    this.createdBy = by;
  }

  /** Its letters are about to be printed. */
  void launch(int count, Long work, Instant at) {
    letters = count;
    workId = work;
    launchedAt = at;
  }

  /** All its letters are printed and kept. */
  void print(Instant at) {
    printedAt = at;
  }

  /** Whether all its letters were printed: they are not printed again. */
  boolean isPrinted() {
    return printedAt != null;
  }

  /** As the list shows it. */
  MailingPage.Row row(String panelName) {
    return new MailingPage.Row(
        getId(),
        panelName,
        sector,
        object,
        createdAt,
        printedAt == null ? null : letters,
        printedAt);
  }

  Panel getPanel() {
    return panel;
  }

  Sector getSector() {
    return sector;
  }

  String getObject() {
    return object;
  }

  String getBody() {
    return body;
  }

  Integer getLetters() {
    return letters;
  }

  Instant getLaunchedAt() {
    return launchedAt;
  }

  Long getWorkId() {
    return workId;
  }
}
