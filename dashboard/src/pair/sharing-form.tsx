import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Problem } from '../api/http.ts';
import { Button } from '../kit/button.tsx';
import { Offline, Refused } from '../kit/notice.tsx';

interface SharingFormProps {
  readonly question: string;
  /** Who reads it, and from when. */
  readonly reads: ReactNode;
  readonly does: string;
  readonly doing: string;
  readonly off?: string | undefined;
  readonly pending: boolean;
  readonly error: Problem | null;
  readonly onSend: () => void;
  readonly onKeep: () => void;
  readonly children: ReactNode;
}

/** A question, its fields, who reads the answer, and the two ways on. */
export const SharingForm = ({
  question,
  reads,
  does,
  doing,
  off,
  pending,
  error,
  onSend,
  onKeep,
  children,
}: SharingFormProps) => (
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
    {error && <Refused>{error.message}</Refused>}
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
