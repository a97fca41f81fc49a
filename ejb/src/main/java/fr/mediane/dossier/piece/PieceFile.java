package fr.mediane.dossier.piece;

/**
 * A piece to download.
 *
 * @param name name of the file; carries the number of the copy
 * @param mediaType IANA media type
 * @param content the file; the receiver must not change the array
 */
public record PieceFile(String name, String mediaType, byte[] content) {}
