import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '@alliance/platform-embedded/seeded';
import type { Name, Topology } from '../processes.ts';

/** In full length, as long as the promises say; else as short as still shows the same. */
export const whole = process.env['FAULTS'] === 'whole';

/** Milliseconds. Longer than a group waits for a member that isn't heard of, so that its partitions are dealt anew. */
const STANDSTILL = whole ? 30_000 : 8_000;
const POSTGRES_AWAY = whole ? 60_000 : 10_000;
const MOMENT = 1_500;

export interface Kind {
  readonly name: string;
  /** How often it is drawn, beside the others. */
  readonly weight: number;
  /** Brings it about, lets it last, and mends it. Resolves when what was broken has been started again. */
  readonly happen: (topology: Topology, chance: Chance) => Promise<void>;
}

const oneOf = (chance: Chance): Name => (chance.below(2) === 0 ? 'insights' : 'insights-2');
const aMoment = (chance: Chance) => pause(chance.below(MOMENT));

const killed =
  (name: (chance: Chance) => Name): Kind['happen'] =>
  async (topology, chance) => {
    const process = topology.of(name(chance));
    await process.kill();
    await aMoment(chance);
    process.start();
  };

const brokerKilled =
  (nodes: number): Kind['happen'] =>
  async ({ kafka }, chance) => {
    const node = 1 + chance.below(nodes);
    await kafka.kill(node);
    await aMoment(chance);
    await kafka.restart(node);
  };

/** What may befall an installation with one broker and two of insights. */
export const WITH_ONE_BROKER: readonly Kind[] = [
  { name: 'one of two insights is killed and started again', weight: 4, happen: killed(oneOf) },
  {
    name: `one of two insights stands still for ${STANDSTILL / 1_000} s and goes on`,
    weight: 1,
    happen: async (topology, chance) => {
      const process = topology.of(oneOf(chance));
      process.stop();
      await pause(STANDSTILL);
      process.cont();
    },
  },
  {
    name: 'one of two insights leaves, and another comes',
    weight: 4,
    happen: async (topology, chance) => {
      const process = topology.of(oneOf(chance));
      const { code } = await process.terminate();
      if (code !== 0) throw new Error(`it ended with ${code}`);
      await aMoment(chance);
      process.start();
    },
  },
  { name: 'contracts is killed and started again', weight: 3, happen: killed(() => 'contracts') },
  { name: 'reviews is killed and started again', weight: 3, happen: killed(() => 'reviews') },
  { name: 'the only broker is killed and back', weight: 3, happen: brokerKilled(1) },
  {
    name: `PostgreSQL is gone for ${POSTGRES_AWAY / 1_000} s and back`,
    weight: 1,
    happen: async ({ postgres }) => {
      await postgres?.kill();
      await pause(POSTGRES_AWAY);
      await postgres?.restart();
    },
  },
];

/** What may befall one with three brokers, where every message is on two at least. */
export const WITH_THREE_BROKERS: readonly Kind[] = [
  { name: 'one broker of three is killed and back', weight: 1, happen: brokerKilled(3) },
];

/** So many of them, by chance and by weight; each comes at least once where there is room for it. */
export const drawn = (kinds: readonly Kind[], count: number, chance: Chance): readonly Kind[] => {
  const urn = kinds.flatMap((kind) => Array.from({ length: kind.weight }, () => kind));
  const further = Array.from(
    { length: Math.max(0, count - kinds.length) },
    () => urn[chance.below(urn.length)],
  );
  return shuffled([...kinds, ...further.filter((kind) => kind !== undefined)], chance).slice(0, count);
};

const shuffled = <One>(some: readonly One[], chance: Chance): readonly One[] =>
  some
    .map((one) => ({ one, at: chance.below(1_000_000_000) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
