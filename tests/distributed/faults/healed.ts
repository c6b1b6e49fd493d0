import { idIn } from '@alliance/decider/scope';
import { expect } from '@jest/globals';
import type { SealedFact } from '@alliance/facts/recorded';
import { Visitor, type Answer } from '../../harness/visitor.ts';
import {
  drawnFromLogs,
  expectHeardOnce,
  expectRecordedOnceAndWhole,
  type Folder,
} from '../../faults/server-folder.ts';
import { mustBe, type Command, type Partnership } from '../../faults/server-load.ts';
import type { Name } from '../processes.ts';
import { eventually, type Installed } from './installed.ts';
import { refusalIn } from './load.ts';

const DOCUMENTS = ['story', 'agreement', 'sessions', 'themes'];
const PORTION = 5_000;

/** The logs as far as they were read before, and what has come since. */
type Known = Record<'contracts' | 'reviews', SealedFact[]>;

export interface Checked {
  /** Facts in both logs. */
  readonly facts: number;
  /** Documents that were held against the fold. */
  readonly documents: number;
}

/** Both sides of a pair as they see it at one instance of insights, once that has heard everything of it. */
const documentsAt = (url: string, partnership: Partnership) => {
  const { allianceId = '' } = partnership;
  return DOCUMENTS.flatMap((name) =>
    (['coach', 'supervisor'] as const).map(async (by) => {
      const { id: viewer } = partnership[by];
      const readAs = (who: typeof by, what: string) =>
        new AtAnInstance(url, partnership[who].visitor).get(`/alliances/${allianceId}/${what}`, {
          'alliance-position': partnership.positionOf(who),
        });
      const read = async () => {
        const others = await readAs(by === 'coach' ? 'supervisor' : 'coach', 'partnership');
        return others.status === 200 ? readAs(by, name) : others;
      };
      let answer: Answer | undefined;
      let refusal: string | undefined;
      await eventually(
        () => `${name} can be read, which was refused: ${refusal}`,
        async () => {
          answer = await read();
          refusal = refusalIn(answer);
          // A session that has just run out is renewed by the way that people take.
          if (refusal === 'not-signed-in')
            for (const who of ['coach', 'supervisor'] as const)
              await partnership[who].visitor.get('/alliances');
          return refusal === undefined;
        },
      );
      return { allianceId, viewer, name, document: mustBe(200, answer as Answer).body as { today: string } };
    }),
  );
};

/** Somebody who asks one process, past the gateway, with the session that they have. */
class AtAnInstance extends Visitor {
  readonly #whose: Visitor;
  constructor(url: string, whose: Visitor) {
    super(url, '/api');
    this.#whose = whose;
  }
  override get cookie() {
    return this.#whose.cookie;
  }
}

/**
 * What has to hold after every fault: each acknowledged command's facts are in the logs exactly once, and nothing
 * else; the journal has each of them once; nothing is parked; and each instance shows what a fold of the logs by
 * nothing but themselves shows.
 */
export const checking = ({ inside, topology }: Installed) => {
  const logs: Known = { contracts: [], reviews: [] };
  const readOn = async (service: keyof Known) => {
    const store = await inside.eventStore(service);
    const log = logs[service];
    for (let more = PORTION; more === PORTION;) {
      const facts = await store.readAll(log.length, PORTION);
      log.push(...facts);
      more = facts.length;
    }
  };
  return async (
    all: readonly Partnership[],
    some: readonly Partnership[],
    instances: readonly Name[],
  ): Promise<Checked> => {
    // One look to renew sessions that have run out, by the way that people take.
    for (const { visitor } of new Set(some.flatMap(({ coach, supervisor }) => [coach, supervisor])))
      await eventually(
        'they are let in',
        async () => refusalIn(await visitor.get('/alliances')) === undefined,
      );
    const read = (
      await Promise.all(
        instances.flatMap((name) => some.flatMap((pair) => documentsAt(topology.of(name).url, pair))),
      )
    ).flat();
    await Promise.all([readOn('contracts'), readOn('reviews')]);
    const folder: Folder = { platform: inside, logs };
    expectRecordedOnceAndWhole(folder, all.flatMap(commandsOf));
    const theirs = new Set(some.map(({ allianceId }) => allianceId));
    const ofSome = (facts: readonly SealedFact[]) => facts.filter(({ scope }) => theirs.has(idIn(scope)));
    const small: Folder = {
      platform: inside,
      logs: { contracts: ofSome(logs.contracts), reviews: ofSome(logs.reviews) },
    };
    await expectHeardOnce(small);
    const drawn = drawnFromLogs(small);
    for (const { allianceId, viewer, name, document } of read)
      expect(document).toEqual(await drawn(allianceId, viewer, name, document.today));
    return { facts: logs.contracts.length + logs.reviews.length, documents: read.length };
  };
};

const commandsOf = ({ acknowledged }: Partnership): readonly Command[] =>
  acknowledged.map(({ command }) => command);
