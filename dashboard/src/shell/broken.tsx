import { Trans } from '@lingui/react/macro';
import { Logo } from '../kit/icons.tsx';
import { base } from '../device/base.ts';

/** What is shown in place of a page that failed while it was drawn, as after a new version was set up under it. */
export const Broken = () => (
  <main id="main" tabIndex={-1} className="frame py-16 outline-none">
    <Logo />
    <div role="alert" className="mt-10 max-w-xl space-y-3">
      <h1 className="text-24 font-normal">
        <Trans>This page couldn’t be shown.</Trans>
      </h1>
      <p className="text-15 text-ink-2">
        <Trans>
          The mistake is ours. What you sent is kept, and what you were writing is still on this device.
        </Trans>
      </p>
    </div>
    <p className="mt-4 flex flex-wrap gap-x-5 gap-y-2">
      <button type="button" className="underlined cursor-pointer" onClick={() => location.reload()}>
        <Trans>Load it again</Trans>
      </button>
      <a href={`${base}/`} className="underlined inline-block">
        <Trans>Back to where you began</Trans>
      </a>
    </p>
  </main>
);
