import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Logo } from '../kit/icons.tsx';
import { usePageTitle } from '../pair/page-title.ts';

/** An address that leads nowhere; what isn't there and what isn't ours to see look the same. */
export const NotHere = () => {
  usePageTitle(undefined, undefined);
  return (
    <main id="main" tabIndex={-1} className="frame py-16 outline-none">
      <Logo />
      <h1 className="mt-10 text-24 font-normal">
        <Trans>There is nothing here that you can see.</Trans>
      </h1>
      <p className="mt-4">
        <Link to="/" className="underlined inline-block">
          <Trans>Back to where you began</Trans>
        </Link>
      </p>
    </main>
  );
};
