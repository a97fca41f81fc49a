/* The style sheets: a subset of the design system, and the module's own sheets. */
import fs from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';
import { filesUnder } from './sources.js';

const dsfr = 'node_modules/@gouvfr/dsfr/dist';

/**
 * Components that pages may use, each with the beginning of its class names; its sheet is taken only when the sources name
 * one of them. The order is that of the design system, where later sheets correct earlier ones.
 */
const components = {
  link: 'fr-link', accordion: 'fr-accordion', alert: 'fr-alert', badge: 'fr-badge', tag: 'fr-tag', breadcrumb: 'fr-breadcrumb',
  button: 'fr-btn', callout: 'fr-callout', form: 'fr-', checkbox: 'fr-checkbox', radio: 'fr-radio', input: 'fr-input',
  select: 'fr-select', upload: 'fr-upload', segmented: 'fr-segmented', toggle: 'fr-toggle', search: 'fr-search-bar',
  card: 'fr-card', tile: 'fr-tile', highlight: 'fr-highlight', notice: 'fr-notice', stepper: 'fr-stepper',
  summary: 'fr-summary', tab: 'fr-tabs', table: 'fr-table', pagination: 'fr-pagination', sidemenu: 'fr-sidemenu',
  skiplink: 'fr-skiplinks', modal: 'fr-modal', navigation: 'fr-nav', footer: 'fr-footer', header: 'fr-header',
};

/**
 * The design system without Marianne (not ours to use: see docs/decisions/0020-front-end.md), with only the icons and the
 * spacing and grid utilities that the sources name, its icons inlined as data URIs.
 */
export function buildDesignSystem(used) {
  const sheets = [
    'core/core.main.min.css',
    ...Object.entries(components)
      .filter(([, prefix]) => [...used].some((name) => name.startsWith(prefix)))
      .map(([name]) => `component/${name}/${name}.main.min.css`),
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
