import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { looksLikeEmail } from './fields.ts';
import { AskForTheLink, operatorQuery } from '../../pair/operator.tsx';
import { changeEmail, keepEmail } from './me.ts';
import { SaveOrLeave } from './save-or-leave.tsx';
import { Fields, Section } from './section.tsx';
import { AccountRefusal } from './refusal.tsx';

interface EmailSectionProps {
  readonly email: string;
  /** Asked for, and not confirmed yet. */
  readonly pending: string | undefined;
  readonly onSaved: (said: string) => void;
}

export const EmailSection = ({ email, pending, onSaved }: EmailSectionProps) => {
  const [wanted, setWanted] = useState(pending ?? email);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const { data: installation } = useQuery(operatorQuery);
  const byHand = installation?.byLetter === false;
  const changed = wanted.trim().toLowerCase() !== email && wanted.trim() !== (pending ?? email);
  const asIt = (address: string) => {
    setWanted(address);
    setPassword('');
    setTried(false);
  };
  const asking = useMutation({
    mutationFn: () => changeEmail(wanted.trim(), password),
    onSuccess: ({ byLetter }) => {
      asIt(wanted.trim().toLowerCase());
      onSaved(
        byLetter
          ? t`A link is on its way to the new address. It counts once you have opened it.`
          : t`The new address waits for its link.`,
      );
    },
  });
  const keeping = useMutation({
    mutationFn: keepEmail,
    onSuccess: () => {
      asIt(email);
      onSaved(t`Your address stays as it was.`);
    },
  });
  return (
    <Section
      heading={t`E-mail`}
      note={t`you sign in with it; no partner sees it`}
      onSubmit={() => {
        setTried(true);
        if (changed && looksLikeEmail(wanted) && password && !asking.isPending) asking.mutate();
      }}
      end={
        <>
          <p>
            {byHand && !pending
              ? t`The new address counts once its link was opened. You need no letter to the old one.`
              : pending
                ? t`The new address counts once its link was opened, within a day of asking. Until then you sign in with the one that you have.`
                : t`A link goes to the new address. Once you have opened it the new one counts, and the old one is told; you need no letter from the old one.`}
          </p>
          <AccountRefusal error={asking.error ?? keeping.error} />
          {changed && (
            <SaveOrLeave busy={asking.isPending && t`Asking…`} onLeave={() => asIt(pending ?? email)}>
              {byHand ? t`Change the address` : t`Send the link`}
            </SaveOrLeave>
          )}
          {pending && !changed && (
            <Button busy={keeping.isPending && t`Keeping it…`} onClick={() => keeping.mutate()}>
              <Trans>Keep the old address</Trans>
            </Button>
          )}
        </>
      }
    >
      <Fields>
        <Field
          label={t`E-mail`}
          type="email"
          inputMode="email"
          autoComplete="email"
          maxLength={254}
          value={wanted}
          hint={
            wanted.trim() !== email && (
              <>
                <Trans>now {email}.</Trans> <AskForTheLink />
              </>
            )
          }
          error={
            tried && !looksLikeEmail(wanted) ? t`Write your e-mail address whole, with its @.` : undefined
          }
          onChange={(event) => setWanted(event.target.value)}
        />
        {changed && (
          <Field
            label={t`Your password`}
            type="password"
            autoComplete="current-password"
            value={password}
            error={tried && !password ? t`Write your password, so that nobody else can do this.` : undefined}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Fields>
    </Section>
  );
};
