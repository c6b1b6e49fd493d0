import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Logo } from '../../kit/icons.tsx';
import { PairsList } from '../../pair/spine/pairs-list.tsx';

/** For someone with several pairs, on a device that doesn't know which they looked at last. */
export const ChoosePair = () => (
  <main id="main" tabIndex={-1} className="mx-auto max-w-xl px-5 pt-4 pb-16 outline-none">
    <Logo />
    <h1 className="mt-8 mb-3 text-24 font-normal">
      <Trans>Which of your pairs?</Trans>
    </h1>
    <div className="-mx-4">
      <PairsList />
    </div>
    <p className="mt-3 border-t border-rule pt-4">
      <Link to="/invitations" className="underlined">
        <Trans>Invite another</Trans>
      </Link>
    </p>
  </main>
);
