import { scopeOf } from '@alliance/decider/scope';
import type { SealedFact } from '@alliance/facts/recorded';
import type { CommandResult, CommandEnvelope } from '@alliance/platform/commands/command';
import { z } from 'zod';
import {
  isPerson,
  ScenarioError,
  type CommandLine,
  type Line,
  type NumberedCommand,
  type PersonLine,
} from './line.ts';
import { Names } from './names.ts';
import { pairOf, peopleOf, type Pair } from './pair.ts';
import type { Refer } from './references.ts';
import { termsIn } from './terms.ts';

/** What a scenario is played on: services that take commands, and a clock that it moves. */
export interface Stage {
  moveTo(instant: string): void;
  person(line: PersonLine): Promise<{ id: string }>;
  /** The body as the verb takes it, or an error that says what is wrong. Undefined where there is no such verb. */
  prepare(command: CommandLine, refer: Refer, allianceId: string): Prepared | undefined;
  send(
    prepared: Prepared,
    command: Omit<CommandEnvelope, 'aggregate' | 'verb' | 'body'>,
  ): Promise<CommandResult>;
  /** Of the contract's text as it stands; or as it stood when the line under this key was played before. */
  fingerprint(allianceId: string, by: string, key: string): Promise<string>;
  /** What a line under this key has recorded where it was played before. */
  recordedBy(doing: string, by: string, key: string): Promise<readonly SealedFact[]>;
  /** The id of the alliance that a line under this key founds. */
  allianceIdFor(by: string, key: string): string;
  /** The id of what a line under this key has brought about. */
  newIdFor(doing: string, by: string, key: string): string;
}

export interface Prepared {
  readonly aggregate: CommandEnvelope['aggregate'];
  readonly verb: string;
  readonly body: object;
  /** Whether it is done in the sender's own scope, beside the alliance of its line. */
  readonly ofOneself: boolean;
  /** Whether it is done to one thing of several, so that it has to be said which. */
  readonly ofOne: boolean;
}

/** What came of a scenario: the ids of its people and alliances, by their names in it. */
export interface Played {
  readonly people: ReadonlyMap<string, string>;
  readonly alliances: ReadonlyMap<string, string>;
}

/**
 * Plays a scenario through the services' own commands, in the order of its lines. Every line has a key of its
 * own, so that one which is played again changes nothing.
 */
export class Play {
  readonly #stage: Stage;
  readonly #names = new Names();
  readonly #pairs = new Map<string, Pair>();
  readonly #people = new Map<string, string>();
  /** By the person's id. */
  readonly #zones = new Map<string, string>();
  readonly #addresses = new Map<string, number>();
  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** `scenario` is the same whenever the same scenario is played; a command that `isDone` is only remembered. */
  async line(scenario: string, line: Line, isDone = false): Promise<void> {
    try {
      if (isPerson(line)) await this.#person(line);
      else await this.#command(`scenario ${scenario} line ${line.number}`, line, isDone);
    } catch (error) {
      throw worded(line, error);
    }
  }

  get played(): Played {
    return {
      people: this.#people,
      alliances: new Map([...this.#pairs].map(([name, { allianceId }]) => [name, allianceId])),
    };
  }

  async #person(line: Extract<Line, PersonLine>) {
    const address = line.email.toLowerCase();
    const before = this.#addresses.get(address);
    if (before !== undefined)
      throw new ScenarioError(line.number, `the person of line ${before} has this e-mail address`);
    this.#addresses.set(address, line.number);
    const { id } = await this.#stage.person(line);
    this.#names.give(line.number, line.person, id);
    this.#people.set(line.person, id);
    if (line.zone !== undefined) this.#zones.set(id, line.zone);
  }

  async #command(key: string, line: NumberedCommand, isDone: boolean) {
    const { number } = line;
    const by = this.#names.find(number, line.by);
    const pair = pairOf(line, by, this.#stage.allianceIdFor(by, key), this.#pairs);
    const id = isDone ? await this.#remember(key, line, by, pair) : await this.#send(key, line, by, pair);
    if (line.as !== undefined) this.#names.give(number, line.as, id);
    if (line.do === 'alliance accept-invitation')
      pair.standing = { people: peopleOf(pair, by), since: line.at };
    if (pair.standing && pair.terms) pair.standing = { ...pair.standing, terms: pair.terms };
    if (line.do === 'alliance end' && pair.standing) pair.standing = { ...pair.standing, endedAt: line.at };
  }

  /** What was done before isn't done again, but what the two agreed by it holds for the lines below. */
  async #remember(key: string, line: NumberedCommand, by: string, pair: Pair): Promise<string> {
    pair.terms = termsIn(await this.#stage.recordedBy(line.do, by, key)) ?? pair.terms;
    return line.to === undefined
      ? this.#stage.newIdFor(line.do, by, key)
      : this.#names.find(line.number, line.to);
  }

  async #send(key: string, line: NumberedCommand, by: string, pair: Pair): Promise<string> {
    const { number } = line;
    this.#stage.moveTo(line.at);
    const fingerprint = JSON.stringify(line.body).includes('"@fingerprint"')
      ? await this.#stage.fingerprint(pair.allianceId, by, key)
      : undefined;
    const found = (name: string) =>
      name === line.alliance && !this.#names.has(name) ? pair.allianceId : this.#names.find(number, name);
    const refer = { id: found, fingerprint };
    const prepared = this.#stage.prepare(line, refer, pair.allianceId);
    if (!prepared) throw new ScenarioError(number, `nobody can "${line.do}"`);
    if (prepared.ofOne && line.to === undefined)
      throw new ScenarioError(number, `say which one "${line.do}" is done to, with "to"`);
    if (!prepared.ofOne && line.to !== undefined)
      throw new ScenarioError(number, `"${line.do}" is not done to one of several: leave "to" out`);
    const { ofOneself } = prepared;
    const handled = await this.#stage.send(prepared, {
      scope: ofOneself ? scopeOf('person', by) : scopeOf('alliance', pair.allianceId),
      id: line.to === undefined ? undefined : this.#names.find(number, line.to),
      by,
      zone: this.#zones.get(by),
      ...(pair.standing && (ofOneself ? { reachedStanding: pair.standing } : { standing: pair.standing })),
      idempotencyKey: key,
    });
    if (handled.outcome === 'recorded') pair.terms = termsIn(handled.facts) ?? pair.terms;
    return idOf(line, handled);
  }
}

/** All of a scenario at once. */
export const play = async (scenario: string, lines: Iterable<Line>, stage: Stage): Promise<Played> => {
  const playing = new Play(stage);
  for (const line of lines) await playing.line(scenario, line);
  return playing.played;
};

const idOf = (line: NumberedCommand, handled: CommandResult): string => {
  switch (handled.outcome) {
    case 'recorded':
      return handled.id;
    case 'rejected':
      throw new ScenarioError(line.number, `"${line.do}" was refused: ${handled.rejection.rejected}`);
    case 'key-reused':
      throw new ScenarioError(line.number, 'another line stood here when this file was taken in before');
    case 'stale':
      throw new ScenarioError(line.number, 'somebody else was writing; play it again');
  }
};

const worded = (line: Line, error: unknown): unknown => {
  if (!(error instanceof z.ZodError)) return error;
  const [issue] = error.issues;
  const where = [...(isPerson(line) ? [] : ['body']), ...(issue?.path ?? [])];
  return new ScenarioError(line.number, `${where.join('.')}: ${issue?.message ?? 'not understood'}`);
};
