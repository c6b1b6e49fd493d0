import { scopeOf } from '@alliance/decider/scope';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contracts } from '@alliance/contracts/contracts';
import { ManagedClock } from '@alliance/platform/clock';
import { ALLIANCE_HAS_ENDED } from '@alliance/platform/commands/not-after-the-end';
import { standingIn } from '@alliance/platform/relations/relations';
import { runService, type Run } from '@alliance/platform/service/run-service';
import { embedded } from '@alliance/platform-embedded/embedded';
import { until } from '@alliance/platform-tests/until';
import { reviews } from '@alliance/reviews/reviews';
import { readScenario } from '@alliance/all-in-one/scenario/line';
import { play } from '@alliance/all-in-one/scenario/play';
import { stageOf } from '@alliance/all-in-one/scenario/stage';
import { randomUUID } from 'node:crypto';

/** What is still open to the two then, by name: it only gives back, or says what was learned. */
const STILL_OPEN = [
  'agenda withdrawItem',
  'alliance writeLearningSummary',
  'alliance-review takeBack',
  'companion takeBack',
  'impact takeBackEcho',
  'impact withdraw',
  'pulse takeBack',
  'questions takeBack',
  'session takeBackReview',
].toSorted();

const line = (at: string, by: string, doing: string, body: object = {}) =>
  JSON.stringify({ at, by, alliance: 'ours', do: doing, body });
const SCENARIO = [
  '{"person": "ana", "name": "Ana Sol", "email": "ana@sol.example"}',
  '{"person": "ben", "name": "Ben Rey", "email": "ben@rey.example"}',
  line('2025-01-01T08:00:00Z', 'ana', 'alliance invite', {
    inviterRole: 'coach',
    inviterName: 'Ana Sol',
    message: 'Shall we?',
  }),
  line('2025-01-02T08:00:00Z', 'ben', 'alliance accept-invitation', { accepterName: 'Ben Rey' }),
  line('2025-01-03T08:00:00Z', 'ana', 'contract draft', { templateId: 'usual-fourteen' }),
  line('2025-06-01T08:00:00Z', 'ana', 'alliance propose-ending', { closingReviewDue: '2025-07-01' }),
  line('2025-06-01T09:00:00Z', 'ben', 'alliance answer-ending', { agrees: true }),
  line('2025-06-01T10:00:00Z', 'ben', 'alliance end'),
].join('\n');

const everything = [contracts, reviews].flatMap(({ name, offers }) =>
  offers.flatMap((aggregate) =>
    Object.entries(aggregate.verbs).map(([verb, { afterTheEnd }]) => ({
      service: name,
      aggregate,
      verb,
      called: `${aggregate.name} ${verb}`,
      of: aggregate.of,
      afterTheEnd: afterTheEnd === true,
    })),
  ),
);

const everyVerb = everything.filter(({ of }) => of === 'alliance');

let runs: readonly Run[];
let stop: () => Promise<void>;
let allianceId = '';
const people = new Map<string, string>();
beforeAll(async () => {
  const clock = new ManagedClock('2025-01-01T00:00:00.000Z');
  const platform = await embedded({ dir: 'memory', clock });
  runs = [await runService(contracts, platform, 'test'), await runService(reviews, platform, 'test')];
  stop = async () => {
    for (const run of runs) await run.stop();
    await platform.close();
  };
  const stage = stageOf(runs, clock, ({ person }) => Promise.resolve({ id: `id-of-${person}` }));
  const played = await play('the end', readScenario(SCENARIO), stage);
  for (const [name, id] of played.people) people.set(name, id);
  allianceId = played.alliances.get('ours') ?? '';
}, 60_000);
afterAll(() => stop());

const standingHeardBy = async (run: Run) => {
  await until(
    'the end is heard of',
    async () => (await standingIn(run.running.views, scopeOf('alliance', allianceId)))?.endedAt !== undefined,
  );
  return standingIn(run.running.views, scopeOf('alliance', allianceId));
};

describe('once an alliance has ended', () => {
  it('what is still open is on the list, and nothing else is', () => {
    expect(everyVerb.flatMap(({ called, afterTheEnd }) => (afterTheEnd ? [called] : [])).toSorted()).toEqual(
      STILL_OPEN,
    );
  });
  it.each(everyVerb)('$called is open: $afterTheEnd', async ({ service, aggregate, verb, afterTheEnd }) => {
    const run = runs.find(({ running }) => running.name === service);
    if (!run) throw new Error(`nobody runs ${service}`);
    const standing = await standingHeardBy(run);
    const handled = await run.running.send({
      aggregate,
      verb,
      scope: scopeOf('alliance', allianceId),
      id: randomUUID(),
      body: { text: 'It taught me to wait.', itemId: randomUUID() },
      by: people.get('ana') ?? '',
      ...(standing && { standing }),
    });
    const refused = handled.outcome === 'rejected' && handled.rejection.rejected === ALLIANCE_HAS_ENDED;
    expect(refused).toBe(!afterTheEnd);
  });
  it.each(everyVerb.filter(({ service, afterTheEnd }) => service === 'contracts' && !afterTheEnd))(
    '$called is refused by its own log, before anything is heard of the end',
    async ({ aggregate, verb }) => {
      const run = runs.find(({ running }) => running.name === 'contracts');
      const handled = await run?.running.send({
        aggregate,
        verb,
        scope: scopeOf('alliance', allianceId),
        body: {},
        by: people.get('ana') ?? '',
        standing: { people: { coach: people.get('ana') ?? '', supervisor: people.get('ben') ?? '' } },
      });
      expect(handled).toMatchObject({ rejection: { rejected: ALLIANCE_HAS_ENDED } });
    },
  );
  it.each([
    ['settings chooseTimeZone', { timeZone: 'Asia/Tokyo' }],
    ['settings chooseMailKinds', { kinds: [] }],
    ['organisation found', { name: 'The Harbour Practice' }],
  ])('nothing of what is each one’s own has ended with it: %s', async (called, body) => {
    const ana = people.get('ana') ?? '';
    const { aggregate, verb, of } = everything.find((each) => each.called === called) ?? {};
    if (!aggregate || !verb || !of) throw new Error(`nobody can ${called}`);
    const run = runs.find(({ running }) => running.name === 'contracts');
    // The very id of what has ended: another kind of scope is another thing.
    const scope = scopeOf(of, of === 'person' ? ana : allianceId);
    const handled = await run?.running.send({ aggregate, verb, scope, body, by: ana });
    expect(handled).toMatchObject({ outcome: 'recorded', scope });
  });
  it('each verb of something else than an alliance is on that list', () => {
    expect(everything.filter(({ of }) => of !== 'alliance').map(({ called }) => called)).toEqual([
      'calendar makeFeed',
      'calendar endFeed',
      'calendar reopenFeed',
      'calendar chooseNaming',
      'organisation found',
      'settings chooseLanguage',
      'settings chooseMailKinds',
      'settings chooseTimeZone',
      'moment notice',
      'moment correct',
      'moment noticeAvoidance',
      'moment share',
      'moment takeBack',
      'moment letGo',
      'moment takeUp',
      'preparation start',
      'preparation reviewCoachingSession',
      'preparation correctCoachingSession',
      'preparation takeBackCoachingSession',
      'preparation answerHardest',
      'preparation takeBackHardest',
      'preparation complete',
      'preparation takeUp',
      'question keep',
      'question reword',
      'question bring',
      'question takeBack',
      'question letGo',
      'question answer',
      'question takeUp',
    ]);
  });
});
