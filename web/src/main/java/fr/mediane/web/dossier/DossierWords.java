package fr.mediane.web.dossier;

import fr.mediane.dossier.Channel;
import fr.mediane.dossier.ConflictLink;
import fr.mediane.dossier.ConflictScope;
import fr.mediane.dossier.InterventionNature;
import fr.mediane.dossier.LegalAction;
import fr.mediane.dossier.PartyProfession;
import fr.mediane.dossier.PartyRole;
import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.network.Civility;
import fr.mediane.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The values offered by the forms of the dossiers, each with its French name. */
@Named("dossierWords")
@ApplicationScoped
public class DossierWords {

  /** How a saisine arrives. */
  public List<SelectItem> getChannels() {
    return items(Channel.values(), Channel::label);
  }

  /** The purposes of article 1. */
  public List<SelectItem> getNatures() {
    return items(InterventionNature.values(), InterventionNature::label);
  }

  /** Who may seize the mediator of that level. */
  public List<SelectItem> referrers(boolean national) {
    ReferrerKind[] kinds =
        Arrays.stream(ReferrerKind.values())
            .filter(kind -> national ? kind.isNational() : kind.isRegional())
            .toArray(ReferrerKind[]::new);
    return items(kinds, ReferrerKind::label);
  }

  /** How the parties stand to each other. */
  public List<SelectItem> getLinks() {
    return items(ConflictLink.values(), ConflictLink::label);
  }

  /** Between whom the dispute lies. */
  public List<SelectItem> getScopes() {
    return items(ConflictScope.values(), ConflictScope::label);
  }

  /** What is declared of legal actions. */
  public List<SelectItem> getLegalActions() {
    return items(LegalAction.values(), LegalAction::label);
  }

  /** Statuses of the parties. */
  public List<SelectItem> getStatuses() {
    return items(PartyStatus.values(), PartyStatus::label);
  }

  /** Professions of the parties. */
  public List<SelectItem> getProfessions() {
    return items(PartyProfession.values(), PartyProfession::label);
  }

  /** Places of the parties in the situation. */
  public List<SelectItem> getRoles() {
    return items(PartyRole.values(), PartyRole::label);
  }

  /** Civilities. */
  public List<SelectItem> getCivilities() {
    return items(Civility.values(), Civility::label);
  }

  /** States in the order of the life of a dossier. */
  public List<SelectItem> getStates() {
    return items(DossierState.values(), DossierState::label);
  }

  /** Yes, no; nothing chosen is « unknown ». */
  public List<SelectItem> getYesNo() {
    Texts texts = Texts.of("dossier");
    return List.of(
        new SelectItem(Boolean.TRUE, texts.get("yes")),
        new SelectItem(Boolean.FALSE, texts.get("no")));
  }

  /** From 1 to 4. */
  public List<SelectItem> getIntensities() {
    Texts texts = Texts.of("dossier");
    return IntStream.rangeClosed(1, 4)
        .mapToObj(level -> new SelectItem(level, texts.get("intensity_" + level)))
        .toList();
  }

  /** Tone of the badge of a state. */
  public String tone(DossierState state) {
    return DossierPages.tone(state);
  }

  private static <E extends Enum<E>> List<SelectItem> items(E[] values, Function<E, String> label) {
    return Arrays.stream(values).map(value -> new SelectItem(value, label.apply(value))).toList();
  }
}
