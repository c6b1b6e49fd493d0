import type { Answer } from '../../harness/visitor.ts';
import type { History } from './history.ts';

/** What is his alone he does in his own scope; nobody waits for it anywhere else. */
export const holds = async ({ pair, coachId }: History, verb: string, body: object = {}): Promise<Answer> => {
  const answer = await pair.coach.post(`/people/${coachId}/${verb}`, body, { 'alliance-position': '' });
  if (answer.status !== 200) throw new Error(`${verb}: ${JSON.stringify(answer.body)}`);
  return answer;
};

/** The alliance has what was shared of it before anybody looks. */
export const untilReached = async ({ pair }: History, answer: Answer): Promise<void> => {
  const { reached } = answer.body as { readonly reached: { readonly position: string } };
  await pair.coach.after({ body: reached }).get(`/alliances/${pair.allianceId}/partnership`);
};

/** His own page has what he did, so that it has happened before she looks. */
export const untilRead = async (
  { pair, coachId }: History,
  answer: Answer,
  page: string,
): Promise<string> => {
  const { position } = answer.body as { readonly position: string };
  const path = `/people/${coachId}/${page}?beside=${pair.allianceId}`;
  return JSON.stringify((await pair.coach.get(path, { 'alliance-position': position })).body);
};
