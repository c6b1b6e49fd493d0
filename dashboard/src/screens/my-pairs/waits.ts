import type { ClauseKind, PairInShort } from '@alliance/api-client/generated/api';
import type { MessageDescriptor } from '@lingui/core';
import { msg, plural, select, t } from '@lingui/core/macro';
import type { LinkProps } from '@tanstack/react-router';
import { inPieces, own, textOf, type Piece } from '../../pair/narrative/sentence.ts';
import { USUAL_CLAUSES } from '../../pair/usual-clauses.ts';
import { capital, count } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { firstName } from './sentences.ts';

export type Wait = PairInShort['waits'][number];

const clauseOf = (kind: ClauseKind): string =>
  USUAL_CLAUSES.find(([each]) => each === kind)?.[1] ?? t`a clause of your own`;

const amendment = ({ for: whom, params }: Extract<Wait, { kind: 'amendment' }>): MessageDescriptor => {
  const clause = clauseOf(params.clause);
  const { op } = params;
  return whom === 'other'
    ? msg`${select(op, {
        add: `Your new clause, <0>${clause}</0>`,
        retire: `Your wish to let go of <0>${clause}</0>`,
        other: `Your words for <0>${clause}</0>`,
      })}`
    : msg`${select(op, {
        add: `A new clause, <0>${clause}</0>`,
        retire: `A wish to let go of <0>${clause}</0>`,
        other: `A proposed change to <0>${clause}</0>`,
      })}`;
};

/** Of what both seal neither is seen before the other’s. */
const messageOf = (wait: Wait, name: string): MessageDescriptor => {
  const whom = wait.for;
  switch (wait.kind) {
    case 'ending':
      if (whom === 'other') return msg`The ending that you proposed`;
      return wait.params.of === 'alliance'
        ? msg`The ending that ${name} proposed`
        : msg`A proposed end of the agreement`;
    case 'amendment':
      return amendment(wait);
    case 'question': {
      const clause = clauseOf(wait.params.clause);
      return whom === 'other' ? msg`Your question on <0>${clause}</0>` : msg`A question on <0>${clause}</0>`;
    }
    case 'signature': {
      const { version } = wait.params;
      return msg`${select(whom, {
        you: `Version ${version}, signed by ${name}`,
        both: `Version ${version}, to be signed`,
        other: `Version ${version}, signed by you`,
      })}`;
    }
    case 'review': {
      const { session } = wait.params;
      return msg`${select(whom, {
        you: `Your review; ${name}’s is sealed`,
        both: `Both reviews of session ${session}`,
        other: `${name}’s review of session ${session}; yours is sealed`,
      })}`;
    }
    case 'pulse': {
      const { session } = wait.params;
      return msg`${select(whom, {
        you: `Your answers after session ${session}; ${name}’s are sealed`,
        both: `The answers of both after session ${session}`,
        other: `${name}’s answers after session ${session}; yours are sealed`,
      })}`;
    }
    case 'alliance-review': {
      const { step } = wait.params;
      if (step === 'decision') return msg`A decision of yours together`;
      if (step === 'closing') return msg`Closing your review of how you work`;
      return msg`${select(whom, {
        you: `Your view of how you work; ${name}’s is sealed`,
        both: 'How you work, as each of you sees it',
        other: `${name}’s view of how you work; yours is sealed`,
      })}`;
    }
    case 'touch':
      return whom === 'other'
        ? msg`Your reading of a theme, session ${wait.params.session}`
        : msg`A reading of a theme, session ${wait.params.session}`;
    case 'correction':
      return whom === 'other'
        ? msg`Your correction of a theme, session ${wait.params.session}`
        : msg`A correction of a theme, session ${wait.params.session}`;
    case 'commitments': {
      const { count: things, session } = wait.params;
      return msg`${plural(things, {
        one: `One thing set out before session ${session}`,
        other: `${capital(count(things))} things set out before session ${session}`,
      })}`;
    }
  }
};

/** What waits, to whoever reads; the name of a clause stands by itself, as it is set in italics. */
export const thingOf = (wait: Wait, pair: PairInShort): readonly Piece[] =>
  inPieces(messageOf(wait, firstName(pair)), own);

/** "for you", "for Nadia", "for you both" */
export const forWhom = (wait: Wait, pair: PairInShort): string =>
  ({ you: t`for you`, other: t`for ${firstName(pair)}`, both: t`for you both` })[wait.for];

export const sinceWhen = (wait: Wait, today: string): string => t`since ${dayNear(wait.since, today)}`;

/** The whole lane as one sentence, for a table and for whoever hears the page. */
export const laneInWords = (wait: Wait, pair: PairInShort, today: string): string => {
  const thing = textOf({ pieces: thingOf(wait, pair) });
  return t`${forWhom(wait, pair)} ${sinceWhen(wait, today)}: ${thing}`;
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
    case 'alliance-review':
      return { to: '/pairs/$allianceId/alliance/review', params: { allianceId } };
    case 'touch':
    case 'correction':
      return { to: '/pairs/$allianceId/themes', params: { allianceId } };
  }
};
