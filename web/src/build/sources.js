/* What the build reads of the module's own sources. */
import fs from 'node:fs';
import path from 'node:path';

/** All files of a folder and its sub-folders, in a stable order; none when the folder does not exist. */
export function filesUnder(folder) {
  if (!fs.existsSync(folder)) {
    return [];
  }
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/**
 * Every design-system class name written anywhere in the given folders (pages, tags, beans, scripts, bundles). A name put
 * together in an expression, as in fr-col-#{n}, is not seen: write the whole name.
 */
export function usedClasses(folders) {
  const found = new Set();
  for (const file of folders.flatMap(filesUnder)) {
    for (const [name] of fs.readFileSync(file, 'utf8').matchAll(/\bfr-[a-z0-9]+(?:-{1,2}[a-z0-9]+)*(?:__[a-z0-9-]+)?/g)) {
      found.add(name);
    }
  }
  return found;
}
