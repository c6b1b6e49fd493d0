import type { SharedOnly as Counted } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { CoveredLines } from '../../kit/covered.tsx';
import { inARow } from '../../words/counts.ts';
import { figure } from '../../words/figures.ts';

/** Measure 4 as both may read it: how long what says its day lay before it was brought. */
export const sharedOnlyInWords = ({ lags, mean }: Counted): string => {
  const each = inARow(lags.map(({ lag }) => String(lag)));
  const said = plural(lags.length, {
    one: `One thing brought says when it was noticed: it lay for ${each} sessions.`,
    other: `# things brought say when they were noticed: they lay for ${each} sessions, ${figure(mean, 1)} in the mean.`,
  });
  return t`${said} Shared only, biased short: nobody counts what isn’t told. What makes a thing ready to be brought?`;
};

export const SharedOnly = ({ counted }: { readonly counted: Counted | undefined }) =>
  counted && (
    <div className="score border-t border-rule py-4">
      <p className="text-13 text-ink-2 wide:col-start-2">
        <CoveredLines lines={2}>{sharedOnlyInWords(counted)}</CoveredLines>
      </p>
    </div>
  );
