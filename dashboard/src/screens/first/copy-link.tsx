import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { linkOf } from './invitations.ts';

interface CopyLinkProps {
  readonly token: string;
  /** Where the browser doesn't let us copy. */
  readonly onRefused?: () => void;
}

export const CopyLink = ({ token, onRefused }: CopyLinkProps) => {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      // Missing from pages that are served without TLS.
      await navigator.clipboard.writeText(linkOf(token));
      setCopied(true);
    } catch {
      onRefused?.();
    }
  };
  return (
    <Button onClick={() => void copy()}>
      <span aria-live="polite">{copied ? 'Copied' : 'Copy the link'}</span>
    </Button>
  );
};
