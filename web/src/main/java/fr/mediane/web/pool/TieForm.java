package fr.mediane.web.pool;

import fr.mediane.panel.TieNature;
import java.io.Serializable;
import java.time.LocalDate;

/** The fields of a tie, and those that end one. */
public class TieForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String establishment;
  private TieNature nature;
  private LocalDate since;
  private LocalDate until;
  private String note;
  private Long endedTieId;
  private LocalDate tieEnd;

  public String getEstablishment() {
    return establishment;
  }

  public void setEstablishment(String establishment) {
    this.establishment = establishment;
  }

  public TieNature getNature() {
    return nature;
  }

  public void setNature(TieNature nature) {
    this.nature = nature;
  }

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate since) {
    this.since = since;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public Long getEndedTieId() {
    return endedTieId;
  }

  public void setEndedTieId(Long endedTieId) {
    this.endedTieId = endedTieId;
  }

  public LocalDate getTieEnd() {
    return tieEnd;
  }

  public void setTieEnd(LocalDate tieEnd) {
    this.tieEnd = tieEnd;
  }
}
