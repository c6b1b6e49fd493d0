import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useIdentity } from '../../api/identity.ts';
import { Button } from '../../kit/button.tsx';
import { Choice } from '../../kit/choice.tsx';
import { Field, TextArea } from '../../kit/field.tsx';
import { looksLikeEmail, type Asking } from './invitations.ts';

interface AskingFormProps {
  readonly asking: Asking;
  readonly onChange: (asking: Asking) => void;
  readonly onRead: () => void;
}

const problems = (
  { email, message }: Asking,
  mine: string | undefined,
): { email?: string; message?: string } => ({
  ...(email.trim() && !looksLikeEmail(email)
    ? { email: t`Write the address whole, with its @, or leave it out.` }
    : {}),
  ...(mine && email.trim().toLowerCase() === mine.toLowerCase()
    ? { email: t`This is your own address. It takes another to say yes.` }
    : {}),
  ...(message.trim() ? {} : { message: t`A few words will do. They’re the first thing the other reads.` }),
});

export const AskingForm = ({ asking, onChange, onRead }: AskingFormProps) => {
  const [asked, setAsked] = useState(false);
  const mine = useIdentity()?.user.email;
  const wrong = asked ? problems(asking, mine) : {};
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (Object.keys(problems(asking, mine)).length === 0) onRead();
      }}
    >
      <Choice
        label={t`I am the`}
        options={[
          { value: 'coach', label: t`coach` },
          { value: 'supervisor', label: t`supervisor` },
        ]}
        value={asking.role}
        onChange={(role) => onChange({ ...asking, role })}
      />
      <Field
        label={t`Whom do you invite?`}
        type="email"
        inputMode="email"
        autoComplete="off"
        placeholder={t`their e-mail`}
        aside={t`or nobody yet, for a link`}
        value={asking.email}
        error={wrong.email}
        onChange={(event) => onChange({ ...asking, email: event.target.value })}
      />
      <TextArea
        label={t`A first sentence, in your words`}
        placeholder={t`What would you like the two of you to be able to say to each other?`}
        maxLength={2000}
        value={asking.message}
        error={wrong.message}
        onChange={(event) => onChange({ ...asking, message: event.target.value })}
      />
      <Button type="submit" className="phone:w-full">
        <Trans>Read it before it goes</Trans>
      </Button>
    </form>
  );
};
