import { Trans } from '@lingui/react/macro';
import { Outlet } from '@tanstack/react-router';
import { SignInHere } from './sign-in-here.tsx';

/** Around every page: where a keyboard lands first. */
export const Frame = () => (
  <>
    <a
      href="#main"
      className="absolute -top-20 left-4 z-50 rounded-6 bg-ink px-4 py-2 font-medium text-paper focus:top-2"
      onClick={(event) => {
        event.preventDefault();
        document.querySelector<HTMLElement>('main')?.focus();
      }}
    >
      <Trans>Skip to the page</Trans>
    </a>
    <Outlet />
    <SignInHere />
  </>
);
