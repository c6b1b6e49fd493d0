import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../kit/button.tsx';

export type Way = 'accept' | 'counter' | 'decline';

/** On a phone the three answers stay near the thumb while the words are read; choosing one goes to its form. */
export const AnswerBar = ({
  version,
  onWay,
}: {
  readonly version: number;
  readonly onWay: (way: Way) => void;
}) => (
  <div className="no-print fixed inset-x-0 bottom-[calc(57px+env(safe-area-inset-bottom))] z-20 border-t border-rule-2 bg-paper px-5 pt-3 pb-3">
    <p className="mb-2 text-13 text-ink-2">
      <b className="text-15 text-ink">
        <Trans>Your answer</Trans>
      </b>{' '}
      {version
        ? t`Version ${version} holds until you have both signed.`
        : t`Nothing holds until you have both signed.`}
    </p>
    <div className="grid grid-cols-3 gap-2">
      <Button kind="primary" onClick={() => onWay('accept')}>
        <Trans>Accept</Trans>
      </Button>
      <Button onClick={() => onWay('counter')}>
        <Trans>Counter</Trans>
      </Button>
      <Button onClick={() => onWay('decline')}>
        <Trans>Decline</Trans>
      </Button>
    </div>
  </div>
);
