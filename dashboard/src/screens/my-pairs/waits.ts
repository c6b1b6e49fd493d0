import type { ClauseKind, PairInShort } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import type { LinkProps } from '@tanstack/react-router';
import { USUAL_CLAUSES } from '../../pair/usual-clauses.ts';
import { capital, count } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { firstName } from './sentences.ts';

export type Wait = PairInShort['waits'][number];

/** What waits, in words: the name of a clause stands by itself, as it is set in italics. */
export interface Thing {
  readonly before: string;
  readonly clause?: string;
}

const clauseOf = (kind: ClauseKind): string =>
  USUAL_CLAUSES.find(([each]) => each === kind)?.[1] ?? t`a clause of your own`;

const amendment = (wait: Extract<Wait, { kind: 'amendment' }>): Thing => {
  const { op, clause } = wait.params;
  const mine = wait.for === 'other';
  const words = {
    change: mine ? t`Your words for ` : t`A proposed change to `,
    add: mine ? t`Your new clause, ` : t`A new clause, `,
    retire: mine ? t`Your wish to let go of ` : t`A wish to let go of `,
  };
  return { before: words[op], clause: clauseOf(clause) };
};

/** Something that both seal, of which neither is seen before the other’s. */
const sealed = (wait: Wait, mine: string, whose: string, together: string, name: string): string => {
  if (wait.for === 'both') return together;
  return wait.for === 'you'
    ? t`${capital(mine)}; ${name}’s ${whose} sealed`
    : t`${name}’s; yours ${whose} sealed`;
};

/** What waits, to whoever reads. */
export const thingOf = (wait: Wait, pair: PairInShort): Thing => {
  const name = firstName(pair);
  switch (wait.kind) {
    case 'ending':
      return {
        before:
          wait.for === 'other'
            ? t`The ending that you proposed`
            : wait.params.of === 'alliance'
              ? t`The ending that ${name} proposed`
              : t`A proposed end of the agreement`,
      };
    case 'amendment':
      return amendment(wait);
    case 'question':
      return {
        before: wait.for === 'other' ? t`Your question on ` : t`A question on `,
        clause: clauseOf(wait.params.clause),
      };
    case 'signature': {
      const version = t`Version ${wait.params.version}`;
      const signed = { you: t`, signed by ${name}`, other: t`, signed by you`, both: t`, to be signed` };
      return { before: version + signed[wait.for] };
    }
    case 'review': {
      const of = t`of session ${wait.params.session}`;
      if (wait.for === 'other') return { before: t`${name}’s review ${of}; yours is sealed` };
      return { before: sealed(wait, t`your review`, 'is', t`Both reviews ${of}`, name) };
    }
    case 'pulse': {
      const after = t`after session ${wait.params.session}`;
      if (wait.for === 'other') return { before: t`${name}’s answers ${after}; yours are sealed` };
      return { before: sealed(wait, t`your answers ${after}`, 'are', t`The answers of both ${after}`, name) };
    }
    case 'touch':
      return {
        before: t`${wait.for === 'other' ? t`Your` : 'A'} reading of a theme, session ${wait.params.session}`,
      };
    case 'correction':
      return {
        before: t`${wait.for === 'other' ? t`Your` : 'A'} correction of a theme, session ${wait.params.session}`,
      };
    case 'commitments':
      return {
        before: t`${capital(plural(wait.params.count, { one: 'one thing', other: `${count(wait.params.count)} things` }))} set out before session ${wait.params.session}`,
      };
  }
};

/** "for you", "for Nadia", "for you both" */
export const forWhom = (wait: Wait, pair: PairInShort): string =>
  ({ you: t`for you`, other: t`for ${firstName(pair)}`, both: t`for you both` })[wait.for];

export const sinceWhen = (wait: Wait, today: string): string => t`since ${dayNear(wait.since, today)}`;

/** The whole lane as one sentence, for a table and for whoever hears the page. */
export const laneInWords = (wait: Wait, pair: PairInShort, today: string): string => {
  const { before, clause = '' } = thingOf(wait, pair);
  return `${forWhom(wait, pair)} ${sinceWhen(wait, today)}: ${before}${clause}`;
};

/** Where it is answered. */
export const whereOf = (
  wait: Wait,
  { allianceId }: PairInShort,
): { readonly to: NonNullable<LinkProps['to']>; readonly params: Readonly<Record<string, string>> } => {
  switch (wait.kind) {
    case 'ending':
      return wait.params.of === 'alliance'
        ? { to: '/pairs/$allianceId', params: { allianceId } }
        : { to: '/pairs/$allianceId/agreement', params: { allianceId } };
    case 'amendment':
      return {
        to: '/pairs/$allianceId/agreement/amendments/$amendmentId',
        params: { allianceId, amendmentId: wait.params.amendmentId },
      };
    case 'question':
      return { to: '/pairs/$allianceId/agreement', params: { allianceId } };
    case 'signature':
      return { to: '/pairs/$allianceId/agreement/sign', params: { allianceId } };
    case 'review':
    case 'commitments':
      return {
        to: '/pairs/$allianceId/review/$sessionId',
        params: { allianceId, sessionId: wait.params.sessionId },
      };
    case 'pulse':
      return { to: '/pairs/$allianceId/alliance', params: { allianceId } };
    case 'touch':
    case 'correction':
      return { to: '/pairs/$allianceId/themes', params: { allianceId } };
  }
};
