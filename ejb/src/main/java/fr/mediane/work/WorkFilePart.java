package fr.mediane.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Some bytes of a file that a work produced. */
@Entity
@Table(name = "work_file_part")
@IdClass(WorkFilePart.Key.class)
public class WorkFilePart {

  /** Most bytes of a part. */
  static final int SIZE = 1024 * 1024;

  @Id
  @Column(name = "file_id")
  private Long fileId;

  @Id private int position;

  @Column(nullable = false)
  private byte[] content;

  protected WorkFilePart() {}

  WorkFilePart(Long fileId, int position, byte[] content) {
    this.fileId = fileId;
    this.position = position;
    this.content = content;
  }

  /** Identity of a part. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long fileId;
    private int position;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && Objects.equals(fileId, that.fileId)
          && position == that.position;
    }

    @Override
    public int hashCode() {
      return Objects.hash(fileId, position);
    }
  }
}
