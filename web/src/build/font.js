/* The font: Inter (SIL Open Font License 1.1, no reserved name), cut down to what French screens show. */
import fs from 'node:fs';
import subsetFont from 'subset-font';

/** Latin with all its accents (names of persons), punctuation with the narrow no-break space, currencies, arrows, signs. */
const ranges = [
  [0x20, 0x7e], [0xa0, 0x24f], [0x2bb, 0x2dd], [0x300, 0x328], [0x1e00, 0x1eff], [0x2000, 0x206f], [0x2070, 0x209c],
  [0x20a0, 0x20bf], [0x2113, 0x2122], [0x2190, 0x2199], [0x2212, 0x2265], [0x25a0, 0x25cf], [0x2713, 0x2717],
];

/** The variable font in WOFF2, weights 400 to 700. */
export function buildFont() {
  const text = ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)));
  return subsetFont(fs.readFileSync('node_modules/inter-ui/variable/InterVariable.woff2'), text.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 }, opsz: 14 },
  });
}
