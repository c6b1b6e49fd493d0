import { t } from '@lingui/core/macro';
import { useEffect } from 'react';
import { Button } from '../../kit/button.tsx';
import { CopyByHand, useCopying } from '../../kit/copying.tsx';
import { linkOf } from './invitations.ts';

interface CopyLinkProps {
  readonly token: string;
  /** The link itself stands beside the button from the beginning, and gets the focus. */
  readonly shown?: boolean;
}

/** Copies an invitation's link. Where the browser doesn't let us, the link is shown, and selected. */
export const CopyLink = ({ token, shown = false }: CopyLinkProps) => {
  const link = linkOf(token);
  const { state, copy, field } = useCopying(link);
  useEffect(() => {
    if (shown) field.current?.focus();
  }, [shown, field]);
  return (
    <span className={shown || state === 'refused' ? 'block w-full' : ''}>
      <span className="flex gap-2">
        {(shown || state === 'refused') && (
          <input
            ref={field}
            readOnly
            aria-label={t`The invitation’s link`}
            value={link}
            className="min-h-(--target) w-full min-w-0 rounded-6 border border-field bg-sheet px-3 text-13 text-ellipsis"
            onFocus={(event) => event.target.select()}
          />
        )}
        <Button onClick={() => void copy()}>
          <span aria-live="polite">{state === 'copied' ? t`Copied` : t`Copy the link`}</span>
        </Button>
      </span>
      <CopyByHand state={state} />
    </span>
  );
};
