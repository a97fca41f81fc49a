/*
 * Builds everything static that the pages need, into target/frontend:
 *   webapp/assets/<version>/   style sheets, scripts, font, favicon: <version> is a digest of the content, so that the
 *                              files can be cached for ever
 *   resources/                 what the server reads: that version, and the outlines of the map
 * and target/axe/axe.min.js, which only the browser tests use.
 *
 * Nothing is downloaded here: package-lock.json says what `npm ci` has put into node_modules. The outputs are made again
 * only when one of the inputs changed.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { buildFont } from './font.js';
import { buildOutlines } from './outlines.js';
import { buildDesignSystem, buildOwnStyles } from './styles.js';
import { filesUnder, usedClasses } from './sources.js';

process.on('uncaughtException', (error) => {
  console.error(`Front-end build: ${error.message}`);
  process.exit(1);
});

const target = 'target/frontend';
const stamp = path.join(target, 'inputs.sha256');

const used = usedClasses(['src/main/webapp', 'src/main/java', 'src/main/frontend', 'src/main/resources', 'src/test']);
const inputs = digest([
  ...filesUnder('src/build'),
  ...filesUnder('src/main/frontend'),
  'package-lock.json',
], [...used].sort().join(' '));

if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === inputs) {
  process.exit(0);
}

fs.rmSync(target, { recursive: true, force: true });

const files = new Map([
  ['dsfr.css', buildDesignSystem(used)],
  ['mediane.css', buildOwnStyles('src/main/frontend/css')],
  ['dsfr.js', fs.readFileSync('node_modules/@gouvfr/dsfr/dist/dsfr.module.min.js', 'utf8').replace(/\n\/\/# sourceMappingURL=.*/, '')],
  ['theme-init.js', fs.readFileSync('src/main/frontend/theme-init.js', 'utf8')],
  ['mediane.js', concatenate('src/main/frontend/js')],
  ['favicon.svg', fs.readFileSync('src/main/frontend/favicon.svg', 'utf8')],
  ['inter.woff2', await buildFont()],
  ['licences.txt', licences()],
]);

const version = digestOf(files);
for (const [name, content] of files) {
  write(path.join(target, 'webapp/assets', version, name), content);
}
write(path.join(target, 'resources/fr/mediane/web/http/assets.properties'), `version=${version}\n`);
write(path.join(target, 'resources/fr/mediane/web/map/territory-outlines.properties'), buildOutlines());
write('target/axe/axe.min.js', fs.readFileSync('node_modules/axe-core/axe.min.js'));
write(stamp, inputs);

const kilobytes = [...files].map(([name, content]) => `${name} ${Math.round(Buffer.byteLength(content) / 1024)} kB`);
console.log(`Assets ${version}: ${kilobytes.join(', ')}`);

function concatenate(folder) {
  const scripts = filesUnder(folder).map((file) => fs.readFileSync(file, 'utf8')).join('\n');
  // An ajax answer that replaces the whole document (an error page) runs its scripts again in the same window.
  return `if (!window.mediane) {\n${scripts}\n}\n`;
}

function licences() {
  const packages = ['@gouvfr/dsfr/LICENSE.md', '@gouvfr/dsfr-chart/LICENSE', 'inter-ui/LICENSE.txt'];
  return packages.map((file) => `${path.dirname(file)}\n\n${fs.readFileSync(path.join('node_modules', file), 'utf8')}`).join('\n\n');
}

function digest(paths, more) {
  const hash = createHash('sha256');
  for (const file of paths) {
    hash.update(file).update(fs.readFileSync(file));
  }
  return hash.update(more).digest('hex');
}

function digestOf(contents) {
  const hash = createHash('sha256');
  for (const [name, content] of contents) {
    hash.update(name).update(content);
  }
  return hash.digest('hex').slice(0, 12);
}

function write(file, content) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}
