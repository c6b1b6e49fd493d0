import { Link } from '@tanstack/react-router';
import { useIdentity } from '../../api/identity.ts';
import { SignIn } from './sign-in.tsx';

/** A link that leads nowhere, or nowhere any more: whose it was, and what became of it, is told to nobody else. */
export const NoInvitation = () => {
  const identity = useIdentity();
  return (
    <>
      <h1 className="text-24 font-normal">There is no open invitation behind this link.</h1>
      <p className="mt-3 text-15 text-ink-2">
        It may have been answered, taken back or sent anew, or the link may have lost a letter on its way.
        Whoever gave it to you can tell you more.
      </p>
      {identity === null ? (
        <section className="mt-8 max-w-sm">
          <h2 className="text-20">Have you said yes to it?</h2>
          <p className="mt-0.5 mb-4 text-15 text-ink-2">
            Sign in, and it leads to what the two of you share.
          </p>
          <SignIn onIn={() => undefined} />
        </section>
      ) : (
        <p className="mt-6 text-15">
          <Link to="/" className="underlined">
            To your own page
          </Link>
        </p>
      )}
    </>
  );
};
