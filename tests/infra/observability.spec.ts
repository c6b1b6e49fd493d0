import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { startTelemetry, type Telemetry } from '@alliance/host/telemetry';
import { watchReadiness } from '@alliance/host/metrics-readiness';
import { TOPICS } from '@alliance/facts/catalogue';
import { relay } from '@alliance/platform/delivery/relay';
import { consumerLag, verified } from '@alliance/platform/telemetry/figures';
import { formPair } from '../harness/alliance.ts';
import { until } from '@alliance/platform-tests/until';
import { carrier } from '../harness/carried.ts';
import { openInstallation, type Opened } from '../harness/openings.ts';

const FOLDER = join(import.meta.dirname, '../../infra/observability');
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly refId: string; readonly expr: string }[];
}
interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: { readonly summary: string; readonly description: string };
}
interface Scrapes {
  readonly rule_files: readonly string[];
  readonly scrape_configs: readonly {
    readonly job_name: string;
    readonly static_configs: readonly { targets: readonly string[]; labels: { service: string } }[];
  }[];
}

const panels = (JSON.parse(read('grafana/dashboard.json')) as { panels: readonly Panel[] }).panels;
const rules = (
  parse(read('alerts.yaml')) as { groups: readonly { rules: readonly Rule[] }[] }
).groups.flatMap((group) => group.rules);
const scrapes = parse(read('prometheus.yaml')) as Scrapes;
const asked = [
  ...rules.map(({ alert, expr }) => [`the alert ${alert}`, expr] as const),
  ...panels.flatMap(({ title, targets = [] }) =>
    targets.map(({ refId, expr }) => [`“${title}” ${refId}`, expr] as const),
  ),
];

/** What Prometheus knows of every target by itself. */
const BY_PROMETHEUS = { names: ['up'], labels: ['job', 'instance', 'service', 'le'] };
const namesIn = (expression: string) =>
  [...expression.matchAll(/\b(alliance_\w+|up)\b/g)].map(([name]) => name);
const labelsIn = (expression: string) => [
  ...[...expression.matchAll(/\b(?:by|without) \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(/,\s*/)),
  ...[...expression.matchAll(/\{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list.split(',').map((one) => /^\s*(\w+)/.exec(one)?.[1] ?? ''),
  ),
];

let opened: Opened;
let telemetry: Telemetry;
let stopWatching: () => void;
let relaying: ReturnType<typeof relay>;
let served: string;
const lag = consumerLag('insights');
beforeAll(async () => {
  telemetry = await startTelemetry({
    service: 'all',
    instance: 'one',
    metricsPort: 0,
    metricsHost: '127.0.0.1',
  });
  opened = await openInstallation({ unruly: false });
  const pair = await formPair(opened);
  await pair.coach.get(`/alliances/${pair.allianceId}/goals`);
  await pair.coach.get('/nowhere-that-anybody-knows');
  await pair.coach.post(`/alliances/${pair.allianceId}/goal/articulate`, 'not json');
  lag.of('alliance.contracts.v2', 0, 0);
  // Where there is one process its logs are the topics; between processes a relay passes them on.
  const { platform } = opened;
  if (!platform) throw new Error('this spec needs the platform of its installation');
  const store = await platform.eventStore('contracts');
  const views = await platform.viewStore('contracts');
  relaying = relay('contracts', TOPICS.contracts, { store, views, publishing: carrier() }, () => undefined);
  verified('migration', 'same');
  await until(
    'the relay has published',
    async () => (await views.checkpoint('relay', TOPICS.contracts, 0)) > 0,
  );
  stopWatching = watchReadiness(() => ({ is: 'ready' }));
  served = await (await fetch(`http://127.0.0.1:${telemetry.metricsPort}/metrics`)).text();
});
afterAll(async () => {
  stopWatching();
  lag.forget();
  await relaying.stop();
  await opened.stop();
  await telemetry.stop();
});

const lines = () => served.split('\n').filter((line) => line.startsWith('alliance_'));
const servedNames = () => new Set(lines().map((line) => /^\w+/.exec(line)?.[0] ?? ''));
const servedLabels = () =>
  new Set(lines().flatMap((line) => [...line.matchAll(/(\w+)="/g)].map(([, label = '']) => label)));

describe('what alerts and dashboard ask for', () => {
  it.each(asked)('is served: %s', (_, expression) => {
    const names = [...servedNames(), ...BY_PROMETHEUS.names];
    const labels = [...servedLabels(), ...BY_PROMETHEUS.labels];
    expect(namesIn(expression).length).toBeGreaterThan(0);
    expect(namesIn(expression).filter((name) => !names.includes(name))).toEqual([]);
    expect(labelsIn(expression).filter((label) => !labels.includes(label))).toEqual([]);
  });

  it('is everything that is served', () => {
    const used = new Set(asked.flatMap(([, expression]) => namesIn(expression)));
    const families = served.split('\n').flatMap((line) => /^# TYPE (alliance_\w+)/.exec(line)?.[1] ?? []);
    const unused = families.filter((family) => ![...used].some((name) => name.startsWith(family)));
    expect(families.length).toBeGreaterThan(8);
    expect(unused).toEqual([]);
  });

  it('counts what was refused before its handler by its route', () => {
    expect(served).toMatch(
      /alliance_http_request_seconds_count\{route="goalArticulate",method="POST",status="400"\} 1/,
    );
  });
  it('counts what no route has answered as well, without its address', () => {
    expect(served).toMatch(/alliance_http_request_seconds_count\{route="none",method="GET",status="404"\} 1/);
    expect(served).not.toContain('nowhere');
  });

  it('is nobody’s: no name, address or id is in the figures', () => {
    expect(served).not.toMatch(/people\.example|\bann\b|\bbo\b/i);
    expect(served).not.toMatch(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}/);
  });
});

describe('the dashboard', () => {
  it('has a number of its own for each panel', () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  });

  it('lays no panel over another, and none beside the page', () => {
    for (const { gridPos } of panels) expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
    const taken = new Map<string, string>();
    for (const { title, gridPos } of panels)
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x++)
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y++) {
          expect([`${x},${y}`, taken.get(`${x},${y}`)]).toEqual([`${x},${y}`, undefined]);
          taken.set(`${x},${y}`, title);
        }
  });

  it('has a question in every panel that isn’t a heading', () => {
    const silent = panels.filter(({ type, targets = [] }) => type !== 'row' && targets.length === 0);
    expect(silent).toEqual([]);
  });
});

describe('Prometheus', () => {
  it('asks every process for its figures, and reads the alerts', () => {
    const [job] = scrapes.scrape_configs;
    const targets = job?.static_configs.map((one) => [one.labels.service, one.targets[0]]) ?? [];
    expect(targets.map(([service]) => service)).toEqual([
      'contracts',
      'reviews',
      'insights',
      'identity',
      'gateway',
    ]);
    for (const [service, target] of targets) expect(target).toBe(`${service}:9464`);
    expect(scrapes.rule_files).toEqual(['alerts.yaml']);
    expect(rules.find(({ alert }) => alert === 'ProcessAway')?.expr).toContain(`job="${job?.job_name}"`);
  });

  it('has a name of its own and a sentence for each alert', () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    for (const { annotations } of rules) {
      expect(annotations.summary).toMatch(/\.$/);
      expect(annotations.description).toMatch(/\.$/);
    }
  });
});

describe('Grafana and the collector', () => {
  it('have files that are YAML, and name one another as they are', () => {
    const sources = parse(read('grafana/provisioning/datasources/prometheus.yaml')) as {
      datasources: readonly { uid: string }[];
    };
    const uids = new Set(
      [...read('grafana/dashboard.json').matchAll(/"uid": "(\w+)"/g)].map(([, uid]) => uid),
    );
    expect([...uids].filter((uid) => uid !== undefined && !/-/.test(uid))).toEqual(
      sources.datasources.map(({ uid }) => uid),
    );
    const collector = parse(read('collector.yaml')) as {
      [section in 'receivers' | 'processors' | 'exporters']: Record<string, unknown>;
    } & {
      service: { pipelines: Record<string, Record<'receivers' | 'processors' | 'exporters', string[]>> };
    };
    for (const pipeline of Object.values(collector.service.pipelines))
      for (const section of ['receivers', 'processors', 'exporters'] as const)
        for (const one of pipeline[section]) expect(Object.keys(collector[section])).toContain(one);
    expect(parse(read('grafana/provisioning/dashboards/learning-alliance.yaml'))).toMatchObject({
      providers: [{ type: 'file', options: { path: '/var/lib/grafana/dashboards' } }],
    });
  });
});
