package fr.mediane.web.entry;

import fr.mediane.dossier.consent.ConsentInput;
import fr.mediane.dossier.consent.ConsentMeans;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What is typed in the form of the page of agreements and mediators. */
public class EntryForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Integer rank;
  private LocalDate on;
  private ConsentMeans means;
  private Long pieceId;
  private String originalPlace;
  private Long attorneyId;
  private Long mediatorId;
  private Long[] mediatorIds = {};
  private String motive;
  private boolean kept = true;

  /** The answer of a party. */
  ConsentInput consent() {
    return new ConsentInput(rank, on, means, pieceId, originalPlace, attorneyId);
  }

  /** The designations ticked. */
  List<Long> challenged() {
    return Arrays.asList(mediatorIds);
  }

  public Integer getRank() {
    return rank;
  }

  public void setRank(Integer rank) {
    this.rank = rank;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public ConsentMeans getMeans() {
    return means;
  }

  public void setMeans(ConsentMeans means) {
    this.means = means;
  }

  public Long getPieceId() {
    return pieceId;
  }

  public void setPieceId(Long pieceId) {
    this.pieceId = pieceId;
  }

  public String getOriginalPlace() {
    return originalPlace;
  }

  public void setOriginalPlace(String originalPlace) {
    this.originalPlace = originalPlace;
  }

  public Long getAttorneyId() {
    return attorneyId;
  }

  public void setAttorneyId(Long attorneyId) {
    this.attorneyId = attorneyId;
  }

  public Long getMediatorId() {
    return mediatorId;
  }

  public void setMediatorId(Long mediatorId) {
    this.mediatorId = mediatorId;
  }

  public Long[] getMediatorIds() {
    return mediatorIds.clone();
  }

  public void setMediatorIds(Long[] mediatorIds) {
    this.mediatorIds = mediatorIds.clone();
  }

  public String getMotive() {
    return motive;
  }

  public void setMotive(String motive) {
    this.motive = motive;
  }

  public boolean isKept() {
    return kept;
  }

  public void setKept(boolean kept) {
    this.kept = kept;
  }
}
