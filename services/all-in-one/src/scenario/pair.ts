import type { Terms } from '@alliance/decider/aggregate';
import type { CommandEnvelope } from '@alliance/platform/commands/command';
import { ScenarioError, type NumberedCommand } from './line.ts';

/** What is known of the two of an alliance while the lines of a scenario are played. */
export interface Pair {
  readonly allianceId: string;
  inviterId: string;
  inviterRole: string;
  standing?: NonNullable<CommandEnvelope['standing']>;
  /** What the two agreed last that decisions have to know, as its facts say it. */
  terms?: Terms | undefined;
  lastAt: string;
}

/** The pair of a line: begun by its invitation, and by nobody else's lines gone on. Throws `ScenarioError`. */
export const pairOf = (
  line: NumberedCommand,
  by: string,
  allianceId: string,
  pairs: Map<string, Pair>,
): Pair => {
  const known = pairs.get(line.alliance);
  if (!known) {
    if (line.do !== 'alliance invite')
      throw new ScenarioError(line.number, `the alliance ${line.alliance} begins with "alliance invite"`);
    const inviterRole = String(line.body['inviterRole']);
    const pair = { allianceId, inviterId: by, inviterRole, lastAt: line.at };
    pairs.set(line.alliance, pair);
    return pair;
  }
  if (Date.parse(line.at) < Date.parse(known.lastAt))
    throw new ScenarioError(line.number, `goes back in time, before ${known.lastAt}`);
  if (known.standing && !Object.values(known.standing.people).includes(by))
    throw new ScenarioError(line.number, `${line.by} is not one of the two of ${line.alliance}`);
  known.lastAt = line.at;
  return known;
};

export const peopleOf = ({ inviterId, inviterRole }: Pair, accepterId: string) =>
  inviterRole === 'coach'
    ? { coach: inviterId, supervisor: accepterId }
    : { coach: accepterId, supervisor: inviterId };
