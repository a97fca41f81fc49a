package fr.mediane.network.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.door.TypedText;
import fr.mediane.network.EstablishmentGroup;
import fr.mediane.network.GroupKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Keeps the names of common directions unique. */
@ApplicationScoped
public class SaveDirectionHandler implements CommandHandler<SaveDirection, Long> {

  private static final int NAME_LENGTH = 200;
  private static final int CODE_LENGTH = 8;

  @Inject private Groups groups;

  @Override
  public Long handle(SaveDirection command, CommandContext context) {
    String name = command.name() == null ? "" : command.name().strip();
    if (name.isEmpty() || name.length() > NAME_LENGTH) {
      throw new InvalidRefusal("name", NetworkTexts.get("group.name"));
    }
    TypedText.refuseDefect("name", name);
    EstablishmentGroup group = command.groupId() == null ? created(name) : renamed(command, name);
    context.about("EstablishmentGroup", group.getId(), name);
    return group.getId();
  }

  private EstablishmentGroup created(String name) {
    requireUnique(name, null);
    String code = "DC-" + UUID.randomUUID().toString().substring(0, CODE_LENGTH);
    EstablishmentGroup group =
        new EstablishmentGroup(GroupKind.DIRECTION_COMMUNE, code, null, name, null);
    return groups.add(group);
  }

  private EstablishmentGroup renamed(SaveDirection command, String name) {
    EstablishmentGroup group = groups.require(command.groupId());
    if (group.getKind() != GroupKind.DIRECTION_COMMUNE) {
      throw new Refusal(NetworkTexts.get("group.notRenamable"));
    }
    if (group.getVersion() != command.version()) {
      throw new ConflictRefusal();
    }
    requireUnique(name, group.getId());
    group.rename(name);
    return group;
  }

  private void requireUnique(String name, Long but) {
    if (groups.isNameTaken(name, but)) {
      throw new InvalidRefusal("name", NetworkTexts.get("group.duplicate", name));
    }
  }
}
