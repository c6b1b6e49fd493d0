import { scopeOf } from '@alliance/decider/scope';
import { definitionOf, TOPICS } from '@alliance/facts/catalogue';
import { isTheirsAlone } from '@alliance/facts/concealment';
import { pairDocuments } from '@alliance/insights/api/pair-documents';
import { expect } from '@jest/globals';
import { placeOf } from '@alliance/platform/http/position-tokens';
import { seenBy, type AsSeen } from '../../harness/as-seen.ts';
import { platformOf, type History } from './history.ts';

/** Every document of a pair is asked for, also one that comes to be after this was written. */
const pathsIn = ({ pair, sessionId, supervisorId }: History): readonly string[] => [
  '/alliances',
  ...['pairs', 'across-pairs'].map((name) => `/people/${supervisorId}/${name}`),
  ...[...pairDocuments.map(({ name, path = name }) => path), 'across-pairs'].map(
    (path) => `/alliances/${pair.allianceId}/${path.replace(':sessionId', sessionId)}`,
  ),
];

/** All that she can ask for. */
export const everything = async (history: History): Promise<readonly AsSeen[]> => {
  const answers: AsSeen[] = [];
  for (const path of pathsIn(history))
    answers.push(await seenBy(history.at.opened.url, history.pair.supervisor, path));
  return answers;
};

/** The session's revision, as she is told it. */
export const revisionToldIn = async ({ at, pair, sessionId }: History): Promise<string> => {
  const path = `/alliances/${pair.allianceId}/sessions/${sessionId}`;
  const { text } = await seenBy(at.opened.url, pair.supervisor, path);
  return (JSON.parse(text) as { readonly session: { readonly revision: string } }).session.revision;
};

/** She does something, and everything that she is answered is kept. */
export const sheDoes = async (
  history: History,
  verb: string,
  body: object,
  headers: Record<string, string> = {},
) => {
  const { at, pair, supervisorId } = history;
  const answer = await seenBy(at.opened.url, pair.supervisor, `/alliances/${pair.allianceId}/${verb}`, {
    body,
    headers,
  });
  history.seen.push(answer);
  const told = JSON.parse(answer.text) as {
    readonly id?: string;
    readonly position?: string;
    readonly revision?: string;
  };
  if (answer.status === 200) {
    await pair.supervisor.after({ body: told }).get(`/alliances/${pair.allianceId}/partnership`);
    await namesNothingHidden(history, supervisorId, told.position ?? '');
  }
  return told;
};

/** What she is told as position is of a fact that she may see. */
const namesNothingHidden = async ({ at, pair }: History, person: string, position: string) => {
  const { vault, eventStore } = platformOf(at);
  const scope = scopeOf('alliance', pair.allianceId);
  const place = placeOf(vault.tokens, [TOPICS.reviews], scope, person, position);
  const log = await eventStore('reviews');
  const [fact] = await log.readAll((place?.position ?? 0) - 1, 1);
  expect([fact?.scope, fact && isTheirsAlone(definitionOf(fact.type))]).toEqual([scope, false]);
};
