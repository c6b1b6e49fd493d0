import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import { draftOf, letLostGo, lostWords, subscribe } from '../device/drafts/drafts.ts';
import { Button } from '../kit/button.tsx';
import { CoveredLines } from '../kit/covered.tsx';

const seen = (): string =>
  lostWords()
    .map(([key]) => key)
    .join('\n');

/** Two tabs wrote in one field without knowing of each other: the later words are in the form, the earlier are here. */
export const WrittenOver = () => {
  const keys = useSyncExternalStore(subscribe, seen);
  if (!keys) return null;
  return (
    <section aria-label={t`Written in another tab`} className="no-print frame border-b border-rule py-3">
      {keys.split('\n').map((key) => (
        <div key={key} className="max-w-2xl text-15">
          <p className="text-13 text-ink-2">
            <Trans>
              You wrote in one place in two tabs. The later words are in the form; these were there as well.
            </Trans>
          </p>
          {draftOf(key).lost.map((words) => (
            <p key={words} className="mt-1 whitespace-pre-line">
              <CoveredLines lines={2}>{words}</CoveredLines>
            </p>
          ))}
          <Button kind="link" onClick={() => letLostGo(key)}>
            <Trans>I don’t need them</Trans>
          </Button>
        </div>
      ))}
    </section>
  );
};
