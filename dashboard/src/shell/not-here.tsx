import { Link } from '@tanstack/react-router';
import { Logo } from '../kit/icons.tsx';

/** An address that leads nowhere; what isn't there and what isn't ours to see look the same. */
export const NotHere = () => (
  <main id="main" tabIndex={-1} className="frame py-16 outline-none">
    <Logo />
    <h1 className="mt-10 text-24 font-normal">There is nothing here that you can see.</h1>
    <p className="mt-4">
      <Link to="/" className="underlined inline-block">
        Back to where you began
      </Link>
    </p>
  </main>
);
