import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Field } from '../../kit/field.tsx';
import { isLongEnough, PASSWORD_HINT, TOO_SHORT } from './fields.ts';
import { changePassword } from './me.ts';
import { SaveOrLeave } from './save-or-leave.tsx';
import { Fields, Section } from './section.tsx';
import { AccountRefusal } from './refusal.tsx';

export const PasswordSection = ({
  email,
  onSaved,
}: {
  readonly email: string;
  readonly onSaved: (said: string) => void;
}) => {
  const [now, setNow] = useState('');
  const [next, setNext] = useState('');
  const [tried, setTried] = useState(false);
  const leave = () => {
    setNow('');
    setNext('');
    setTried(false);
  };
  const saving = useMutation({
    mutationFn: () => changePassword(now, next),
    onSuccess: () => {
      leave();
      onSaved(t`Your password is changed. Every other device is signed out.`);
    },
  });
  const begun = now !== '' || next !== '';
  return (
    <Section
      heading={t`Signing in`}
      note={t`with your e-mail and a password`}
      onSubmit={() => {
        setTried(true);
        if (now && isLongEnough(next) && !saving.isPending) saving.mutate();
      }}
      end={
        <>
          <p>
            <Trans>A new password signs you out everywhere else, at once. This device stays signed in.</Trans>
          </p>
          <AccountRefusal error={saving.error} />
          {begun && (
            <SaveOrLeave busy={saving.isPending && t`Changing…`} onLeave={leave}>
              <Trans>Change the password</Trans>
            </SaveOrLeave>
          )}
        </>
      }
    >
      <input type="text" hidden readOnly autoComplete="username" value={email} />
      <Fields>
        <Field
          label={t`Password so far`}
          type="password"
          autoComplete="current-password"
          value={now}
          error={tried && begun && !now ? t`Write the password that you have.` : undefined}
          onChange={(event) => setNow(event.target.value)}
        />
        <Field
          label={t`New password`}
          type="password"
          autoComplete="new-password"
          hint={PASSWORD_HINT}
          value={next}
          error={tried && begun && !isLongEnough(next) ? TOO_SHORT : undefined}
          onChange={(event) => setNext(event.target.value)}
        />
      </Fields>
    </Section>
  );
};
