import type { Handled, Sent } from '@alliance/platform/commands/command';
import { z } from 'zod';
import { isPerson, ScenarioError, type Line, type NumberedCommand, type PersonLine } from './line.ts';
import { Names } from './names.ts';

/** What a scenario is played on: services that take commands, and a clock that it moves. */
export interface Stage {
  moveTo(instant: string): void;
  person(line: PersonLine): Promise<{ id: string }>;
  /** The body as the verb takes it, or an error that says what is wrong. Undefined where there is no such verb. */
  prepare(doing: string, body: Record<string, unknown>, allianceId: string): Prepared | undefined;
  send(prepared: Prepared, command: Omit<Sent, 'aggregate' | 'verb' | 'body'>): Promise<Handled>;
  /** Of the contract's text as it stands; or as it stood when the line under this key was played before. */
  fingerprint(allianceId: string, by: string, key: string): Promise<string>;
  /** The id of the alliance that a line under this key founds. */
  allianceIdFor(by: string, key: string): string;
}

export interface Prepared {
  readonly aggregate: Sent['aggregate'];
  readonly verb: string;
  readonly body: object;
  /** Whether it is done to one thing of several, so that it has to be said which. */
  readonly ofOne: boolean;
}

interface Pair {
  readonly allianceId: string;
  inviterId: string;
  inviterRole: string;
  members?: Sent['members'];
  lastAt: string;
}

/**
 * Plays a scenario through the services' own commands, in the order of its lines. Every line has a key of its
 * own, so a scenario that was interrupted goes on where it was when it is played again.
 */
export const play = async (
  scenario: string,
  lines: readonly Line[],
  stage: Stage,
  onProgress: (played: number) => void = () => undefined,
): Promise<{
  readonly people: ReadonlyMap<string, string>;
  readonly alliances: ReadonlyMap<string, string>;
}> => {
  const names = new Names();
  const pairs = new Map<string, Pair>();
  for (const [index, line] of lines.entries()) {
    try {
      if (isPerson(line)) names.give(line.number, line.person, (await stage.person(line)).id);
      else await playCommand(scenario, line, stage, names, pairs);
    } catch (error) {
      throw worded(line.number, error);
    }
    onProgress(index + 1);
  }
  return {
    people: new Map(lines.filter(isPerson).map(({ person, number }) => [person, names.find(number, person)])),
    alliances: new Map([...pairs].map(([name, { allianceId }]) => [name, allianceId])),
  };
};

const playCommand = async (
  scenario: string,
  line: NumberedCommand,
  stage: Stage,
  names: Names,
  pairs: Map<string, Pair>,
) => {
  const by = names.find(line.number, line.by);
  const key = `scenario ${scenario} line ${line.number}`;
  const pair = pairOf(line, by, stage.allianceIdFor(by, key), pairs);
  stage.moveTo(line.at);
  const fingerprint = JSON.stringify(line.body).includes('"@fingerprint"')
    ? await stage.fingerprint(pair.allianceId, by, key)
    : undefined;
  const body = names.resolve(line.number, line.body, fingerprint) as Record<string, unknown>;
  const prepared = stage.prepare(line.do, body, pair.allianceId);
  if (!prepared) throw new ScenarioError(line.number, `nobody can "${line.do}"`);
  if (prepared.ofOne && line.to === undefined)
    throw new ScenarioError(line.number, `say which one "${line.do}" is done to, with "to"`);
  if (!prepared.ofOne && line.to !== undefined)
    throw new ScenarioError(line.number, `"${line.do}" is not done to one of several: leave "to" out`);
  const handled = await stage.send(prepared, {
    allianceId: pair.allianceId,
    id: line.to === undefined ? undefined : names.find(line.number, line.to),
    by,
    ...(pair.members && { members: pair.members }),
    idempotencyKey: key,
  });
  if (handled.outcome === 'rejected')
    throw new ScenarioError(line.number, `"${line.do}" was refused: ${handled.rejection.rejected}`);
  if (handled.outcome === 'key-reused')
    throw new ScenarioError(line.number, 'another line stood here when this scenario was played before');
  if (handled.outcome === 'stale')
    throw new ScenarioError(line.number, 'somebody else was writing; play it again');
  if (line.as !== undefined) names.give(line.number, line.as, handled.id);
  if (line.do === 'alliance accept-invitation') pair.members = membersOf(pair, by);
};

const pairOf = (line: NumberedCommand, by: string, allianceId: string, pairs: Map<string, Pair>): Pair => {
  const known = pairs.get(line.alliance);
  if (!known) {
    if (line.do !== 'alliance invite')
      throw new ScenarioError(line.number, `the alliance ${line.alliance} begins with "alliance invite"`);
    const inviterRole = String(line.body['inviterRole']);
    const pair = { allianceId, inviterId: by, inviterRole, lastAt: line.at };
    pairs.set(line.alliance, pair);
    return pair;
  }
  if (line.at < known.lastAt)
    throw new ScenarioError(line.number, `goes back in time, before ${known.lastAt}`);
  const { members } = known;
  if (members && by !== members.coachId && by !== members.supervisorId)
    throw new ScenarioError(line.number, `${line.by} is not one of the two of ${line.alliance}`);
  known.lastAt = line.at;
  return known;
};

const membersOf = ({ inviterId, inviterRole }: Pair, accepterId: string) =>
  inviterRole === 'coach'
    ? { coachId: inviterId, supervisorId: accepterId }
    : { coachId: accepterId, supervisorId: inviterId };

const worded = (number: number, error: unknown): unknown => {
  if (!(error instanceof z.ZodError)) return error;
  const [issue] = error.issues;
  return new ScenarioError(
    number,
    `${['body', ...(issue?.path ?? [])].join('.')}: ${issue?.message ?? 'not understood'}`,
  );
};
