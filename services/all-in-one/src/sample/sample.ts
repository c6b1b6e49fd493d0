import { readFile } from 'node:fs/promises';
import { dayOf } from '@alliance/days/days';
import { UTC } from '@alliance/days/zone';
import { ManagedClock, clockFrom, type Clock } from '@alliance/platform/clock';
import { embedded } from '@alliance/platform-embedded/embedded';
import { install, type Installation } from '../installation.ts';
import { isCommand, isPerson, readScenario, type Line, type PersonLine } from '../scenario/line.ts';
import { play } from '../scenario/play.ts';
import { stageOf } from '../scenario/stage.ts';
import { sampleSignInService, type SampleGuests } from './sample-sign-in-service.ts';

/** The day on which the sample's people live. */
export const SAMPLE_TODAY = '2026-07-02T09:00:00.000Z';
/** The scenario files, and what is said of each before one looks in. */
export const SAMPLE_FILES = {
  'amara-and-judith': 'a theme that came back',
  'tom-and-judith': 'a clause that changed them',
  'priya-and-colm': 'a kind ending',
} as const;
/** Further pairs of theirs and of a third supervisor: they are there, and nobody is asked to look as one of them. */
export const SAMPLE_BACKGROUND = ['judiths-other-pairs', 'other-supervisors'] as const;

export const readSample = (name: string) =>
  readFile(new URL(`../../sample/${name}.jsonl`, import.meta.url), 'utf8');

/** A clock that scenarios move while they are played, and that then runs on from the sample's today. */
class SampleClock extends ManagedClock {
  #today: Clock | undefined;
  override now() {
    return this.#today?.now() ?? super.now();
  }
  settle() {
    this.#today = clockFrom(SAMPLE_TODAY);
  }
}

/**
 * Fictional pairs to look round in: every service again, in memory, played anew at each start, so that nothing
 * that a visitor changes there is kept.
 */
export const openSample = async (options: {
  readonly baseUrl: string;
  readonly furtherOrigins?: readonly string[];
}): Promise<Installation> => {
  const clock = new SampleClock('2025-01-01T00:00:00.000Z');
  const platform = await embedded({ dir: 'memory', clock });
  let guests: SampleGuests = { people: [], pairs: [] };
  const installation = await install(platform, {
    tenant: 'sample',
    base: '/sample',
    baseUrl: options.baseUrl,
    // Its clock is moved over years while lines are played, and what fell due is among the lines.
    happens: 'only-by-people',
    identity: {
      database: ':memory:',
      sample: true,
      ...(options.furtherOrigins && { furtherOrigins: options.furtherOrigins }),
    },
    further: (identity) => [sampleSignInService(identity, () => guests)],
  });
  const { identity, served } = installation;
  const takeIn = async ({ name, email }: PersonLine) =>
    (await identity.personByEmail(email)) ?? (await identity.createPerson({ name, email }));
  const stage = stageOf(served.runs, clock, takeIn);
  const pairs = [];
  for (const [name, about] of Object.entries(SAMPLE_FILES)) {
    const lines = readScenario(await readSample(name));
    pairs.push({ about, lines, ...(await play(name, lines, stage)) });
  }
  for (const name of SAMPLE_BACKGROUND) await play(name, readScenario(await readSample(name)), stage);
  clock.settle();
  guests = guestsOf(pairs);
  return installation;
};

interface PlayedPair {
  readonly about: string;
  readonly lines: readonly Line[];
  readonly people: ReadonlyMap<string, string>;
  readonly alliances: ReadonlyMap<string, string>;
}

const guestsOf = (played: readonly PlayedPair[]): SampleGuests => {
  const pairs = played.flatMap(pairsIn);
  const people = new Map<string, SampleGuests['people'][number]>();
  for (const { lines, people: ids } of played)
    for (const line of lines.filter(isPerson)) {
      const id = ids.get(line.person) ?? '';
      const own = pairs.filter(({ coach, supervisor }) => coach.id === id || supervisor.id === id);
      const role = own.some(({ coach }) => coach.id === id) ? 'coach' : 'supervisor';
      people.set(id, {
        id,
        name: line.name,
        email: line.email,
        role,
        pairs: own.map((pair) => pair.allianceId),
      });
    }
  return { people: [...people.values()], pairs };
};

const pairsIn = ({ about, lines, people, alliances }: PlayedPair): SampleGuests['pairs'] =>
  [...alliances].map(([name, allianceId]) => {
    const own = lines.filter(isCommand).filter((line) => line.alliance === name);
    const invited = own.find((line) => line.do === 'alliance invite');
    const accepted = own.find((line) => line.do === 'alliance accept-invitation');
    const one = (who: string | undefined) => ({
      id: people.get(who ?? '') ?? '',
      name: lines.filter(isPerson).find(({ person }) => person === who)?.name ?? '',
    });
    const [coach, supervisor] =
      invited?.body['inviterRole'] === 'coach' ? [invited.by, accepted?.by] : [accepted?.by, invited?.by];
    const sessions = own.flatMap((line) =>
      typeof line.body['heldAt'] === 'string' ? [dayOf(line.body['heldAt'], UTC)] : [],
    );
    return {
      allianceId,
      coach: one(coach),
      supervisor: one(supervisor),
      began: accepted ? dayOf(accepted.at, UTC) : '',
      sessions,
      line: `${sessions.length} sessions, ${about}`,
    };
  });
