import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Down } from '../kit/icons.tsx';

/** On the button that opens who is looking and what the page is like: their name, and for a screen reader what it opens. */
export const YouAndThisPage = ({ children: name }: { readonly children: ReactNode }) => (
  <>
    <Trans>
      {name}
      <span className="sr-only">, you and this page</span>
    </Trans>
    <Down />
  </>
);
