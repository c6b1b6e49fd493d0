import { t } from '@lingui/core/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { toFirstError } from '../device/focus.ts';
import type { Refused } from '../api/problems.ts';
import { Button } from '../kit/button.tsx';
import { KeptAt } from '../kit/kept-at.tsx';
import { usePanels } from '../kit/panel.tsx';
import { Refusal, type RefusalProps } from './refusal.tsx';

interface CommandFormProps<Name extends Refused> extends RefusalProps<Name> {
  readonly children: ReactNode;
  /** What the button says: "Offer it to Judith". */
  readonly submit: ReactNode;
  /** While it is on its way: "Offering…". */
  readonly busy: string | false;
  readonly onSubmit: () => void;
  /** When the draft was last kept on this device. */
  readonly keptAt?: string | undefined;
  /** What the way out is called; none where the form isn't in a panel. */
  readonly leave?: string | false;
  /** One primary for each decision; a form that lays something down has none. */
  readonly quiet?: boolean;
}

/**
 * Fields, why it was refused, and the two ways on. The first field that isn't right yet gets the focus.
 */
export const CommandForm = <Name extends Refused>({
  children,
  submit,
  busy,
  error,
  sentences,
  onSubmit,
  keptAt,
  leave = t`Not now`,
  quiet = false,
}: CommandFormProps<Name>) => {
  const { setOpen } = usePanels();
  const place = useRef<HTMLFormElement>(null);
  // The server refused a field that stood in nobody’s way here: what is wrong is said beside it.
  useEffect(() => {
    if (error?.name === 'invalid-request') toFirstError(place.current);
  }, [error]);
  return (
    <form
      ref={place}
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        const form = event.currentTarget;
        onSubmit();
        toFirstError(form);
      }}
    >
      {children}
      <Refusal error={error} sentences={sentences} />
      <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button type="submit" kind={quiet ? 'secondary' : 'primary'} busy={busy}>
          {submit}
        </Button>
        {leave && (
          <Button kind="link" className="px-1" onClick={() => setOpen(null)}>
            {leave}
          </Button>
        )}
        <KeptAt at={keptAt} />
      </div>
    </form>
  );
};
