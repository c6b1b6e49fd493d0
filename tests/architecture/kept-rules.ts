import type { Row } from './broken-rules.ts';

/** What must stay possible, so that no rule forbids more than it says. */
export const kept: readonly Row[] = [
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
