import type { Context } from '@alliance/decider/aggregate';
import { fold, isRejection, type Decision } from '@alliance/decider/decider';
import type { ThemeFact } from '@alliance/facts/theme';
import fc from 'fast-check';
import { agreeCorrection } from '../../services/reviews/src/theme/agree-correction.ts';
import { agreeIntegrated } from '../../services/reviews/src/theme/agree-integrated.ts';
import { agreeRetraction } from '../../services/reviews/src/theme/agree-retraction.ts';
import { agreeTouch } from '../../services/reviews/src/theme/agree-touch.ts';
import { dropOffer } from '../../services/reviews/src/theme/drop-offer.ts';
import type { Themes } from '../../services/reviews/src/theme/live-theme.ts';
import { merge } from '../../services/reviews/src/theme/merge.ts';
import { name } from '../../services/reviews/src/theme/name.ts';
import { offerCorrection } from '../../services/reviews/src/theme/offer-correction.ts';
import { offerIntegrated } from '../../services/reviews/src/theme/offer-integrated.ts';
import { offerRetraction } from '../../services/reviews/src/theme/offer-retraction.ts';
import { offerTouch } from '../../services/reviews/src/theme/offer-touch.ts';
import { relabel } from '../../services/reviews/src/theme/relabel.ts';
import { themes } from '../../services/reviews/src/theme/themes.ts';

const others = { session: { stage: 'held' } };
const family = 'parallel-process';
const uuid = (kind: string, n: number) => `00000000-0000-4000-8000-${kind}${String(n).padStart(11, '0')}`;

/** What somebody wishes to do. Themes are meant by the order in which they were named; sessions are few. */
interface Wish {
  readonly by: string;
  readonly theme: number;
  readonly other: number;
  readonly sessionId: string;
  readonly depth: number;
  readonly label: string;
}
type Move = (
  coming: Context,
  wish: Wish,
  themeId: string,
  other: string,
  state: Themes,
) => Decision<ThemeFact, string>;

/** The correction that somebody has before their eyes who agrees. */
const offeredIn = (state: Themes, themeId: string, sessionId: string) => {
  const theme = state[themeId];
  const offer = theme?.stage === 'live' ? theme.offers[sessionId] : undefined;
  const correctionId = offer && 'correctionId' in offer ? offer.correctionId : uuid('9', 9);
  return { themeId, sessionId, correctionId };
};

const moves: Record<string, Move> = {
  name: (coming, { label }, _themeId, _other, state) =>
    name.decide({ ...coming, label, family }, state, others),
  relabel: (coming, { label }, themeId, _other, state) =>
    relabel.decide({ ...coming, themeId, label }, state, others),
  offerTouch: (coming, { sessionId, depth }, themeId, _other, state) =>
    offerTouch.decide(
      { ...coming, themeId, sessionId, depth, namedBy: 'amara', function: 'formative', eye: 5 },
      state,
      others,
    ),
  offerCorrection: (coming, { sessionId, depth }, themeId, _other, state) =>
    offerCorrection.decide(
      { ...coming, themeId, sessionId, depth, namedBy: 'amara', function: 'formative', eye: 5 },
      state,
      others,
    ),
  offerRetraction: (coming, { sessionId }, themeId, _other, state) =>
    offerRetraction.decide({ ...coming, themeId, sessionId }, state, others),
  agreeCorrection: (coming, { sessionId }, themeId, _other, state) =>
    agreeCorrection.decide({ ...coming, ...offeredIn(state, themeId, sessionId) }, state, others),
  agreeRetraction: (coming, { sessionId }, themeId, _other, state) =>
    agreeRetraction.decide({ ...coming, ...offeredIn(state, themeId, sessionId) }, state, others),
  dropOffer: (coming, { sessionId }, themeId, _other, state) =>
    dropOffer.decide({ ...coming, themeId, sessionId }, state, others),
  agreeTouch: (coming, { sessionId, depth }, themeId, _other, state) =>
    agreeTouch.decide({ ...coming, themeId, sessionId, depth }, state, others),
  merge: (coming, _wish, themeId, other, state) =>
    merge.decide({ ...coming, from: [themeId], into: other }, state, others),
  offerIntegrated: (coming, _wish, themeId, _other, state) =>
    offerIntegrated.decide({ ...coming, themeId }, state, others),
  agreeIntegrated: (coming, _wish, themeId, _other, state) =>
    agreeIntegrated.decide({ ...coming, themeId }, state, others),
};

const wish = fc.record({
  by: fc.constantFrom('amara', 'judith'),
  theme: fc.constantFrom(0, 0, 1, 2),
  other: fc.nat(2),
  sessionId: fc.constantFrom(uuid('5', 1), uuid('5', 2)),
  depth: fc.constantFrom(2, 3),
  label: fc.constantFrom('Rescuing', 'rescuing', 'Silence', 'The system'),
});
const often = ['offerTouch', 'agreeTouch', 'offerCorrection', 'agreeCorrection'];
const sometimes = ['offerRetraction', 'agreeRetraction', 'offerIntegrated', 'agreeIntegrated'];
const doing = fc.constantFrom(...often, ...often, ...sometimes, ...sometimes, ...Object.keys(moves));
const tried = fc.array(fc.tuple(doing, wish), { maxLength: 60, size: 'max' });

/** What two members bring about who have two themes, one of them touched, and try all this: each wish that came true, with its facts. */
export const steps = tried.map((attempts) => {
  const done: { readonly wished: Wish; readonly facts: readonly ThemeFact[] }[] = [];
  const first = { by: 'amara', theme: 0, other: 0, sessionId: uuid('5', 1), depth: 2, label: 'Rescuing' };
  const opening = [
    ['name', first],
    ['name', { ...first, label: 'Silence' }],
    ['offerTouch', first],
    ['agreeTouch', { ...first, by: 'judith' }],
  ] as const;
  for (const [turn, [move, wished]] of [...opening, ...attempts].entries()) {
    const log = done.flatMap(({ facts }) => facts);
    const ids = log.filter((fact) => fact.type === 'ThemeNamed').map((fact) => fact.data.themeId);
    const coming: Context = {
      by: wished.by,
      at: '2026-06-26T08:00:00.000Z',
      zone: 'UTC',
      today: '2026-06-26',
      newId: uuid('7', turn),
      nonce: 'n'.repeat(32),
      scope: 'alliance/a1',
      people: { coach: 'amara', supervisor: 'judith' },
    };
    const [themeId, other] = [wished.theme, wished.other].map((n) => ids[n] ?? uuid('9', n)) as [
      string,
      string,
    ];
    const decision = moves[move]?.(coming, wished, themeId, other, fold(themes.decider, log)) ?? [];
    if (!isRejection(decision)) done.push({ wished, facts: decision });
  }
  return done;
});
export const lived = steps.map((done) => done.flatMap(({ facts }) => facts));

/** What takes four wishes in a row comes about in few of the tries, and has to be seen. */
export const RARELY = { numRuns: 400 };
export const touches = (log: readonly ThemeFact[]) => log.filter((fact) => fact.type === 'ThemeTouched');
