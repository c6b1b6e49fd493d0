import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Refused } from '../api/problems.ts';
import { Button } from '../kit/button.tsx';
import { Offline } from '../kit/notice.tsx';
import { Refusal, type RefusalProps } from './refusal.tsx';

interface SharingFormProps<Name extends Refused> extends RefusalProps<Name> {
  readonly question: string;
  /** Who reads it, and from when. */
  readonly reads: ReactNode;
  readonly does: string;
  readonly doing: string;
  readonly off?: string | undefined;
  readonly pending: boolean;
  readonly onSend: () => void;
  readonly onKeep: () => void;
  readonly children: ReactNode;
}

/** A question, its fields, who reads the answer, and the two ways on. */
export const SharingForm = <Name extends Refused>({
  question,
  reads,
  does,
  doing,
  off,
  pending,
  error,
  sentences,
  onSend,
  onKeep,
  children,
}: SharingFormProps<Name>) => (
  <form
    className="max-w-xl space-y-4"
    onSubmit={(event) => {
      event.preventDefault();
      if (!off && !pending) onSend();
    }}
  >
    <h2 className="text-20 font-normal italic">{question}</h2>
    {children}
    <p className="text-13 text-ink-3">{reads}</p>
    <Offline />
    <Refusal error={error} sentences={sentences} />
    <div className="flex flex-wrap gap-2">
      <Button kind="primary" type="submit" off={off} busy={pending && doing}>
        {does}
      </Button>
      <Button onClick={onKeep}>
        <Trans>Not now</Trans>
      </Button>
    </div>
  </form>
);
