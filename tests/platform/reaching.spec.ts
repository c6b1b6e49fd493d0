import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { verb, type Aggregate } from '@alliance/decider/aggregate';
import { evolveBy, reject, type Decider } from '@alliance/decider/decider';
import { verbReaching } from '@alliance/decider/reaching';
import { scopeOf } from '@alliance/decider/scope';
import type { FactOf } from '@alliance/facts/fact';
import { timeZoneChosen } from '@alliance/facts/own';
import type { SealedFact } from '@alliance/facts/recorded';
import { id, label } from '@alliance/facts/vocabulary';
import { ManagedClock } from '@alliance/platform/clock';
import type { CommandEnvelope } from '@alliance/platform/commands/command';
import { CommandHandler } from '@alliance/platform/commands/command-handler';
import { idFrom } from '@alliance/platform/commands/command-ids';
import type { EventStore } from '@alliance/platform/ports/event-store';
import type { Platform } from '@alliance/platform/ports/ports';
import { embedded } from '@alliance/platform-embedded/embedded';
import type { name } from '@alliance/reviews/theme/name';
import { themes } from '@alliance/reviews/theme/themes';
import type { Themes } from '@alliance/reviews/theme/live-theme';
import { z } from 'zod';

const ours = '11111111-1111-4111-8111-111111111111';
const ended = '22222222-2222-4222-8222-222222222222';
const theirs = '33333333-3333-4333-8333-333333333333';

type Said = FactOf<typeof timeZoneChosen>;
/** Something of one's own: how often it was said, and that the other scope was told of it in the same breath. */
interface Own {
  readonly said: number;
}
const decider: Decider<Own, Said> = {
  initial: { said: 0 },
  evolve: evolveBy<Own, Said>({
    TimeZoneChosen: ({ said }) => ({ said: said + 1 }),
  }),
};
const body = z.strictObject({ allianceId: id.optional(), label });
const tell = verbReaching<{ themes: Themes }, { themes: { name: typeof name } }>()({
  body,
  summary: 'Say it here, and name it there.',
  reaches: ({ allianceId, label: called }: z.output<typeof body>) =>
    allianceId === undefined
      ? undefined
      : {
          aggregate: 'themes',
          verb: 'name',
          scope: scopeOf('alliance', allianceId),
          body: { label: called, family: 'parallel-process' },
        },
  decide: ({ by, label: called }, { said }: Own, _others, reached) => {
    if (said > 2) return reject('said-often');
    if (called === 'not here') return reject('not-here');
    const told = reached && Object.keys(reached.state).length;
    return [timeZoneChosen({ by, zone: `${reached?.id ?? 'alone'} ${told ?? ''}`.trim() })];
  },
});
const own = { name: 'own', of: 'person', per: 'scope', decider, verbs: { tell } } satisfies Aggregate<
  Own,
  Said
>;
/** Tells it of oneself first, and by that the other scope; or of itself, round and round. */
const far = {
  ...own,
  name: 'far',
  verbs: {
    tell: verb({
      ...tell,
      reaches: (sent: z.output<typeof body>) => ({
        aggregate: sent.label === 'round' ? 'far' : 'own',
        verb: 'tell',
        scope: 'person/amara' as const,
        body: sent,
      }),
    }),
  },
};

const clock = new ManagedClock('2026-01-02T09:00:00.000Z');
const standing = { people: { coach: 'amara', supervisor: 'judith' } };
let platform: Platform;
let store: EventStore;
let [one, other] = [{} as CommandHandler, {} as CommandHandler];
beforeEach(async () => {
  platform = await embedded({ dir: 'memory', clock });
  store = await platform.eventStore('reviews');
  const { vault } = platform;
  const handler = () =>
    new CommandHandler({
      service: 'reviews',
      tenant: 'main',
      store,
      vault,
      clock,
      aggregates: [own, far, themes],
      hasEnded: async () => false,
      standingOf: async (scope) =>
        scope === scopeOf('alliance', ours)
          ? standing
          : scope === scopeOf('alliance', ended)
            ? { ...standing, endedAt: '2026-01-01T09:00:00.000Z' }
            : undefined,
    });
  [one, other] = [handler(), handler()];
});
afterEach(() => platform.close());

const says = (
  called: string,
  more: Partial<CommandEnvelope> = {},
  allianceId: string | undefined = ours,
) => ({
  aggregate: own,
  verb: 'tell',
  scope: 'person/amara' as const,
  body: { allianceId, label: called },
  by: 'amara',
  ...more,
});
const log = () => store.readAll(0, 100);
const recorded = async (sent: CommandEnvelope, by = one) => {
  const handled = await by.handle(sent);
  if (handled.outcome !== 'recorded') throw new Error(JSON.stringify(handled));
  return handled;
};
const namedThere = (called: string, handler: CommandHandler) =>
  recorded(
    {
      aggregate: themes,
      verb: 'name',
      scope: scopeOf('alliance', ours),
      standing,
      by: 'judith',
      body: { label: called, family: 'parallel-process' },
    },
    handler,
  );

describe('a command that reaches another scope', () => {
  it('is recorded in both at once, and answered with a position in each', async () => {
    const told = await recorded(says('Silence'));
    const facts = await log();
    expect(facts.map(({ type, scope, position }) => [type, scope, position])).toEqual([
      ['TimeZoneChosen', 'person/amara', 1],
      ['ThemeNamed', scopeOf('alliance', ours), 2],
    ]);
    expect(told).toMatchObject({
      scope: 'person/amara',
      position: 1,
      facts: [{ type: 'TimeZoneChosen' }],
      reached: { scope: scopeOf('alliance', ours), position: 2, id: facts[1]?.open['themeId'] },
    });
  });
  it('reaches nothing where its verb says so', async () => {
    const told = await recorded({ ...says('Silence'), body: { label: 'Silence' } });
    expect([told.reached, (await log()).length]).toEqual([undefined, 1]);
  });
  it('leaves nothing in the other scope by which one’s own could be known', async () => {
    await recorded(says('Silence', { idempotencyKey: 'the-same-key' }));
    const [mine, there] = await log();
    if (!mine || !there) throw new Error('both are there');
    const namesIn = ({ id: fact, commandId, commandDigest, keyId = '', stream }: SealedFact) => [
      fact,
      commandId,
      commandDigest,
      keyId,
      stream,
      String(there.open['themeId']),
    ];
    const ownNames = namesIn(mine).slice(0, 5);
    const guessed = ['fact 0', 'fact 1', 'new', 'reached'].map((of) => idFrom(mine.commandId, of));
    expect(namesIn(there).filter((each) => [...ownNames, ...guessed].includes(each))).toEqual([]);
    expect(JSON.stringify(there)).not.toContain('person/');
    expect(there.commandDigest).not.toBe('');
  });
  it.each([
    ['its own verb', 'not here', 'not-here'],
    ['the verb that it reaches', 'Taken', 'name-taken'],
  ])('is recorded nowhere when %s refuses', async (_who, called, reason) => {
    await namedThere('Taken', one);
    expect(await one.handle(says(called))).toMatchObject({
      outcome: 'rejected',
      rejection: { rejected: reason },
    });
    expect(await store.head()).toBe(1);
  });
  it('is told of an alliance that isn’t theirs as of one that doesn’t exist', async () => {
    const refused = { outcome: 'rejected', rejection: { rejected: 'no-such-alliance' } };
    expect(await one.handle(says('Silence', {}, theirs))).toEqual(refused);
    const stranger = { by: 'cleo', scope: 'person/cleo' } as const;
    expect(await one.handle(says('Silence', stranger))).toEqual(refused);
    expect(await store.head()).toBe(0);
  });
  it('is refused after the end of what it reaches', async () => {
    expect(await one.handle(says('Silence', {}, ended))).toMatchObject({
      rejection: { rejected: 'alliance-has-ended' },
    });
    expect(await store.head()).toBe(0);
  });
  it('is recorded once when it is sent twice, and answered alike', async () => {
    const key = { idempotencyKey: 'the-same-key' };
    const [first, second] = await Promise.all([
      recorded(says('Silence', key)),
      recorded(says('Silence', key)),
    ]);
    const { replayed: _, ...third } = await recorded(says('Silence', key), other);
    for (const told of [first, second]) expect(told).toMatchObject(third);
    expect(await store.head()).toBe(2);
    expect(await one.handle(says('Other words', key))).toEqual({ outcome: 'key-reused' });
  });
  it('is decided again by what others have recorded there meanwhile', async () => {
    await namedThere('One', one);
    await namedThere('Two', other);
    await recorded(says('Three'), one);
    expect(await one.handle(says('Three', {}, ours))).toMatchObject({
      rejection: { rejected: 'name-taken' },
    });
    await namedThere('Four', other);
    await recorded(says('Five'), one);
    const zones = (await one.state(themes, scopeOf('alliance', ours))) as object;
    expect(Object.keys(zones)).toHaveLength(5);
  });
  it('takes many at once, each in both or in neither', async () => {
    const labels = Array.from({ length: 24 }, (_, at) => `Theme ${at % 8}`);
    const people = ['amara', 'judith'];
    const handled = await Promise.all(
      labels.map((called, at) => {
        const by = people[at % 2] ?? '';
        return (at % 3 ? one : other).handle(says(called, { by, scope: scopeOf('person', by) }));
      }),
    );
    const count = handled.filter(({ outcome }) => outcome === 'recorded').length;
    const kinds = Map.groupBy(await log(), ({ type }) => type);
    expect([kinds.get('TimeZoneChosen')?.length, kinds.get('ThemeNamed')?.length]).toEqual([count, count]);
    // Each says it three times at most, and each name is given once.
    expect(count).toBe(6);
  });
  it('reaches on from there: all of it is recorded, or nothing is, and told again alike', async () => {
    const key = { idempotencyKey: 'the-same-key' };
    const first = await recorded({ ...says('Silence', key), aggregate: far });
    expect((await log()).map(({ stream }) => stream.slice(0, stream.indexOf('-')))).toEqual([
      'far',
      'own',
      'themes',
    ]);
    // Both in one's own scope: with the position of the last of them, one reads what either says.
    expect(first).toMatchObject({ position: 2, reached: { scope: 'person/amara', position: 2 } });
    const { replayed: _, ...again } = await recorded({ ...says('Silence', key), aggregate: far }, other);
    expect(first).toMatchObject(again);
    expect(await one.handle({ ...says('Silence'), aggregate: far })).toMatchObject({
      rejection: { rejected: 'name-taken' },
    });
    expect(await store.head()).toBe(3);
  });
  it('never reaches back to what it came from', async () => {
    await expect(one.handle({ ...says('round'), aggregate: far })).rejects.toThrow('reached twice');
    expect(await store.head()).toBe(0);
  });
});
