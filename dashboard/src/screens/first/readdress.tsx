import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { newKey } from '../../device/new-key.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { looksLikeEmail, readdress, readSentAgain } from './invitations.ts';
import { InvitationRefusal } from './refusal.tsx';

interface ReaddressProps {
  readonly allianceId: string;
  readonly email: string;
  readonly onDone: () => void;
}

/** Another letter to another address: what the earlier one led to is there no longer. */
export const Readdress = ({ allianceId, email, onDone }: ReaddressProps) => {
  const [to, setTo] = useState(email);
  const [wrong, setWrong] = useState(false);
  const [key] = useState(newKey);
  const sending = useMutation({
    mutationFn: () => readdress(allianceId, to, key),
    onSuccess: async () => {
      await readSentAgain();
      onDone();
    },
  });
  const isWrong = to.trim() !== '' && !looksLikeEmail(to);
  return (
    <form
      noValidate
      className="mt-3 space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        setWrong(isWrong);
        if (!isWrong) sending.mutate();
      }}
    >
      <Field
        label={t`Their email`}
        aside={t`or none, for a link`}
        type="email"
        inputMode="email"
        autoComplete="off"
        value={to}
        error={wrong && isWrong ? t`Write the address whole, with its @, or leave it out.` : undefined}
        hint={t`The words stay. The link is a new one; the earlier one opens nothing any more.`}
        onChange={(event) => setTo(event.target.value)}
      />
      <InvitationRefusal error={sending.error} />
      <p className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit" busy={sending.isPending && t`On its way…`}>
          {to.trim() ? t`Send it there` : t`Make a new link`}
        </Button>
        <Button onClick={onDone}>
          <Trans>Leave it as it is</Trans>
        </Button>
      </p>
    </form>
  );
};
