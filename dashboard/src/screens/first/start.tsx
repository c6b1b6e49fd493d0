import type { InvitationSent } from '@alliance/api-client/generated/api';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { alliancesQuery } from '../../api/alliances.ts';
import { useDraft } from '../../device/drafts/draft.ts';
import { AskingForm } from './asking-form.tsx';
import { BeforeItGoes } from './before-it-goes.tsx';
import { InvitationLink } from './invitation-link.tsx';
import { readUntilSent, sentInvitationsQuery, type Asking } from './invitations.ts';

interface StartProps {
  /** Of whoever is signed in; they are not asked for an account. */
  readonly name: string | undefined;
}

/** Write it, read it as the other will, then send it. */
export const Start = ({ name }: StartProps) => {
  const { data: alliances } = useQuery({ ...alliancesQuery, enabled: name !== undefined });
  // Who is a supervisor in one pair most likely is in the next.
  const role = alliances?.[0]?.viewer.role ?? 'coach';
  const [draft, setAsking, forget] = useDraft<Asking | null>('invitation', null);
  const [reading, setReading] = useState(false);
  const [sent, setSent] = useState<{ answer: InvitationSent; addressed: boolean } | null>(null);
  const { data: waiting } = useQuery({ ...sentInvitationsQuery, enabled: sent !== null });
  const asking = draft ?? { role, email: '', message: '' };
  // A link that was taken back, answered or made anew meanwhile is nobody's to pass on.
  if (sent && (waiting === undefined || waiting.some(({ token }) => token === sent.answer.token)))
    return (
      <InvitationLink token={sent.answer.token} letter={sent.addressed ? sent.answer.letter : 'not-asked'} />
    );
  if (!reading) return <AskingForm asking={asking} onChange={setAsking} onRead={() => setReading(true)} />;
  return (
    <BeforeItGoes
      asking={asking}
      name={name}
      onBack={() => setReading(false)}
      onSent={async (answer) => {
        await readUntilSent(answer.token).catch(() => undefined);
        setSent({ answer, addressed: asking.email.trim() !== '' });
        setReading(false);
        forget();
      }}
    />
  );
};
