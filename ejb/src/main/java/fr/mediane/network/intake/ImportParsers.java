package fr.mediane.network.intake;

import fr.mediane.network.imports.GhtParser;
import fr.mediane.network.imports.ImportFileKind;
import fr.mediane.network.imports.SaeParser;
import fr.mediane.network.imports.StructureEjParser;
import fr.mediane.network.imports.StructureEtParser;
import fr.mediane.tabular.TabularParser;

/** Which parser reads which kind of file. */
final class ImportParsers {

  private ImportParsers() {}

  static TabularParser<?> of(ImportFileKind kind) {
    return switch (kind) {
      case STRUCTURE_ET -> new StructureEtParser();
      case STRUCTURE_EJ -> new StructureEjParser();
      case SAE_ID, SAE_IDB -> new SaeParser();
      case GHT -> new GhtParser();
    };
  }
}
