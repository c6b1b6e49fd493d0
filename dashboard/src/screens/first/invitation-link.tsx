import { useEffect, useRef } from 'react';
import { CopyLink } from './copy-link.tsx';
import { linkOf } from './invitations.ts';

/** The way to the invitation, to be passed on by hand. */
export const InvitationLink = ({ token, sent }: { readonly token: string; readonly sent: boolean }) => {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const link = linkOf(token);
  return (
    <div role="status" className="space-y-3">
      <p className="text-17">
        {sent
          ? 'It’s on its way by e-mail. This is the same link:'
          : 'Pass this link on to the other, and only to them:'}
      </p>
      <div className="flex gap-2">
        <input
          ref={field}
          readOnly
          aria-label="The invitation’s link"
          value={link}
          className="min-h-(--target) w-full min-w-0 rounded-6 border border-field bg-sheet px-3 text-13 text-ellipsis"
          onFocus={(event) => event.target.select()}
        />
        <CopyLink token={token} onRefused={() => field.current?.select()} />
      </div>
      <p className="text-13 text-ink-3">
        Whoever has it may read your sentence and say yes. Nothing begins before that; you’ll find it here
        again.
      </p>
    </div>
  );
};
