import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formPair, type Pair } from '../harness/alliance.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';
import type { Answer } from '../harness/visitor.ts';
import { choices, Step, type Act, type World } from './act.ts';
import { contractActs } from './acts/contract.ts';
import { experimentActs } from './acts/experiments.ts';
import { goalActs } from './acts/goals.ts';
import { momentActs, takeBack } from './acts/moments.ts';
import { pulseActs } from './acts/pulses.ts';
import { sessionActs } from './acts/sessions.ts';
import { themeActs } from './acts/themes.ts';
import { hearOf, MEMBERS } from './hear-of.ts';
import { PairModel, type Member } from './pair-model.ts';

/** Ten thousand take a quarter of an hour: `FAULTS_RUNS=10000`. */
const RUNS = Number(process.env['FAULTS_RUNS'] ?? (process.env['FAULTS'] === 'whole' ? 1_000 : 60));
const SEED = Number(process.env['FAULTS_SEED'] ?? 1);

let opened: Opened;
let first: Pair;
beforeAll(async () => {
  opened = await openInstallation({ unruly: false });
  first = await formPair(opened);
});
afterAll(() => opened.stop());

const positionOf = ({ body }: Answer) => (body as { position: string }).position;

/** The same two, with nothing between them yet. */
const beginAgain = async (): Promise<World> => {
  const { coach, supervisor } = first;
  const elsewhere = { 'alliance-position': '' };
  const invited = await coach.post(
    '/alliances/invitations',
    { inviterRole: 'coach', message: 'Shall we?' },
    elsewhere,
  );
  const { id: allianceId, token } = invited.body as { id: string; token: string };
  const accepted = await supervisor.post(
    '/invitations/accept',
    { token, begunWith: 'everything' },
    elsewhere,
  );
  const idOf = async (who: Member) =>
    ((await first[who].get('/auth/get-session')).body as { user: { id: string } }).user.id;
  return {
    pair: { ...first, allianceId },
    ids: { coach: await idOf('coach'), supervisor: await idOf('supervisor') },
    positions: {
      coach: { alliance: [positionOf(invited)], own: [] },
      supervisor: { alliance: [positionOf(accepted)], own: [] },
    },
  };
};

const DOCUMENTS = ['agreement', 'sessions', 'themes', 'goals', 'experiments', 'agenda'];
const readBy = async ({ pair, ids }: World, who: Member) => {
  const elsewhere = { 'alliance-position': '' };
  const sessions = (await pair[who].get(`/alliances/${pair.allianceId}/sessions`, elsewhere)).body as {
    readonly sessions: readonly { readonly sessionId: string }[];
  };
  const pages = [
    ...DOCUMENTS.map((name) => `/alliances/${pair.allianceId}/${name}`),
    ...sessions.sessions.map(({ sessionId }) => `/alliances/${pair.allianceId}/sessions/${sessionId}`),
  ];
  const answers = await Promise.all(pages.map((path) => pair[who].get(path, elsewhere)));
  const own = await pair[who].get(`/people/${ids[who]}/not-knowing`, elsewhere);
  return JSON.stringify([...answers, own].map(({ body }) => body));
};

const ACTS: readonly Act[] = [
  ...sessionActs,
  ...pulseActs,
  ...themeActs,
  ...goalActs,
  ...experimentActs,
  ...momentActs,
  takeBack,
  ...contractActs,
];
const steps = fc.commands(
  ACTS.map((act) => choices.map((choice) => new Step(act, choice))),
  { maxCommands: 40, size: '+1' },
);

describe('whatever two people do, in whatever order', () => {
  it('comes out as somebody who keeps it on paper says, and each reads what they may and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (commands) => {
        const world = await beginAgain();
        const model = new PairModel(world.pair.allianceId.slice(0, 8));
        await fc.asyncModelRun(() => ({ model, real: world }), commands);
        for (const who of MEMBERS) await hearOf(world, who);
        for (const who of MEMBERS) {
          const read = await readBy(world, who);
          const { readable, hidden } = model.wordsFor(who);
          expect({ who, missing: readable.filter((words) => !read.includes(words)) }).toEqual({
            who,
            missing: [],
          });
          expect({ who, shown: hidden.filter((words) => read.includes(words)) }).toEqual({ who, shown: [] });
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 3_600_000);
});
