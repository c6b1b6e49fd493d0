import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { isSample } from '../../device/base.ts';
import { buttonLook } from '../../kit/button.tsx';

/** Before one supervises anybody. */
export const NoPairs = () => (
  <section className="frame py-8">
    <h1 className="mb-3 text-24 font-normal">
      <Trans>Across pairs</Trans>
    </h1>
    <p className="mb-5 max-w-xl text-17 text-ink-2">
      <Trans>
        Here you will see which themes recur across the pairs in which you are the supervisor, once there are
        some. Whom would you like to learn with?
      </Trans>
    </p>
    {!isSample && (
      <Link to="/invitations" className={buttonLook('primary')}>
        <Trans>Invite somebody</Trans>
      </Link>
    )}
  </section>
);
