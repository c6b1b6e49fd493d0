import { t } from '@lingui/core/macro';
import { useEffect, useRef, useState } from 'react';
import { useLayout } from '../../device/width.ts';
import { Button } from '../../kit/button.tsx';
import { linkOf } from './invitations.ts';

interface CopyLinkProps {
  readonly token: string;
  /** The link itself stands beside the button from the beginning, and gets the focus. */
  readonly shown?: boolean;
}

/** Copies an invitation's link. Where the browser doesn't let us, the link is selected and we say what to press. */
export const CopyLink = ({ token, shown = false }: CopyLinkProps) => {
  const [state, setState] = useState<'asked' | 'copied' | 'refused'>('asked');
  const field = useRef<HTMLInputElement>(null);
  const phone = useLayout() === 'phone';
  const link = linkOf(token);
  useEffect(() => {
    if (shown) field.current?.focus();
  }, [shown]);
  useEffect(() => {
    if (state !== 'refused') return;
    field.current?.focus();
    field.current?.select();
  }, [state]);
  const copy = async () => {
    try {
      // Missing from pages that are served without TLS.
      await navigator.clipboard.writeText(link);
      setState('copied');
    } catch {
      setState('refused');
      field.current?.select();
    }
  };
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
      <span role="status" className="block">
        {state === 'refused' && (
          <span className="mt-1.5 block border-l-2 border-ink pl-2.5 text-13">
            {phone
              ? t`This browser doesn’t let us copy. The link is selected: hold your finger on it, and choose Copy.`
              : t`This browser doesn’t let us copy. The link is selected: press Ctrl+C, or ⌘C on a Mac.`}
          </span>
        )}
      </span>
    </span>
  );
};
