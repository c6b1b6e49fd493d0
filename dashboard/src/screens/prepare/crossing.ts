import type { BetweenYou, CommitmentState } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useEffect, useRef } from 'react';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
import { usePair } from '../../pair/pair.tsx';

type Commitment = BetweenYou['commitments'][number];
type CameBack = BetweenYou['cameBack'][number];

/** What I have chosen to let cross and not sent yet, by what it is of. */
export interface Chosen {
  readonly states: Readonly<Record<string, CommitmentState | ''>>;
  /** Commitments and themes that come along. */
  readonly along: Readonly<Record<string, boolean>>;
  /** In which words, where they aren't the ones that stand there. */
  readonly words: Readonly<Record<string, string>>;
  readonly more: string;
}

const NOTHING: Chosen = { states: {}, along: {}, words: {}, more: '' };

export const keyOf = ({ sessionId, index }: Commitment): string => `${sessionId}/${index}`;

/** What a theme that came back is brought with, until somebody words it otherwise. */
export const askedOf = ({ label, touchedIn }: CameBack): string =>
  t`${label} is back. What did session ${touchedIn.at(-1) ?? 0} have in it that called it?`;

/** One thing that would cross: an answer to what I set out to do, or an item of the agenda. */
export type Crossing = { readonly key: string } & (
  | {
      readonly answers: string;
      readonly body: { readonly of: string; readonly index: number; readonly state: CommitmentState };
    }
  | { readonly body: ItemBody }
  | { readonly question: string; readonly isOwn: boolean; readonly body: ItemBody }
);

interface Item {
  readonly key: string;
  readonly body: ItemBody;
}

interface ItemBody {
  readonly sessionId: string;
  readonly text: string;
  readonly origin?:
    | { readonly kind: 'theme'; readonly id: string }
    | {
        readonly kind: 'commitment';
        readonly sessionId: string;
        readonly of: string;
        readonly index: number;
      };
}

/** All that is chosen and not with the other yet, in the order in which it stands on the page. */
export const crossingOf = (
  { commitments, cameBack, asked, next }: BetweenYou,
  { states, along, words, more }: Chosen,
): readonly Crossing[] => {
  const to = next?.sessionId;
  const item = (key: string, text: string, origin?: ItemBody['origin']): readonly Item[] =>
    to !== undefined && text.trim()
      ? [{ key, body: { sessionId: to, text: text.trim(), ...(origin && { origin }) } }]
      : [];
  return [
    ...commitments.flatMap((each): readonly Crossing[] => {
      const { sessionId, of, index, text, said, brought } = each;
      const [key, state] = [keyOf(each), states[keyOf(each)] || undefined];
      const comes = along[key] && !brought && (state ?? said?.state) === 'not-yet';
      return [
        ...(state && state !== said?.state ? [{ key, answers: sessionId, body: { of, index, state } }] : []),
        ...(comes
          ? item(`along/${key}`, words[key] ?? text, { kind: 'commitment', sessionId, of, index })
          : []),
      ];
    }),
    ...cameBack.flatMap((each) =>
      along[each.themeId] && !each.brought
        ? item(each.themeId, words[each.themeId] ?? askedOf(each), { kind: 'theme', id: each.themeId })
        : [],
    ),
    ...asked.flatMap(({ questionId, text, isOwn, brought }) =>
      along[questionId] && !brought
        ? item(questionId, words[questionId] ?? text).map((each) => ({
            ...each,
            question: questionId,
            isOwn,
          }))
        : [],
    ),
    ...item('more', more),
  ];
};

/** The choices, kept on this device until they are sent. */
export const useChosen = (sessionId: string | undefined) => {
  const { allianceId, viewer } = usePair();
  const {
    words: chosen,
    at,
    set,
  } = useKeptDraft(`${allianceId}:crossing:${sessionId ?? ''}:${viewer}`, NOTHING);
  // Several are sent one after the other, by whoever asked for all of them.
  const latest = useRef(chosen);
  useEffect(() => {
    latest.current = chosen;
  });
  return {
    chosen,
    at,
    choose: (key: string, state: CommitmentState) => set('states', { ...chosen.states, [key]: state }),
    comes: (key: string, on: boolean) => set('along', { ...chosen.along, [key]: on }),
    word: (key: string, text: string) => set('words', { ...chosen.words, [key]: text }),
    more: (text: string) => set('more', text),
    /** What is with the other by now isn't to be sent again. */
    sent: ({ key }: Crossing) => {
      if (key === 'more') return set('more', '');
      const along = key.replace(/^along\//, '');
      if (along === key && key in latest.current.states)
        return set('states', { ...latest.current.states, [key]: '' });
      return set('along', { ...latest.current.along, [along]: false });
    },
  };
};

export type Choosing = ReturnType<typeof useChosen>;
