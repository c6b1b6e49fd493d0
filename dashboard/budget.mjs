import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

// What a browser has to load, compressed, in kilobytes of JavaScript. The build fails when one is over.
const FIRST_ROUTE = 165;
const CHARTS = 120;
const EVERYTHING = 610;
/** What comes along by the layout: what stands around a pair’s screens on a phone, and how the story is drawn. */
const LAYOUTS = [
  { 'src/screens/story/story.tsx': 'src/screens/story/score/score.tsx' },
  { around: 'src/shell/around-a-phone.ts', 'src/screens/story/story.tsx': 'src/screens/story/on-a-phone.ts' },
];

const built = new URL('dist/app/', import.meta.url);
const chunks = JSON.parse(readFileSync(new URL('.vite/manifest.json', built), 'utf8'));
const weight = (keys) => {
  const files = new Set([...keys].map((key) => chunks[key].file).filter((file) => file.endsWith('.js')));
  return (
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, built))).length, 0) / 1000
  );
};
/** A chunk with all that it can't run without. */
const whole = (key, seen = new Set()) => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const needed of chunks[key].imports ?? []) whole(needed, seen);
  return seen;
};

// The page asks for both at once: what starts, and the dashboard that it starts.
const entry = Object.keys(chunks).filter(
  (key) => chunks[key].isEntry || (chunks[key].name === 'dashboard' && chunks[key].file.endsWith('.js')),
);
// What the router opens; a form that a screen fetches when it is unfolded is no route.
const ofALayout = new Set(LAYOUTS.flatMap((layout) => Object.values(layout)));
const screens = entry
  .flatMap((key) => chunks[key].dynamicImports ?? [])
  .filter((key) => /^src\/screens\/[^/]+\/[^/]+$/.test(key) && !ofALayout.has(key));
const charts = Object.keys(chunks).filter((key) => key.startsWith('src/charts/'));
const shell = entry.flatMap((key) => [...whole(key)]);
const first = screens.flatMap((key) =>
  LAYOUTS.map(({ around = key, [key]: drawn = key }) => [
    key,
    weight(new Set([...shell, ...whole(key), ...whole(around), ...whole(drawn)])),
  ]),
);
const lazily = weight(
  new Set(charts.flatMap((key) => [...whole(key)]).filter((key) => !shell.includes(key))),
);
// Whoever reads English has no catalogue, and another has one.
const catalogues = Object.keys(chunks).filter((key) => key.startsWith('src/language/catalogues/'));
const all = weight(
  new Set(Object.keys(chunks).filter((key) => chunks[key].file.endsWith('.js') && !catalogues.includes(key))),
);

const over = [];
for (const [key, kilobytes] of first.toSorted(([, a], [, b]) => b - a))
  if (kilobytes > FIRST_ROUTE)
    over.push(`${key} as the first route: ${kilobytes.toFixed(1)} kB of ${FIRST_ROUTE}`);
if (screens.length < 8 || charts.length === 0)
  over.push('the screens or the charts were not found in the build');
if (lazily > CHARTS) over.push(`charts: ${lazily.toFixed(1)} kB of ${CHARTS}`);
if (all > EVERYTHING) over.push(`everything: ${all.toFixed(1)} kB of ${EVERYTHING}`);
if (shell.some((key) => charts.includes(key))) over.push('charts are loaded before they are asked for');

const heaviest = Math.max(...first.map(([, kilobytes]) => kilobytes));
process.stdout.write(
  `JavaScript, gz: first route at most ${heaviest.toFixed(1)} kB, charts ${lazily.toFixed(1)}, everything ${all.toFixed(1)}\n`,
);
if (over.length > 0) {
  process.stderr.write(`Over budget:\n${over.join('\n')}\n`);
  process.exitCode = 1;
}
