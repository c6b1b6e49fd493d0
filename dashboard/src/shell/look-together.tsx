import { Trans } from '@lingui/react/macro';
import { lookTogether } from '../device/together.ts';
import { usePair } from '../pair/pair.tsx';

interface LookTogetherProps {
  readonly className: string;
  readonly onChosen: () => void;
}

/** In the menu of whoever is here: from now on this screen is for both. */
export const LookTogether = ({ className, onChosen }: LookTogetherProps) => {
  const { allianceId } = usePair();
  return (
    <button
      type="button"
      className={className}
      onClick={() => {
        onChosen();
        lookTogether(allianceId);
      }}
    >
      <span className="w-4 shrink-0" />
      <Trans>Look together</Trans>
    </button>
  );
};
