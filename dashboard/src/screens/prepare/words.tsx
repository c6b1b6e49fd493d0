import type { Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { CoveredLines } from '../../kit/covered.tsx';
import { Person } from '../../pair/person.tsx';

interface WordsProps {
  readonly by: Role;
  readonly text: string;
  /** What became of it, before the words. */
  readonly state?: string | undefined;
  /** It waits here. */
  readonly notSent?: boolean;
  readonly after?: ReactNode;
}

/** Words as the other reads them, with whose they are. */
export const Words = ({ by, text, state, notSent = false, after }: WordsProps) => (
  <div className="mb-2 last:mb-0">
    <div dir="auto" className="whitespace-pre-wrap">
      <Person whose={by} />{' '}
      <CoveredLines lines={1}>
        {state && <b className="font-semibold">{t`${state}:`} </b>}
        {text}
        {notSent && <span className="ml-2 text-13 text-ink-3">{t`not sent`}</span>}
      </CoveredLines>
    </div>
    {after}
  </div>
);
