import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../kit/button.tsx';

interface SaveOrLeaveProps {
  /** What the first button says. */
  readonly children: ReactNode;
  /** What it says while it saves; false while it doesn’t. */
  readonly busy: string | false;
  readonly onLeave: () => void;
}

/** At the foot of a section in which something was changed: saved, or left as it was. */
export const SaveOrLeave = ({ children, busy, onLeave }: SaveOrLeaveProps) => (
  <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
    <Button kind="primary" type="submit" busy={busy}>
      {children}
    </Button>
    <Button kind="link" onClick={onLeave}>
      <Trans>Leave it as it was</Trans>
    </Button>
  </p>
);
