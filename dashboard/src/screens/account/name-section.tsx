import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Field } from '../../kit/field.tsx';
import { changeName } from './me.ts';
import { SaveOrLeave } from './save-or-leave.tsx';
import { Fields, Section } from './section.tsx';
import { AccountRefusal } from './refusal.tsx';

export const NameSection = ({
  name,
  onSaved,
}: {
  readonly name: string;
  readonly onSaved: (said: string) => void;
}) => {
  const [wanted, setWanted] = useState(name);
  const saving = useMutation({
    mutationFn: () => changeName(wanted.trim()),
    onSuccess: () => onSaved(t`Your name is changed, here and for whoever you work with.`),
  });
  const changed = wanted.trim() !== name;
  return (
    <Section
      heading={t`You`}
      note={t`your name is what a partner reads, beside what you write`}
      onSubmit={() => wanted.trim() && changed && !saving.isPending && saving.mutate()}
      end={
        <>
          <p>
            <Trans>
              The people you work with are told, and read the new name from then on. What you signed keeps the
              name that you signed it with.
            </Trans>
          </p>
          <AccountRefusal error={saving.error} />
          {changed && (
            <SaveOrLeave busy={saving.isPending && t`Saving…`} onLeave={() => setWanted(name)}>
              <Trans>Save the name</Trans>
            </SaveOrLeave>
          )}
        </>
      }
    >
      <Fields>
        <Field
          label={t`Name`}
          autoComplete="name"
          maxLength={120}
          value={wanted}
          error={wanted.trim() ? undefined : t`Say what the other should call you.`}
          onChange={(event) => setWanted(event.target.value)}
        />
      </Fields>
    </Section>
  );
};
