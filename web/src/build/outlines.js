/*
 * The map: outlines of the regions from @gouvfr/dsfr-chart (MIT, DINUM), grouped into the ten territories of the mediation
 * network. The package publishes no data file: the paths are read from its compiled component, and the build fails when a
 * region is not found there.
 */
import fs from 'node:fs';

const source = 'node_modules/@gouvfr/dsfr-chart/dist/MapChart/MapChart.js';

/** Territory → metropolitan regions, by the codes of the source. Corsica is named by its official number there. */
const metropolitan = {
  ARA: ['FR-ARA'],
  BRE_PDL: ['FR-BRE', 'FR-PDL'],
  BFC_CVL: ['FR-BFC', 'FR-CVL'],
  GES: ['FR-GES'],
  HDF_NOR: ['FR-HDF', 'FR-NOR'],
  NAQ: ['FR-NAQ'],
  OCC: ['FR-OCC'],
  PAC_COR: ['FR-PAC', 'FR-20R'],
  IDF: ['FR-IDF'],
};

/** Overseas départements, all of the territory OUM, drawn as small panels under the mainland: code → left edge. */
const overseas = { 'FR-971': 30, 'FR-972': 230, 'FR-973': 430, 'FR-974': 630, 'FR-976': 830 };
const overseasTop = 1060;
const overseasScale = 2.6;

/** Where the figure of each territory is written, in the units of the view box: chosen by eye. */
const labels = {
  ARA: [690, 600], BRE_PDL: [250, 390], BFC_CVL: [640, 430], GES: [735, 250], HDF_NOR: [545, 130], NAQ: [365, 640],
  OCC: [455, 815], PAC_COR: [795, 785], IDF: [508, 272], OUM: [1005, 1135],
};

/**
 * The outlines as a properties file. TERRITORY.path is the outline in the viewBox of the map (key viewBox);
 * OUM.FR-97x.path and .transform are the five overseas outlines; TERRITORY.label is the place of its figure.
 */
export function buildOutlines() {
  const script = fs.readFileSync(source, 'utf8');
  const lines = ['viewBox=0 0 1060 1200'];
  for (const [territory, regions] of Object.entries(metropolitan)) {
    lines.push(`${territory}.path=${regions.map((code) => outline(script, code)).join(' ')}`);
  }
  for (const [code, left] of Object.entries(overseas)) {
    lines.push(`OUM.${code}.path=${outline(script, code)}`);
    lines.push(`OUM.${code}.transform=translate(${left} ${overseasTop}) scale(${overseasScale})`);
  }
  for (const [territory, point] of Object.entries(labels)) {
    lines.push(`${territory}.label=${point.join(' ')}`);
  }
  return `${lines.join('\n')}\n`;
}

function outline(script, code) {
  // Regions stand after départements in the script, and only the last path of a code is the region's own.
  const at = script.lastIndexOf(`class: "${code}"`);
  const path = at < 0 ? null : script.slice(at, at + 8000).match(/\bd: "(m[^"]+)"/i);
  if (!path) {
    throw new Error(`No outline for ${code} in ${source}: did the version of @gouvfr/dsfr-chart change?`);
  }
  // Once two outlines are joined, a relative first point would be counted from the end of the previous outline.
  return path[1].replace(/^m(-?[\d.]+)[ ,]?(-?[\d.]+)(?=[\d\s.-])/, 'M$1 $2l').replace(/^m/, 'M');
}
