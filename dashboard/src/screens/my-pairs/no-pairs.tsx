import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { buttonLook } from '../../kit/button.tsx';

/** Before the first yes. */
export const NoPairs = () => (
  <section className="frame py-8">
    <h1 className="mb-3 text-24 font-normal">
      <Trans>My pairs</Trans>
    </h1>
    <p className="mb-5 max-w-xl text-17 text-ink-2">
      <Trans>
        Here you will see whom you meet when, and what waits for whom, once somebody has said yes. Whom would
        you like to learn with?
      </Trans>
    </p>
    <Link to="/invitations" className={buttonLook('primary')}>
      <Trans>Invite somebody</Trans>
    </Link>
  </section>
);
