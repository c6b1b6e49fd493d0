import { t } from '@lingui/core/macro';
import { useDiscreet } from '../device/discreet.ts';

/** Covers the words of the page, and uncovers them. */
export const DiscreetToggle = () => {
  const { discreet, toggle } = useDiscreet();
  return (
    <button
      type="button"
      aria-pressed={discreet}
      className={`min-h-7 cursor-pointer rounded-full text-15 whitespace-nowrap phone:min-h-11 ${discreet ? '-mx-2 bg-ink px-2.5 text-paper phone:px-4' : 'text-ink-2 hover:text-ink'}`}
      onClick={toggle}
    >
      {discreet ? t`Discreet, on` : t`Discreet`}
    </button>
  );
};
