/* The style sheets: a subset of the design system, and the module's own sheets. */
import fs from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';
import { filesUnder } from './sources.js';

const dsfr = 'node_modules/@gouvfr/dsfr/dist';

/** Components that pages may use. A component missing here has no style: add it, and say so in docs/screens.md. */
const components = [
  'accordion', 'alert', 'badge', 'breadcrumb', 'button', 'callout', 'card', 'checkbox', 'content', 'footer', 'form',
  'header', 'highlight', 'input', 'link', 'modal', 'navigation', 'notice', 'pagination', 'password', 'radio', 'search',
  'segmented', 'select', 'sidemenu', 'skiplink', 'stepper', 'summary', 'tab', 'table', 'tag', 'tile', 'toggle', 'upload',
];

/**
 * The design system without Marianne (not ours to use: see docs/decisions/0020-front-end.md), with only the icons and the
 * spacing and grid utilities that the sources name, its icons inlined as data URIs.
 */
export function buildDesignSystem(used) {
  const sheets = [
    'core/core.main.min.css',
    ...components.map((name) => `component/${name}/${name}.main.min.css`),
    'utility/icons/icons.main.min.css',
    'scheme/scheme.min.css',
    'core/core.print.min.css',
  ];
  return sheets.map((sheet) => subset(path.join(dsfr, sheet), used)).join('\n');
}

function subset(file, used) {
  const root = postcss.parse(fs.readFileSync(file, 'utf8'), { from: file });
  root.walkAtRules('font-face', (rule) => rule.remove());
  root.walkAtRules('charset', (rule) => rule.remove());
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => isNeeded(selector, used));
    if (kept.length === 0) {
      rule.remove();
    } else {
      rule.selectors = kept;
    }
  });
  root.walkDecls((declaration) => {
    if (declaration.prop === '-webkit-mask-image') {
      declaration.remove(); // every browser that runs these pages knows mask-image
    } else {
      declaration.value = inlineIcons(declaration.value, path.dirname(file)).replace(/Marianne|Spectral/g, 'var(--app-font)');
    }
  });
  root.walkRules((rule) => rule.nodes.length === 0 && rule.remove());
  root.walkAtRules((rule) => rule.nodes?.length === 0 && rule.remove());
  return root.toString();
}

/** Only plain utilities are dropped: what they do not match can be the state of a component, which scripts set. */
function isNeeded(selector, used) {
  const utility = selector.match(/^\.(fr-(?:[mp][trblxy]?-|col-|grid-row|icon-)[a-z0-9-]*)/);
  return !utility || used.has(utility[1]);
}

function inlineIcons(value, folder) {
  return value.replace(/url\(["']?([^"')]+\.svg)["']?\)/g, (_, icon) => {
    const file = path.join(folder, icon);
    if (!fs.existsSync(file)) {
      throw new Error(`No icon ${icon} in the design system (looked for ${file}).`);
    }
    const svg = fs.readFileSync(file, 'utf8').trim();
    return `url("data:image/svg+xml,${encodeURIComponent(svg).replace(/%20/g, ' ').replace(/%3D/g, '=').replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/%22/g, "'")}")`;
  });
}

/** The module's own sheets, in the order of their names, without comments; icon('system/x.svg') stands for a data URI. */
export function buildOwnStyles(folder) {
  return filesUnder(folder).map((file) => {
    const root = postcss.parse(fs.readFileSync(file, 'utf8'), { from: file });
    root.walkComments((comment) => comment.remove());
    root.walkDecls((declaration) => {
      declaration.value = inlineIcons(declaration.value.replace(/icon\(["']?([^"')]+)["']?\)/g, 'url($1)'), path.join(dsfr, 'icons'));
    });
    return root.toString().replace(/\n\s*/g, '\n');
  }).join('\n');
}
