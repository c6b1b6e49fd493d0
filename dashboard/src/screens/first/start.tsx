import { useState } from 'react';
import { useDraft } from '../../app/draft.ts';
import type { InvitationSent } from '../../app/documents/alliances.ts';
import { queries } from '../../app/queries.ts';
import { AskingForm } from './asking-form.tsx';
import { InvitationLink } from './invitation-link.tsx';
import { sentInvitationsQuery, type Asking } from './invitations.ts';
import { BeforeItGoes } from './before-it-goes.tsx';

const NOTHING: Asking = { role: 'coach', email: '', message: '' };

/** Write it, read it as the other will, then let it go. */
export const Start = ({ name }: { readonly name: string | undefined }) => {
  const [asking, setAsking, forget] = useDraft<Asking>('invitation', NOTHING);
  const [reading, setReading] = useState(false);
  const [sent, setSent] = useState<InvitationSent | null>(null);
  if (sent) return <InvitationLink token={sent.token} sent={sent.letter === 'sent'} />;
  if (!reading) return <AskingForm asking={asking} onChange={setAsking} onRead={() => setReading(true)} />;
  return (
    <BeforeItGoes
      asking={asking}
      name={name}
      onBack={() => setReading(false)}
      onSent={(answer) => {
        setSent(answer);
        void queries.invalidateQueries({ queryKey: sentInvitationsQuery.queryKey });
        forget();
      }}
    />
  );
};
