import { Trans } from '@lingui/react/macro';
import { leaveTogether } from '../device/together.ts';

/** While two look at one screen: what stands on it, and the one way back to one's own. */
export const TogetherBand = () => (
  <div role="status" className="no-print bg-ink text-paper">
    <div className="score min-h-[52px] items-center gap-y-2 py-2">
      <p className="text-15 font-semibold">
        <Trans>Together</Trans>
      </p>
      <p className="text-15">
        <Trans>Only what both of you can see, for a screen you share. Nothing is written here.</Trans>
      </p>
      <p className="score-end">
        <button
          type="button"
          className="min-h-(--target) w-full cursor-pointer rounded-6 bg-sheet px-3.5 font-medium text-ink outline-offset-2 focus-visible:outline-paper"
          onClick={leaveTogether}
        >
          <Trans>Back to your own</Trans>
        </button>
      </p>
    </div>
  </div>
);

/** In the place of a page that only one of the two sees, while both look. */
export const OnlyYouSeeIt = () => (
  <div className="score pt-10 pb-14">
    <div className="wide:col-start-2">
      <h1 className="text-26 font-bold">
        <Trans>Not on a shared screen</Trans>
      </h1>
      <p className="mt-3 max-w-prose text-17">
        <Trans>This page is for one person alone. It opens once you are back to your own.</Trans>
      </p>
    </div>
  </div>
);
