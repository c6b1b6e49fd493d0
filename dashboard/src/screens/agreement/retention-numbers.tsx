import { useState } from 'react';
import { useCommand } from '../../app/command.ts';
import type { AgreementDocument } from '../../app/documents/agreement.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { Refusal } from '../../kit/refusal.tsx';
import { counted } from '../../words/counts.ts';
import { NumbersLine } from './numbers-line.tsx';
import { AGREEMENT_PROBLEMS } from './problems.ts';
import { whole } from './whole-number.ts';

/** For how many years we keep what we share. */
export const RetentionNumbers = ({ agreement }: { readonly agreement: AgreementDocument }) => {
  const { retentionYears } = agreement;
  const [open, setOpen] = useState(false);
  const [years, setYears] = useState(String(retentionYears ?? 3));
  const [tried, setTried] = useState(false);
  const agree = useCommand('contract/agree-retention');
  const chosen = whole(years, 0, 20);
  const says =
    retentionYears === undefined
      ? 'For how long is not set in years yet.'
      : `What we share here is kept for ${counted(retentionYears, 'year')}.`;
  if (!open)
    return (
      <NumbersLine
        agreement={agreement}
        says={says}
        change={retentionYears === undefined ? 'Set it' : 'Change it'}
        onChange={() => setOpen(true)}
      />
    );
  return (
    <form
      noValidate
      className="max-w-xl space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (chosen !== undefined)
          agree.mutate({ body: { years: chosen } }, { onSuccess: () => setOpen(false) });
      }}
    >
      <div className="max-w-40">
        <Field
          label="Kept for how many years?"
          inputMode="numeric"
          value={years}
          error={tried && chosen === undefined ? 'A number, 0 to 20.' : undefined}
          onChange={(event) => setYears(event.target.value)}
        />
      </div>
      <Refusal error={agree.error} sentences={AGREEMENT_PROBLEMS} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={agree.isPending && 'Setting it…'}>
          Set these years
        </Button>
        <Button onClick={() => setOpen(false)}>Close</Button>
      </div>
    </form>
  );
};
