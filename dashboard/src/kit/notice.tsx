import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useStillOpening } from '../device/still-opening.ts';
import { Strands } from './strands/strands.tsx';

const BAND = 'border border-field border-l-[3px] border-l-ink bg-wash px-4 py-3 text-15';

interface FailedProps {
  /** "We couldn’t open this day." */
  readonly what: string;
  /** What it means for the person: that nothing is lost, what they still see. */
  readonly why?: string | undefined;
  readonly again?: (() => unknown) | undefined;
}

export const Failed = ({ what, why, again }: FailedProps) => (
  <div role="alert" className="frame my-6">
    <p className={`max-w-xl ${BAND}`}>
      <b>{what}</b> {why}{' '}
      {again && (
        <button type="button" className="underlined cursor-pointer" onClick={() => again()}>
          <Trans>Try again</Trans>
        </button>
      )}
    </p>
  </div>
);

/** The same inside a form or a column, without the page's frame. */
export const Refused = ({ children }: { readonly children: ReactNode }) => (
  <p role="alert" className={BAND}>
    {children}
  </p>
);

const stillInWords = ({ hundredths }: NonNullable<ReturnType<typeof useStillOpening>>): string =>
  hundredths === undefined
    ? t`This is still being opened.`
    : t`What is shown here is being made again from what was recorded: ${hundredths} % so far. Nothing is lost.`;

/** Waiting, after a moment in which nothing is shown: most waits are shorter than that. */
export const Opening = ({ what }: { readonly what: string }) => {
  const [late, setLate] = useState(false);
  const still = useStillOpening();
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className="frame min-h-40 py-8">
      {late && (
        <>
          <svg width="264" height="26" aria-hidden="true">
            <Strands
              colouring="faint"
              axis={13}
              course={{
                start: { at: 0, day: 0 },
                meetings: [{ at: 132, day: 30 }],
                end: { at: 264, day: 60 },
              }}
            />
          </svg>
          <p className="mt-2 text-13 text-ink-3">{still ? stillInWords(still) : what}</p>
        </>
      )}
    </div>
  );
};

/** Said once something is kept: in ink, at the foot of the page, until it is closed or somebody writes again. */
export const Saved = ({
  children,
  onClose,
}: {
  readonly children: ReactNode;
  readonly onClose: () => void;
}) => {
  // It stands over the page, and never over a form that is in use.
  useEffect(() => {
    const writing = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches('input, textarea, select')) onClose();
    };
    addEventListener('focusin', writing);
    return () => removeEventListener('focusin', writing);
  }, [onClose]);
  return (
    <div
      role="status"
      data-said
      className="fixed inset-x-4 bottom-6 z-40 mx-auto flex max-w-md items-start justify-between gap-6 rounded-6 bg-ink px-4 py-3 text-15 text-paper phone:bottom-20"
    >
      <p>{children}</p>
      <button
        type="button"
        className="cursor-pointer font-medium underline underline-offset-4 focus-visible:outline-paper phone:-my-2.5 phone:min-h-11"
        onClick={onClose}
      >
        <Trans>Close</Trans>
      </button>
    </div>
  );
};

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};

export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);

export const Offline = () =>
  useOnline() ? null : (
    <p role="status" className={BAND}>
      <Trans>
        <b>You’re offline.</b> Your draft is safe on this device and goes nowhere until you send it.
      </Trans>
    </p>
  );
