import type { CommitmentAnswer, CommitmentState } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { Covered } from '../../kit/covered.tsx';
import { Person } from '../../pair/person.tsx';
import { dayNear } from '../../words/days-in-words.ts';

export const BECAME: Readonly<Record<CommitmentState, string>> = {
  done: t`Done`,
  'not-yet': t`Not yet`,
  'let-go': t`Let go`,
};

/** Each time that one of the two said what became of a commitment, the latest last. */
export const WhatBecameOfIt = ({ answers }: { readonly answers: readonly CommitmentAnswer[] }) => {
  const { day } = usePair();
  if (answers.length === 0) return null;
  return (
    <ul className="text-13">
      {answers.map(({ by, on, at, state, words }, i) => (
        <li key={at} className={i < answers.length - 1 ? 'text-ink-3' : ''}>
          <Trans>
            <Covered width="medium">
              <b>{BECAME[state]}</b>
              {words && `: ${words}`}
            </Covered>
            , says <Person whose={by} />, {dayNear(on, day)}
          </Trans>
        </li>
      ))}
    </ul>
  );
};
