import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cruise, type Cruised } from './cruise.ts';
import { smallTree } from './small-tree.ts';

type Row = readonly [rule: string, importer: string, statement: string];

/** One row at least for each rule: who breaks it, and how. */
const broken: readonly Row[] = [
  ['decider-imports-nothing', 'libs/decider/src/a.ts', "import { z } from 'zod'"],
  ['decider-imports-nothing', 'libs/decider/src/b.ts', "import { createHash } from 'node:crypto'"],
  ['decider-imports-nothing', 'libs/decider/src/c.ts', "import type { Fact } from '@alliance/facts/fact'"],
  ['facts-import-decider-days-and-zod', 'libs/facts/src/a.ts', "import { randomUUID } from 'node:crypto'"],
  ['facts-import-decider-days-and-zod', 'libs/facts/src/b.ts', "import '@alliance/platform/clock'"],
  ['days-import-their-library-only', 'libs/days/src/a.ts', "import { z } from 'zod'"],
  ['days-import-their-library-only', 'libs/days/src/b.ts', "import '@alliance/decider/decider'"],
  ['seal-imports-node-only', 'libs/seal/src/a.ts', "import { z } from 'zod'"],
  ['seal-imports-node-only', 'libs/seal/src/b.ts', "import type { Fact } from '@alliance/facts/fact'"],
  [
    'frozen-store-imports-node-only',
    'bench/frozen-store/a.ts',
    "import type { EventStore } from '@alliance/platform/ports/event-store'",
  ],
  ['frozen-store-imports-node-only', 'bench/frozen-store/b.ts', "import { someFacts } from '../appends.ts'"],
  [
    'access-imports-cedar-only',
    'libs/access/src/a.ts',
    "import type { Role } from '@alliance/facts/vocabulary'",
  ],
  ['access-imports-cedar-only', 'libs/access/src/b.ts', "import { z } from 'zod'"],
  [
    'platform-imports-what-lies-below',
    'libs/platform/src/a.ts',
    "import '@alliance/platform-embedded/embedded'",
  ],
  ['platform-imports-what-lies-below', 'libs/platform/src/b.ts', "import '@alliance/contracts/contracts'"],
  [
    'adapters-import-platform-and-facts',
    'libs/platform-embedded/src/a.ts',
    "import '@alliance/decider/decider'",
  ],
  [
    'adapters-import-platform-and-facts',
    'libs/platform-embedded/src/b.ts',
    "import '@alliance/seal/envelope'",
  ],
  [
    'adapters-import-platform-and-facts',
    'libs/platform-distributed/src/a.ts',
    "import '@alliance/platform-embedded/embedded'",
  ],
  [
    'port-suites-import-platform-and-facts',
    'libs/platform-tests/src/a.ts',
    "import '@alliance/platform-embedded/embedded'",
  ],
  [
    'only-specs-import-port-suites',
    'libs/platform-embedded/src/c.ts',
    "import '@alliance/platform-tests/suite'",
  ],
  [
    'only-a-main-picks-an-adapter',
    'services/reviews/src/a.ts',
    "import '@alliance/platform-embedded/embedded'",
  ],
  [
    'only-a-main-picks-an-adapter',
    'services/contracts/src/c.ts',
    "import type { Engines } from '@alliance/platform-distributed/engines'",
  ],
  ['only-a-main-has-a-host', 'services/insights/src/c.ts', "import '@alliance/host/state'"],
  ['host-imports-platform-and-adapters', 'libs/host/src/a.ts', "import '@alliance/facts/catalogue'"],
  [
    'services-import-platform-facts-decider',
    'services/insights/src/a.ts',
    "import '@alliance/seal/envelope'",
  ],
  [
    'services-import-platform-facts-decider',
    'services/identity/src/a.ts',
    "import '@alliance/access/access'",
  ],
  [
    'services-do-not-import-each-other',
    'services/insights/src/b.ts',
    "import type { Contract } from '@alliance/contracts/contract/state'",
  ],
  [
    'services-do-not-import-each-other',
    'services/reviews/src/b.ts',
    "import '../../insights/src/insights.ts'",
  ],
  ['libs-import-no-service', 'libs/api-client/src/a.ts', "import '@alliance/reviews/reviews'"],
  [
    'dashboard-imports-api-client-and-days',
    'dashboard/src/a.ts',
    "import type { Role } from '@alliance/facts/vocabulary'",
  ],
  [
    'dashboard-imports-api-client-and-days',
    'dashboard/src/b.tsx',
    "import '../../services/insights/src/insights.ts'",
  ],
  ['api-client-imports-nothing-of-ours', 'libs/api-client/src/b.ts', "import '@alliance/facts/catalogue'"],
  [
    'aggregates-import-decider-and-facts',
    'services/contracts/src/alliance/a.ts',
    "import '../views/invitations.ts'",
  ],
  [
    'aggregates-import-decider-and-facts',
    'services/contracts/src/contract/a.ts',
    "import type { Alliance } from '../alliance/decider.ts'",
  ],
  [
    'aggregates-import-decider-and-facts',
    'services/reviews/src/theme/a.ts',
    "import '../session/decider.ts'",
  ],
  [
    'aggregates-import-decider-and-facts',
    'services/reviews/src/goal/a.ts',
    "import '@alliance/platform/clock'",
  ],
  [
    'aggregates-import-decider-and-facts',
    'services/reviews/src/pulse/a.ts',
    "import { readFileSync } from 'node:fs'",
  ],
  ['aggregates-import-decider-and-facts', 'services/reviews/src/session/a.ts', "import '../rejections.ts'"],
  [
    'aggregates-import-decider-and-facts',
    'services/reviews/src/not-yet-thought-of/a.ts',
    "import '../api/route.ts'",
  ],
  ['policies-know-states-only', 'services/reviews/src/policies/a.ts', "import '../theme/themes.ts'"],
  ['policies-know-states-only', 'services/contracts/src/policies/a.ts', "import '@alliance/platform/clock'"],
  ['policies-know-states-only', 'services/reviews/src/neighbours.ts', "import '../rejections.ts'"],
  [
    'measures-import-themselves',
    'services/insights/src/measures/a.ts',
    "import { differenceInDays } from 'date-fns'",
  ],
  ['measures-import-themselves', 'services/insights/src/measures/b.ts', "import '../past/past.ts'"],
  [
    'measures-import-themselves',
    'services/insights/src/measures/c.ts',
    "import type { AnyFact } from '@alliance/facts/catalogue'",
  ],
  ['dashboard-words-import-days', 'dashboard/src/words/a.ts', "import '../device/clock.ts'"],
  [
    'dashboard-words-import-days',
    'dashboard/src/words/b.ts',
    "import type { Role } from '@alliance/api-client/generated/api'",
  ],
  ['dashboard-device-imports-days', 'dashboard/src/device/a.ts', "import '../api/http.ts'"],
  ['dashboard-device-imports-days', 'dashboard/src/device/drafts/a.ts', "import '../../words/days.ts'"],
  ['dashboard-api-imports-device', 'dashboard/src/api/a.ts', "import '../pair/pair.tsx'"],
  ['dashboard-api-imports-device', 'dashboard/src/api/changes/a.ts', "import '../../kit/notice.tsx'"],
  ['dashboard-kit-imports-device-and-words', 'dashboard/src/kit/a.tsx', "import '../pair/pair.tsx'"],
  [
    'dashboard-kit-imports-device-and-words',
    'dashboard/src/kit/b.tsx',
    "import type { Problem } from '../api/http.ts'",
  ],
  [
    'dashboard-kit-imports-device-and-words',
    'dashboard/src/kit/c.tsx',
    "import type { StoryDocument } from '@alliance/api-client/generated/api'",
  ],
  ['dashboard-charts-import-kit', 'dashboard/src/charts/a.tsx', "import '../pair/person.tsx'"],
  [
    'dashboard-charts-import-kit',
    'dashboard/src/charts/b.ts',
    "import type { Role } from '@alliance/api-client/generated/api'",
  ],
  [
    'dashboard-pair-imports-what-lies-below',
    'dashboard/src/pair/a.tsx',
    "import '../screens/goals/sentences.ts'",
  ],
  [
    'dashboard-pair-imports-what-lies-below',
    'dashboard/src/pair/spine/a.tsx',
    "import '../../shell/tabs.tsx'",
  ],
  [
    'dashboard-screens-import-what-lies-below',
    'dashboard/src/screens/goals/a.tsx',
    "import { entries } from '../../shell/navigation.ts'",
  ],
  [
    'chapters-meet-by-their-readings',
    'services/insights/src/theme/document/a.ts',
    "import type { GoalPast } from '../../goal/past/goals.ts'",
  ],
  [
    'chapters-meet-by-their-readings',
    'services/insights/src/not-yet-thought-of/story/a.ts',
    "import '../../session/story/beats.ts'",
  ],
  ['chapters-meet-by-their-readings', 'services/insights/src/pulse/b.ts', "import '../session/chapter.ts'"],
  ['chapters-know-no-story', 'services/insights/src/theme/story/a.ts', "import '../../story/chapters.ts'"],
  [
    'chapters-know-no-story',
    'services/insights/src/telling/a.ts',
    "import type { Beat } from '../story/beat.ts'",
  ],
  ['chapters-know-no-story', 'services/insights/src/goal/b.ts', "import '../api/as-of.ts'"],
  [
    'pasts-and-readings-lie-below-documents',
    'services/insights/src/goal/reading/a.ts',
    "import '../document/goals.ts'",
  ],
  [
    'pasts-and-readings-lie-below-documents',
    'services/insights/src/goal/past/a.ts',
    "import '../story/beats.ts'",
  ],
  [
    'pasts-and-readings-lie-below-documents',
    'services/insights/src/past/a.ts',
    "import '../goal/chapter.ts'",
  ],
  ['dashboard-chapters-stand-alone', 'dashboard/src/screens/goals/b.tsx', "import '../themes/depths.ts'"],
  [
    'dashboard-chapters-stand-alone',
    'dashboard/src/screens/themes/story/a.ts',
    "import '../../story/chapters.ts'",
  ],
  ['dashboard-first-page-knows-accounts', 'dashboard/src/screens/first/a.tsx', "import '../goals/goals.tsx'"],
  ['dashboard-story-lists-chapters', 'dashboard/src/screens/story/a.tsx', "import '../goals/sentences.ts'"],
  ['one-door-for-recharts', 'dashboard/src/screens/a.tsx', "import { LineChart } from 'recharts'"],
  ['one-door-for-recharts', 'dashboard/src/screens/b.tsx', "import type { LineProps } from 'recharts'"],
  ['one-door-for-recharts', 'dashboard/src/screens/c.tsx', "export { LineChart } from 'recharts'"],
  ['one-door-for-recharts', 'dashboard/src/screens/d.tsx', "export const chart = () => import('recharts')"],
  ['one-door-for-d3', 'dashboard/src/screens/d3-a.tsx', "import { line } from 'd3-shape'"],
  ['one-door-for-d3', 'dashboard/src/screens/d3-b.tsx', "import type { Line } from 'd3-shape'"],
  ['one-door-for-d3', 'dashboard/src/screens/d3-c.tsx', "export { line } from 'd3-shape'"],
  ['one-door-for-d3', 'dashboard/src/screens/d3-d.tsx', "export const chart = () => import('d3-shape')"],
  ['one-door-for-sqlite', 'libs/platform/src/c.ts', "import { DatabaseSync } from 'node:sqlite'"],
  ['one-door-for-sqlite', 'services/all-in-one/src/a.ts', "import type { DatabaseSync } from 'node:sqlite'"],
  ['one-door-for-kafka', 'libs/platform/src/f.ts', "import { Kafka } from 'kafkajs'"],
  [
    'one-door-for-kafka',
    'libs/platform-distributed/src/postgres/a.ts',
    "import type { Kafka } from 'kafkajs'",
  ],
  [
    'one-door-for-eventstoredb',
    'libs/platform-distributed/src/b.ts',
    "import { jsonEvent } from '@eventstore/db-client'",
  ],
  ['one-door-for-postgresql', 'services/identity/src/b.ts', "import { Pool } from 'pg'"],
  ['one-door-for-telemetry', 'libs/platform/src/g.ts', "import '@opentelemetry/sdk-metrics'"],
  ['one-door-for-mail', 'services/identity/src/c.ts', "import { createTransport } from 'nodemailer'"],
  ['one-door-for-cedar', 'libs/platform/src/d.ts', "import '@cedar-policy/cedar-wasm'"],
  ['one-door-for-better-auth', 'services/all-in-one/src/b.ts', "import { betterAuth } from 'better-auth'"],
  ['one-door-for-zones', 'dashboard/src/screens/e.tsx', "import { tz } from '@date-fns/tz'"],
  ['one-door-for-nest', 'services/contracts/src/api/a.ts', "import { Controller } from '@nestjs/common'"],
  ['one-door-for-nest', 'libs/platform/src/delivery/a.ts', "import { Injectable } from '@nestjs/common'"],
  ['no-circles', 'services/reviews/src/circle/one.ts', "import type { Two } from './two.ts'"],
  ['no-barrels', 'libs/facts/src/index.ts', "export * from './theme.ts'"],
  ['no-barrels', 'dashboard/src/kit/index.tsx', "export * from './button.tsx'"],
  ['no-vague-names', 'libs/platform/src/utils.ts', 'export {}'],
  ['no-vague-names', 'services/reviews/src/shared/a.ts', 'export {}'],
  ['no-vague-names', 'dashboard/src/common/a.tsx', 'export {}'],
  ['specs-stay-outside', 'libs/platform/src/e.ts', "import './e.spec.ts'"],
  ['packages-declare-what-they-import', 'services/contracts/src/a.ts', "import pad from 'left-pad'"],
  ['everything-resolves', 'services/contracts/src/b.ts', "import './nowhere.ts'"],
];

/** A circle is reported once, at the file where it is first met: this is the other half of the one above. */
const otherHalf: Row = [
  'no-circles',
  'services/reviews/src/circle/two.ts',
  "import type { One } from './one.ts'",
];

/** What must stay possible, so that no rule forbids more than it says. */
const kept: readonly Row[] = [
  ['facts are folded and checked', 'libs/facts/src/k.ts', "import { z } from 'zod'"],
  [
    'facts are folded and checked',
    'libs/facts/src/l.ts',
    "import type { View } from '@alliance/decider/view'",
  ],
  ['facts know what a zone is', 'libs/facts/src/m.ts', "import { isZone } from '@alliance/days/zone'"],
  ['days ask their library', 'libs/days/src/k.ts', "import { tzOffset } from '@date-fns/tz'"],
  ['the dashboard asks for days', 'dashboard/src/k.ts', "import { dayOf } from '@alliance/days/days'"],
  ['insights asks for days', 'services/insights/src/l.ts', "import { dayOf } from '@alliance/days/days'"],
  ['a seal is made by Node', 'libs/seal/src/k.ts', "import { createCipheriv } from 'node:crypto'"],
  [
    'the frozen store keeps things in SQLite',
    'bench/frozen-store/k.ts',
    "import { DatabaseSync } from 'node:sqlite'",
  ],
  ['access asks Cedar', 'libs/access/src/k.ts', "import '@cedar-policy/cedar-wasm'"],
  ['the platform seals', 'libs/platform/src/k.ts', "import '@alliance/seal/envelope'"],
  [
    'the adapter keeps things in SQLite',
    'libs/platform-embedded/src/k.ts',
    "import { DatabaseSync } from 'node:sqlite'",
  ],
  [
    'an adapter’s spec runs the suites',
    'libs/platform-embedded/src/k.spec.ts',
    "import '@alliance/platform-tests/suite'",
  ],
  [
    'a service’s spec may look at another service',
    'services/insights/src/k.spec.ts',
    "import '@alliance/contracts/contracts'",
  ],
  ['a decider’s spec may use a package', 'libs/decider/src/k.spec.ts', "import { z } from 'zod'"],
  ['an aggregate hashes', 'services/contracts/src/contract/k.ts', "import { createHash } from 'node:crypto'"],
  [
    'an aggregate has files beside one another',
    'services/contracts/src/contract/l.ts',
    "import './clauses.ts'",
  ],
  ['an aggregate goes by a policy', 'services/reviews/src/goal/k.ts', "import '../policies/held-session.ts'"],
  [
    'a policy knows a state',
    'services/reviews/src/policies/k.ts',
    "import type { Session } from '../session/decider.ts'",
  ],
  ['a route reaches its aggregate', 'services/contracts/src/api/k.ts', "import '../alliance/alliance.ts'"],
  [
    'a chapter reads what another has to tell',
    'services/insights/src/theme/document/k.ts',
    "import '../../goal/reading/goal-ratings.ts'",
  ],
  [
    'a chapter has files beside one another',
    'services/insights/src/theme/document/l.ts',
    "import '../past/themes.ts'",
  ],
  ['the story knows its chapters', 'services/insights/src/story/k.ts', "import '../theme/chapter.ts'"],
  ['charts are drawn with Recharts', 'dashboard/src/charts/k.tsx', "import { LineChart } from 'recharts'"],
  ['threads are drawn with d3', 'dashboard/src/kit/strands/k.tsx', "import { line } from 'd3-shape'"],
  ['a screen asks', 'dashboard/src/screens/goals/k.tsx', "import '../../api/alliances.ts'"],
  ['the frame knows each screen', 'dashboard/src/shell/k.tsx', "import '../screens/goals/goals.tsx'"],
  ['the story lists a chapter', 'dashboard/src/screens/story/k.ts', "import '../goals/story/events.ts'"],
  [
    'the first page asks for an account',
    'dashboard/src/screens/first/k.tsx',
    "import '../account/fields.ts'",
  ],
  ['a cover hears of discreet mode', 'dashboard/src/kit/k.tsx', "import '../device/discreet.ts'"],
  ['identity is better-auth’s', 'services/identity/src/k.ts', "import { betterAuth } from 'better-auth'"],
  ['all in one knows everyone', 'services/all-in-one/src/k.ts', "import '@alliance/reviews/reviews'"],
  [
    'all in one picks the adapter',
    'services/all-in-one/src/l.ts',
    "import '@alliance/platform-embedded/embedded'",
  ],
  ['Nest serves', 'libs/platform/src/http/k.ts', "import { Controller } from '@nestjs/common'"],
];

describe('the rules of the architecture', () => {
  let root: string;
  let cruised: Cruised;
  const brokenBy = (importer: string) =>
    cruised.summary.violations.filter(({ from }) => from === importer).map(({ rule }) => rule.name);

  beforeAll(() => {
    root = smallTree(
      new Map([...broken, ...kept, otherHalf].map(([, importer, statement]) => [importer, statement])),
    );
    cruised = cruise(root);
  }, 60_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it.each(broken)('%s is broken by %s with %s', (rule, importer) => {
    expect(brokenBy(importer)).toContain(rule);
  });

  it.each(kept)('%s: %s may %s', (_why, importer) => {
    expect(cruised.modules.find(({ source }) => source === importer)?.dependencies).toHaveLength(1);
    expect(brokenBy(importer)).toEqual([]);
  });

  it('has been seen to fail, each one', () => {
    const rules = cruised.summary.ruleSetUsed.forbidden.map(({ name }) => name);
    expect(rules.toSorted()).toEqual([...new Set(broken.map(([rule]) => rule))].toSorted());
  });
});
