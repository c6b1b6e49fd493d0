import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { CopyByHand, useCopying } from '../../kit/copying.tsx';
import { Field } from '../../kit/field.tsx';
import { addressOf, masked } from './own-calendar.ts';

/** The address of a calendar feed. It is a key, so it is covered until somebody wants to see it. */
export const FeedAddress = ({ path, discreet }: { readonly path: string; readonly discreet: boolean }) => {
  const [shown, setShown] = useState(false);
  const { state, copy, field } = useCopying(addressOf(path));
  const open = (shown || state === 'refused') && !discreet;
  return (
    <div>
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-64 grow">
          <Field
            ref={field}
            label={t`Address of the feed`}
            readOnly
            spellCheck={false}
            value={open ? addressOf(path) : masked(path)}
            onFocus={(event) => open && event.target.select()}
          />
        </div>
        <p className="flex gap-2">
          <Button onClick={() => void copy()}>
            <span aria-live="polite">{state === 'copied' ? t`Copied` : t`Copy`}</span>
          </Button>
          {!discreet && (
            <Button aria-pressed={open} onClick={() => setShown(!shown)}>
              {open ? <Trans>Cover it</Trans> : <Trans>Show it</Trans>}
            </Button>
          )}
        </p>
      </div>
      <CopyByHand state={discreet ? 'asked' : state} />
    </div>
  );
};
