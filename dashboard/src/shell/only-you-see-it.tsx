import { Trans } from '@lingui/react/macro';

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
