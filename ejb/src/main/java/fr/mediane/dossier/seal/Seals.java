package fr.mediane.dossier.seal;

import fr.mediane.door.Refusal;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Seals and opens the content of dossiers. Each dossier has its key, wrapped by the current master
 * key; a value opens only in the dossier and under the purpose it was sealed for. Call it within a
 * transaction: keys in clear are kept no longer than that.
 *
 * <p>A purpose names the field for ever, for example {@code referral.summary}: renaming it makes
 * what is stored unreadable. Rows that repeat (notes, attachments) put their own identity in it, so
 * that two rows of a dossier cannot be exchanged: {@code note.body/42}.
 */
@ApplicationScoped
public class Seals {

  /** Longest binary content, in bytes: 20 MiB. */
  public static final int MAX_BYTES = 20 * 1024 * 1024;

  @Inject private DossierKeys keys;
  @Inject private MasterKeys masters;
  @Inject private OpenSecrets opened;
  @Inject private BlindIndex index;
  @Inject private Clock clock;

  /**
   * Draws the key of a new dossier.
   *
   * @param dossierId its identity, already given
   * @throws IllegalStateException when the dossier has had a key
   */
  public void openFor(Long dossierId) {
    if (keys.find(dossierId).isPresent()) {
      throw new IllegalStateException("Dossier " + dossierId + " already has a key");
    }
    DossierSecret secret = DossierSecret.draw(dossierId);
    keys.add(new DossierKey(dossierId, secret, masters.current(), clock.instant()));
    opened.put(dossierId, secret);
  }

  /**
   * Seals a text.
   *
   * @param purpose which field of the dossier, or row of it
   * @param clear {@code null} gives {@code null}; an empty text is sealed like another
   * @throws Refusal when the content of the dossier was destroyed, or the text holds half of a
   *     character
   */
  public SealedText seal(Long dossierId, String purpose, String clear) {
    return clear == null
        ? null
        : SealedText.of(secret(dossierId).seal(purpose, ClearText.toBytes(clear)));
  }

  /**
   * Opens a text.
   *
   * @param sealed {@code null} gives {@code null}
   * @throws Refusal when the content of the dossier was destroyed
   * @throws BrokenSealException when the value was altered or comes from elsewhere
   */
  public String open(Long dossierId, String purpose, SealedText sealed) {
    return sealed == null ? null : ClearText.of(secret(dossierId).open(purpose, sealed.toBytes()));
  }

  /**
   * Seals a binary content, an attachment for example.
   *
   * @param clear at most {@link #MAX_BYTES}; {@code null} gives {@code null}
   * @throws Refusal when the content of the dossier was destroyed, or is too large
   */
  public byte[] seal(Long dossierId, String purpose, byte[] clear) {
    if (clear == null) {
      return null;
    }
    if (clear.length > MAX_BYTES) {
      throw new Refusal(SealTexts.get("content.tooLarge", MAX_BYTES >> 20));
    }
    return secret(dossierId).seal(purpose, clear);
  }

  /**
   * Opens a binary content.
   *
   * @param sealed {@code null} gives {@code null}
   * @throws Refusal when the content of the dossier was destroyed
   * @throws BrokenSealException when the value was altered or comes from elsewhere
   */
  public byte[] open(Long dossierId, String purpose, byte[] sealed) {
    return sealed == null ? null : secret(dossierId).open(purpose, sealed);
  }

  /**
   * Reads the keys of a page of dossiers in one statement: the values of those dossiers then open
   * without any other in this transaction. Dossiers whose content was destroyed are left out.
   */
  public void prefetch(Collection<Long> dossierIds) {
    List<Long> unread =
        dossierIds.stream()
            .filter(Objects::nonNull)
            .distinct()
            .filter(id -> opened.get(id) == null)
            .toList();
    if (unread.isEmpty()) {
      return;
    }
    KeyRing ring = masters.ring();
    keys.findAll(unread).stream()
        .filter(key -> !key.isDestroyed())
        .forEach(key -> opened.put(key.getDossierId(), unwrap(key, ring)));
  }

  /**
   * Opens one text of each of several dossiers, their keys being read in one statement.
   *
   * @param sealed by dossier; a value may be {@code null}
   * @return the texts by dossier, in the same order; absent where there is no text, or where the
   *     content of the dossier was destroyed
   */
  public Map<Long, String> openAll(String purpose, Map<Long, SealedText> sealed) {
    prefetch(sealed.keySet());
    Map<Long, String> clear = new LinkedHashMap<>();
    sealed.forEach(
        (dossierId, text) -> {
          DossierSecret secret = opened.get(dossierId);
          if (text != null && secret != null) {
            clear.put(dossierId, ClearText.of(secret.open(purpose, text.toBytes())));
          }
        });
    return clear;
  }

  /**
   * Destroys for ever what is sealed in a dossier, and the words by which it could be found. Done
   * again, changes nothing.
   *
   * @param by account that destroys
   * @param at moment of the destruction
   */
  public void destroy(Long dossierId, String by, Instant at) {
    stored(dossierId).destroy(by, at);
    opened.remove(dossierId);
    index.remove(dossierId);
  }

  /** Whether the content of a dossier was destroyed. */
  public boolean isDestroyed(Long dossierId) {
    return stored(dossierId).isDestroyed();
  }

  private DossierSecret secret(Long dossierId) {
    DossierSecret secret = opened.get(dossierId);
    if (secret != null) {
      return secret;
    }
    DossierKey key = stored(dossierId);
    key.getDestroyedAt()
        .ifPresent(
            at -> {
              throw new Refusal(SealTexts.get("content.destroyed", day(at)));
            });
    DossierSecret unwrapped = unwrap(key, masters.ring());
    opened.put(dossierId, unwrapped);
    return unwrapped;
  }

  private DossierKey stored(Long dossierId) {
    return keys.find(dossierId)
        .orElseThrow(() -> new IllegalStateException("Dossier " + dossierId + " has no key"));
  }

  private static DossierSecret unwrap(DossierKey key, KeyRing ring) {
    return key.unwrap(MasterKeys.required(ring, key.getMasterKeyId()));
  }

  private static String day(Instant at) {
    return FrenchText.longDate(LegalTime.dateOf(at));
  }
}
