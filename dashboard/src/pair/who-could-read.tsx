import { Trans } from '@lingui/react/macro';
import { RunBy } from './operator.tsx';

/** At the foot of a page of one’s own: nobody else sees it, and who could all the same. */
export const WhoCouldRead = () => (
  <div className="score border-t border-rule py-4">
    <p className="text-13 text-ink-3 wide:col-start-2">
      <Trans>Nobody else sees this page, nor how much is on it.</Trans> <RunBy />
    </p>
  </div>
);
