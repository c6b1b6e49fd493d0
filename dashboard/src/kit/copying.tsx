import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useLayout } from '../device/width.ts';

export interface Copying {
  readonly state: 'asked' | 'copied' | 'refused';
  copy(): Promise<void>;
  /** The field that the text stands in where the browser doesn't let us copy: it is selected there. */
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Puts a text on the clipboard. Where the browser doesn't let us, its field is selected, and `CopyByHand` says what to press. */
export const useCopying = (text: string): Copying => {
  const [state, setState] = useState<Copying['state']>('asked');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (state !== 'refused') return;
    field.current?.focus();
    field.current?.select();
  }, [state]);
  const copy = async () => {
    try {
      // Missing from pages that are served without TLS.
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
      field.current?.select();
    }
  };
  return { state, copy, field };
};

export const CopyByHand = ({ state }: Pick<Copying, 'state'>) => {
  const phone = useLayout() === 'phone';
  return (
    <span role="status" className="block">
      {state === 'refused' && (
        <span className="mt-1.5 block border-l-2 border-ink pl-2.5 text-13">
          {phone ? (
            <Trans>
              This browser doesn’t let us copy. The link is selected: hold your finger on it, and choose Copy.
            </Trans>
          ) : (
            <Trans>
              This browser doesn’t let us copy. The link is selected: press Ctrl+C, or ⌘C on a Mac.
            </Trans>
          )}
        </span>
      )}
    </span>
  );
};
