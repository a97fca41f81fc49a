package fr.mediane.dossier.designation;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.journal.JournalWriter;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the list of mediators of article 5, instance by instance. */
@Stateless
@PermitAll
public class ListedReader {

  @Inject private ActorDirectory actors;
  @Inject private Panels panels;
  @Inject private ListedMediators listed;
  @Inject private JournalWriter journal;

  /**
   * The list of one instance.
   *
   * @param code code of the instance
   * @param name its name
   * @param entries past and present, by name
   * @param eligible people of the pool who may enter it: name by identity, by name
   */
  public record Sheet(String code, String name, List<Entry> entries, Map<Long, String> eligible)
      implements Serializable {

    /** Keeps its own copies; the order of the names stays. */
    public Sheet {
      entries = List.copyOf(entries);
      eligible = Collections.unmodifiableMap(new LinkedHashMap<>(eligible));
    }
  }

  /**
   * One entry.
   *
   * @param id identity
   * @param version version read
   * @param name civility and names
   * @param certificateBody who certified; {@code null} when not recorded
   * @param certificateOn day of the certificate
   * @param inOn first day on the list
   * @param outOn last day on it; {@code null} while on it
   */
  public record Entry(
      Long id,
      long version,
      String name,
      String certificateBody,
      LocalDate certificateOn,
      LocalDate inOn,
      LocalDate outOn)
      implements Serializable {}

  /**
   * The list of an instance.
   *
   * @param code code of the instance; empty for the one of the reader
   * @throws NotFoundRefusal when the reader does not reach it
   */
  @Requires(Right.LISTED_READ)
  public Sheet open(String code) {
    Actor actor = actors.current();
    Panel panel =
        (code.isEmpty() ? panels.ledBy(actor) : panels.byCode(code))
            .orElseThrow(NotFoundRefusal::new);
    if (!AccessScope.of(actor, Right.LISTED_READ).allows(panel.getId(), panel.isMinisterial())) {
      throw new NotFoundRefusal();
    }
    Map<Long, String> eligible = new LinkedHashMap<>();
    if (actor.holds(Right.LISTED_MANAGE)) {
      listed.certified(panel).forEach(person -> eligible.put(person.getId(), person.getFullName()));
    }
    List<Entry> entries = listed.of(panel).stream().map(ListedReader::entry).toList();
    journal.read(actor, "ListedRead", "Panel", panel.getId().toString(), panel.getName());
    return new Sheet(panel.getCode(), panel.getName(), entries, eligible);
  }

  private static Entry entry(ListedMediator listed) {
    return new Entry(
        listed.getId(),
        listed.getVersion(),
        listed.getPerson().getFullName(),
        listed.getPerson().getCertificateBody(),
        listed.getPerson().getCertificateOn(),
        listed.getInOn(),
        listed.getOutOn());
  }
}
