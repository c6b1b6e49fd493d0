import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Logo } from '../../kit/icons.tsx';

/** A page beside the ways in: one thing to do, and the way back. */
export const Apart = ({ heading, children }: { readonly heading: string; readonly children: ReactNode }) => (
  <main id="main" tabIndex={-1} className="mx-auto max-w-xl px-5 pt-4 pb-16 outline-none">
    <Link to="/" aria-label={t`Learning alliance, first page`} className="inline-flex min-h-11 items-center">
      <Logo />
    </Link>
    <h1 className="mt-10 mb-3 text-24 font-normal text-pretty">{heading}</h1>
    <div className="space-y-4 text-15 text-ink-2">{children}</div>
  </main>
);
