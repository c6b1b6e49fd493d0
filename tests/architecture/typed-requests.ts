import type { ProblemName, ProblemOf } from '@alliance/api-client/typed-paths';
import type { Attention, GoalLevel, RowId, StoryEvent, Theme } from '@alliance/api-client/generated/api';
import type { read, send } from '../../dashboard/src/api/requests.ts';
import type { useCommand } from '../../dashboard/src/pair/command.ts';
import type { useDocument } from '../../dashboard/src/pair/document.ts';
import type { RefusedAt, Sentences, SentencesFor } from '../../dashboard/src/api/problems.ts';

/*
 * What the screens read and send is typed by what the services describe. Nothing here runs: `npm run typecheck` reads it.
 * Each line that must not compile says so, and it is an error when it compiles after all.
 */
interface Asking {
  readonly read: typeof read;
  readonly send: typeof send;
  readonly useCommand: typeof useCommand;
  readonly useDocument: typeof useDocument;
}
const ids = { id: 'a goal', allianceId: 'a pair' };

export const paths = ({ read: ask, send: say, useCommand: command, useDocument: document }: Asking) => [
  ask('/alliances/{allianceId}/goals', ids),
  // @ts-expect-error there is no such path
  ask('/alliances/{allianceId}/gaols', ids),
  // @ts-expect-error its pair is missing
  ask('/alliances/{allianceId}/goals', {}),
  // @ts-expect-error this is told, not read
  ask('/alliances/invitations', {}),
  say('/invitations/open', {}, { token: 'a link' }),
  // @ts-expect-error this is read, not told
  say('/alliances/{allianceId}/goals', ids, {}),
  ask('/alliances/{allianceId}/goals', ids, { query: { asOf: '2026-05-01' } }),
  // @ts-expect-error there is no such parameter
  ask('/alliances/{allianceId}/goals', ids, { query: { asof: '2026-05-01' } }),
  // @ts-expect-error nothing can be asked of this as of a day
  ask('/alliances', {}, { query: { asOf: '2026-05-01' } }),
  document('goals'),
  document('sessions/{sessionId}', { sessionId: 'a session' }),
  // @ts-expect-error there is no such document
  document('gaols'),
  // @ts-expect-error which session isn’t said
  document('sessions/{sessionId}'),
  command('goal/{id}/rate', { id: 'a goal' }),
  // @ts-expect-error there is no such command
  command('goal/{id}/ratify', { id: 'a goal' }),
  // @ts-expect-error which goal isn’t said
  command('goal/{id}/rate'),
];

export const bodies = ({ send: say, useCommand: command }: Asking) => {
  const rate = command('goal/{id}/rate', { id: 'a goal' });
  rate.mutate({ body: { sessionId: 'a session', level: 1 } });
  // @ts-expect-error a field is missing
  rate.mutate({ body: { level: 1 } });
  // @ts-expect-error there is no such field
  rate.mutate({ body: { sessionId: 'a session', level: 1, wisdom: 3 } });
  // @ts-expect-error a level is a number
  rate.mutate({ body: { sessionId: 'a session', level: 'more' } });
  // @ts-expect-error what became of it is one of three
  command('session/{id}/answer-commitment', ids).mutate({ body: { of: 'a', index: 0, state: 'maybe' } });
  // @ts-expect-error a body that one of the two doesn’t take
  command('themes/offer-touch' as 'themes/offer-touch' | 'themes/merge').mutate({ body: { themeId: 'a' } });
  // @ts-expect-error nothing is told with it
  command('contract/resume').mutate({ body: { until: '2026-05-01' } });
  // @ts-expect-error an account needs a name
  return say('/auth/sign-up/email', {}, { email: 'judith@example.org', password: 'a lamp and a chair' });
};

export const answers = async ({ read: ask, send: say, useDocument: document }: Asking) => {
  const { data } = document('goals');
  const level: GoalLevel | undefined = data?.goals[0]?.ratings[0]?.level;
  // @ts-expect-error there is no such field
  const nothing = data?.goals[0]?.grade;
  // @ts-expect-error it may be absent
  const on: string = data?.goals[0]?.concluded.on;
  const { token } = await say('/alliances/invitations', {}, { inviterRole: 'coach', message: 'Shall we?' });
  // @ts-expect-error nobody may be signed in
  const { user } = await ask('/auth/get-session', {});
  return [level, nothing, on, token, user];
};

type Withdrawing = SentencesFor<RefusedAt<'/alliances/{allianceId}/alliance/withdraw-ending'>>;
const three = {
  'no-ending-proposed': 'Nothing ends.',
  'ending-answered': 'It was answered.',
  'not-yours-to-withdraw': ({ retryAfter = 1 }) => `It is the other’s, for ${retryAfter} s.`,
} satisfies Withdrawing;
const { 'ending-answered': answered, ...two } = three;
export const sentences = (): readonly Withdrawing[] => [
  three,
  { ...three, offline: answered },
  // @ts-expect-error a refusal that may be met there has no sentence
  two,
  // @ts-expect-error no problem says that beside its name
  { ...three, 'ending-answered': ({ why }) => `${why}` },
];

export const problems = (named: ProblemName, met: ProblemOf<'/alliances/{allianceId}/goal/{id}/rate'>) => {
  const sentences: Sentences = { 'goal-concluded': 'It was reached.', offline: 'Nobody answered.' };
  // @ts-expect-error there is no such problem
  const more: Sentences = { 'goal-forgotten': 'It was forgotten.' };
  // @ts-expect-error there is no such problem
  const is = named === 'goal-forgotten';
  // @ts-expect-error no letter goes out where a goal is rated
  const goes = met === 'too-many-letters';
  // @ts-expect-error another verb of the goal refuses so, and this one doesn't
  const rated = met === 'no-rating-of-yours';
  // @ts-expect-error sessions refuse so, in the same service
  const held = met === 'already-held';
  return [sentences, more, is, goes, rated, held, met === 'level-without-words', met === 'not-found'];
};

/** Unions are exact. */
type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
const holds = <Claim extends true>(claim: Claim) => claim;

export const unions = (theme: Theme) => {
  holds<Same<GoalLevel, -2 | -1 | 0 | 1 | 2>>(true);
  holds<Same<Extract<RowId, `theme:${string}`>, `theme:${string}`>>(true);
  holds<Same<Theme['depths'][number], 0 | 1 | 2 | 3 | 4 | 5>>(true);
  holds<Same<null extends Theme['states'][number] ? true : false, true>>(true);
  holds<Same<Extract<StoryEvent, { kind: 'theme-integrated' }>['params'], ThemeOnly>>(true);
  // @ts-expect-error there is no such kind
  const kind: Attention['kind'] = 'theme-forgotten';
  // @ts-expect-error there is no such state
  return [kind, theme.state === 'finished'];
};
interface ThemeOnly {
  readonly themeId: string;
  readonly label: string;
}
