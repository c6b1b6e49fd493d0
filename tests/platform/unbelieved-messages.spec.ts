import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { allianceFormed } from '@alliance/facts/alliance';
import { TOPICS } from '@alliance/facts/catalogue';
import type { SealedFact } from '@alliance/facts/recorded';
import { messageOf } from '@alliance/platform/delivery/cloud-event';
import { consume } from '@alliance/platform/delivery/consumer';
import { replayParked } from '@alliance/platform/delivery/replay';
import type { Platform } from '@alliance/platform/ports/ports';
import type { Consumption, Message, Publishing, Topics } from '@alliance/platform/ports/topics';
import type { Parked, ViewStore } from '@alliance/platform/ports/view-store';
import { relations, scopesOf, standingIn } from '@alliance/platform/relations/relations';
import { embedded } from '@alliance/platform-embedded/embedded';
import { recordedIn, sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { appendTo, idsOf, someFact } from '@alliance/platform-tests/sample-facts';
import { until } from '@alliance/platform-tests/until';
import { chainOf, linking } from '@alliance/platform/vouching/chain';
import { BEGINNING } from '@alliance/platform/vouching/voucher';
import { carrier } from '../harness/carried.ts';

const [OURS, THEIRS, LATER] = ['alliance/ours', 'alliance/theirs', 'alliance/later'] as const;
const { type, version } = allianceFormed;

/** What a service hears of a topic that somebody without the root key can write to. */
describe('a message that nothing vouches for', () => {
  let platform: Platform;
  let bus: Topics & Publishing;
  let views: ViewStore;
  let parked: Parked[];
  let hearing: Consumption;
  let recorded: readonly SealedFact[];
  const options = () => ({
    consumer: 'listener',
    projections: [relations],
    keepsJournal: true,
    views,
    voucher: platform.vault.voucher,
    onTrouble: () => undefined,
  });
  const formed = (scope: typeof OURS | typeof THEIRS | typeof LATER) =>
    someFact(`alliance-${scope.slice(9)}`, {
      scope,
      type,
      version,
      open: { by: 'judith', coachId: 'amara', supervisorId: 'judith' },
    });
  beforeEach(async () => {
    platform = await embedded({ dir: 'memory' });
    bus = carrier();
    views = await platform.viewStore('listener');
    parked = [];
    const log = await platform.eventStore('contracts');
    for (const fact of [formed(OURS), formed(THEIRS), formed(LATER)])
      await log.append(appendTo(fact.stream, 0, fact));
    recorded = await log.readAll(0, 10);
    hearing = await consume({
      ...options(),
      topics: [TOPICS.contracts],
      from: bus,
      publishing: bus,
      onParked: (one) => void parked.push(one),
    });
  });
  afterEach(async () => {
    await hearing.stop();
    await platform.close();
  });

  const honest = (place: number) => messageOf('contracts', recorded[place] as SealedFact);
  const forged = (change: (fact: SealedFact) => SealedFact, name: Partial<Message> = {}): Message => ({
    ...messageOf('contracts', change(recorded[0] as SealedFact)),
    ...name,
  });
  const believable = (fact: SealedFact, log: string, voucher = platform.vault.voucher) =>
    linking(chainOf(voucher, log), BEGINNING)(fact);
  const vouchedAs = (other: SealedFact | undefined) => other?.vouched && { vouched: other.vouched };
  const stranger = (fact: SealedFact): SealedFact => ({
    ...fact,
    open: { ...fact.open, coachId: 'mallory' },
  });

  const forgeries: readonly (readonly [string, () => Message])[] = [
    ['whose author is another', () => forged((fact) => ({ ...fact, open: { ...fact.open, by: 'mallory' } }))],
    ['that makes a stranger the coach', () => forged(stranger)],
    ['that makes a stranger the coach, without links', () => forged((fact) => stranger(recordedIn(fact)))],
    ['of another time', () => forged((fact) => ({ ...fact, at: '2020-01-01T00:00:00.000Z' }))],
    ['at another place', () => forged((fact) => ({ ...fact, position: 99 }))],
    ['of another revision', () => forged((fact) => ({ ...fact, revision: 2 }))],
    [
      'with what vouches for another',
      () => forged((fact) => ({ ...stranger(fact), ...vouchedAs(recorded[1]) })),
    ],
    ['that another log vouches for', () => forged((fact) => believable(stranger(fact), 'reviews'))],
    [
      'under another root key',
      () => forged((fact) => believable(stranger(fact), 'contracts', sampleVoucher)),
    ],
    ['that is another’s fact, sent as theirs', () => ({ ...honest(1), key: OURS })],
    ['whose id is another', () => forged((fact) => fact, { id: 'another' })],
    ['that hides what it is', () => forged((fact) => fact, { type: 'GoalRated' })],
  ];
  it.each(forgeries)('%s, is parked and never taken in; others go on', async (_, forgery) => {
    await bus.publish(TOPICS.contracts, [forgery(), honest(1), honest(2)]);
    await until('the last to be heard', async () => (await views.journal(LATER, 'everyone')).length === 1);
    expect(parked).toMatchObject([{ key: OURS, topic: TOPICS.contracts, reason: 'NotVouchedFor' }]);
    expect(await views.journal(OURS, 'everyone')).toEqual([]);
    expect(await standingIn(views, OURS)).toBeUndefined();
    expect(await scopesOf(views, 'alliance', 'mallory')).toEqual([]);
    expect(await standingIn(views, THEIRS)).toMatchObject({ people: { coach: 'amara' } });
  });

  it('stays parked, with what comes behind it, however often it is tried again', async () => {
    await bus.publish(TOPICS.contracts, [forged(stranger), honest(0)]);
    await until('both to be parked', () => parked.length === 2);
    expect(parked.map(({ reason }) => reason)).toEqual(['NotVouchedFor', 'behind-another']);
    for (let again = 0; again < 3; again++) expect(await replayParked(options())).toEqual([]);
    expect(await views.journal(OURS, 'everyone')).toEqual([]);
    expect(await standingIn(views, OURS)).toBeUndefined();
  });

  it('isn’t taken in where somebody has put it among what is parked', async () => {
    await views.transact((to) =>
      to.park([
        { ...forged(stranger), consumer: 'listener', topic: TOPICS.contracts, reason: 'TypeError' },
        { ...honest(1), consumer: 'listener', topic: TOPICS.contracts, reason: 'TypeError' },
      ]),
    );
    expect(await replayParked(options())).toEqual([THEIRS]);
    expect(await standingIn(views, OURS)).toBeUndefined();
    expect(await views.parkedKeys('listener')).toEqual([OURS]);
  });

  it('leaves what is told twice, and is what was recorded, as it was', async () => {
    await bus.publish(TOPICS.contracts, [honest(0), honest(0), honest(2)]);
    await until('the last to be heard', async () => (await views.journal(LATER, 'everyone')).length === 1);
    expect(idsOf((await views.journal(OURS, 'everyone')).map(({ fact }) => fact))).toEqual([recorded[0]?.id]);
    expect(parked).toEqual([]);
  });
});
