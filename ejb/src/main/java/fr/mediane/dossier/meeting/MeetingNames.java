package fr.mediane.dossier.meeting;

import fr.mediane.dossier.meeting.MeetingBook.Choice;
import java.util.List;
import java.util.Map;

/**
 * The names of the people of a dossier whom a meeting may invite, opened once.
 *
 * @param partyNames by rank
 * @param mediatorNames by identity of the person: all who were ever designated
 * @param designated identities of those designated now
 */
record MeetingNames(
    Map<Integer, String> partyNames, Map<Long, String> mediatorNames, List<Long> designated) {

  List<Choice<Integer>> parties() {
    return partyNames.entrySet().stream()
        .map(party -> new Choice<>(party.getKey(), party.getValue()))
        .toList();
  }

  List<Choice<Long>> mediators() {
    return designated.stream().map(id -> new Choice<>(id, mediatorNames.get(id))).toList();
  }
}
