package fr.mediane.web.dossier;

import fr.mediane.dossier.Channel;
import fr.mediane.dossier.ConflictLink;
import fr.mediane.dossier.ConflictScope;
import fr.mediane.dossier.InterventionNature;
import fr.mediane.dossier.LegalAction;
import fr.mediane.dossier.ReferralFacts;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.referral.FormalAgreement;
import fr.mediane.dossier.referral.PartyInput;
import fr.mediane.dossier.referral.ReferralInput;
import fr.mediane.dossier.view.DossierSheet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fields of a saisine. */
public class ReferralForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How many parties the registration offers; others are added on the sheet. */
  private static final int PARTIES = 4;

  private final List<PartyForm> parties =
      new ArrayList<>(Stream.generate(PartyForm::new).limit(PARTIES).toList());
  private final IdentityForm referrer;
  private final IdentityForm cosigner = new IdentityForm();
  private LocalDate receivedOn;
  private Channel channel = Channel.ELECTRONIC;
  private InterventionNature nature;
  private ReferrerKind referrerKind;
  private ConflictLink conflictLink;
  private ConflictScope conflictScope = ConflictScope.INTERPERSONAL;
  private Integer intensity;
  private Boolean seriousHarm;
  private LegalAction legalAction = LegalAction.NONE;
  private boolean companionWished;
  private String establishment;
  private LocalDate cosignedOn;
  private String summary;
  private String serviceEffect;
  private String legalActionNote;
  private final LocalDate[] agreedOn = new LocalDate[PARTIES];
  private String agreementProof;

  /** An empty form. */
  public ReferralForm() {
    referrer = new IdentityForm();
  }

  /** The form of a saisine already recorded, its parties apart. */
  public ReferralForm(DossierSheet recorded) {
    ReferralFacts facts = recorded.facts();
    referrer = new IdentityForm(recorded.referrer());
    receivedOn = facts.receivedOn();
    channel = facts.channel();
    nature = facts.nature();
    referrerKind = facts.referrerKind();
    conflictLink = facts.conflictLink();
    conflictScope = facts.conflictScope();
    intensity = facts.intensity();
    seriousHarm = facts.seriousHarm();
    legalAction = facts.legalAction();
    companionWished = facts.companionWished();
    establishment = recorded.establishmentText();
    if (recorded.narrative() != null) {
      summary = recorded.narrative().summary();
      serviceEffect = recorded.narrative().serviceEffect();
      legalActionNote = recorded.narrative().legalAction();
    }
  }

  /** What was typed; the parties after the last one filled are left out. */
  public ReferralInput toInput() {
    return new ReferralInput(
        new ReferralFacts(
            receivedOn,
            channel,
            nature,
            referrerKind,
            conflictLink,
            conflictScope,
            intensity,
            seriousHarm,
            legalAction,
            companionWished),
        establishment,
        referrer.toIdentity(),
        cosigner.toIdentity(),
        cosignedOn,
        summary,
        serviceEffect,
        legalActionNote,
        typedParties());
  }

  /** The formal agreement of all the parties, as typed. */
  public FormalAgreement toAgreement() {
    Map<Integer, LocalDate> days = new HashMap<>();
    for (int i = 0; i < PARTIES; i++) {
      if (agreedOn[i] != null) {
        days.put(i, agreedOn[i]);
      }
    }
    return new FormalAgreement(days, agreementProof);
  }

  private List<PartyInput> typedParties() {
    int last = PARTIES;
    while (last > 0 && !parties.get(last - 1).isFilled()) {
      last--;
    }
    return parties.subList(0, last).stream().map(PartyForm::toInput).toList();
  }

  /** Day of the agreement of each party to seize together, by its place. */
  public LocalDate[] getAgreedOn() {
    return agreedOn;
  }

  public String getAgreementProof() {
    return agreementProof;
  }

  public void setAgreementProof(String agreementProof) {
    this.agreementProof = agreementProof;
  }

  public List<PartyForm> getParties() {
    return parties;
  }

  public IdentityForm getReferrer() {
    return referrer;
  }

  public IdentityForm getCosigner() {
    return cosigner;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public InterventionNature getNature() {
    return nature;
  }

  public void setNature(InterventionNature nature) {
    this.nature = nature;
  }

  public ReferrerKind getReferrerKind() {
    return referrerKind;
  }

  public void setReferrerKind(ReferrerKind referrerKind) {
    this.referrerKind = referrerKind;
  }

  public ConflictLink getConflictLink() {
    return conflictLink;
  }

  public void setConflictLink(ConflictLink conflictLink) {
    this.conflictLink = conflictLink;
  }

  public ConflictScope getConflictScope() {
    return conflictScope;
  }

  public void setConflictScope(ConflictScope conflictScope) {
    this.conflictScope = conflictScope;
  }

  public Integer getIntensity() {
    return intensity;
  }

  public void setIntensity(Integer intensity) {
    this.intensity = intensity;
  }

  public Boolean getSeriousHarm() {
    return seriousHarm;
  }

  public void setSeriousHarm(Boolean seriousHarm) {
    this.seriousHarm = seriousHarm;
  }

  public LegalAction getLegalAction() {
    return legalAction;
  }

  public void setLegalAction(LegalAction legalAction) {
    this.legalAction = legalAction;
  }

  public boolean isCompanionWished() {
    return companionWished;
  }

  public void setCompanionWished(boolean companionWished) {
    this.companionWished = companionWished;
  }

  public String getEstablishment() {
    return establishment;
  }

  public void setEstablishment(String establishment) {
    this.establishment = establishment;
  }

  public LocalDate getCosignedOn() {
    return cosignedOn;
  }

  public void setCosignedOn(LocalDate cosignedOn) {
    this.cosignedOn = cosignedOn;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public String getServiceEffect() {
    return serviceEffect;
  }

  public void setServiceEffect(String serviceEffect) {
    this.serviceEffect = serviceEffect;
  }

  public String getLegalActionNote() {
    return legalActionNote;
  }

  public void setLegalActionNote(String legalActionNote) {
    this.legalActionNote = legalActionNote;
  }
}
