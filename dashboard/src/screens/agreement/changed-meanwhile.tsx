import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { Named } from '../../pair/person.tsx';

/** The words that a draft was begun on are no longer the ones that stand. */
export const ChangedMeanwhile = () => {
  const { other } = usePair();
  return (
    <p role="status" className="border-l-2 border-ink pl-2.5 text-13">
      <Trans>
        These words were changed while you wrote; what you wrote is still here. Look below at what it would
        change in them now, so that it doesn’t undo what <Named whose={other} /> put in.
      </Trans>
    </p>
  );
};
