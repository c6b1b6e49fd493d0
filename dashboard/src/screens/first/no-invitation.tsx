import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useIdentity } from '../../api/identity.ts';
import { SignIn } from './sign-in.tsx';

/** A link that leads nowhere, or nowhere any more: whose it was, and what became of it, is told to nobody else. */
export const NoInvitation = () => {
  const identity = useIdentity();
  return (
    <>
      <h1 className="text-24 font-normal">
        <Trans>There is no open invitation behind this link.</Trans>
      </h1>
      <p className="mt-3 text-15 text-ink-2">
        <Trans>
          It may have been answered, taken back or sent anew, or the link may have lost a letter on its way.
          Whoever gave it to you can tell you more.
        </Trans>
      </p>
      {identity === null ? (
        <section className="mt-8 max-w-sm">
          <h2 className="text-20">
            <Trans>Have you said yes to it?</Trans>
          </h2>
          <p className="mt-0.5 mb-4 text-15 text-ink-2">
            <Trans>Sign in, and it leads to what the two of you share.</Trans>
          </p>
          <SignIn onIn={() => undefined} />
        </section>
      ) : (
        <p className="mt-6 text-15">
          <Link to="/" className="underlined">
            <Trans>To your own page</Trans>
          </Link>
        </p>
      )}
    </>
  );
};
