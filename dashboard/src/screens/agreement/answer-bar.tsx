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
      <b className="text-15 text-ink">Your answer</b>{' '}
      {version
        ? `Version ${version} holds until you have both signed.`
        : 'Nothing holds until you have both signed.'}
    </p>
    <div className="grid grid-cols-3 gap-2">
      <Button kind="primary" onClick={() => onWay('accept')}>
        Accept
      </Button>
      <Button onClick={() => onWay('counter')}>Counter</Button>
      <Button onClick={() => onWay('decline')}>Decline</Button>
    </div>
  </div>
);
