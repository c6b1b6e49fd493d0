import { useState } from 'react';
import { useCommand } from '../../app/command.ts';
import type { AgreementDocument } from '../../app/documents/agreement.ts';
import type { Rhythm } from '../../app/documents/clauses.ts';
import { Button } from '../../kit/button.tsx';
import { Choice } from '../../kit/choice.tsx';
import { Field } from '../../kit/field.tsx';
import { Refusal } from '../../kit/refusal.tsx';
import { counted } from '../../words/counts.ts';
import { NumbersLine } from './numbers-line.tsx';
import { AGREEMENT_PROBLEMS } from './problems.ts';
import { rhythmInWords } from './takeaway.ts';
import { whole } from './whole-number.ts';

const UNITS: readonly { readonly value: Rhythm['unit']; readonly label: string }[] = [
  { value: 'sessions', label: 'sessions' },
  { value: 'weeks', label: 'weeks' },
  { value: 'months', label: 'months' },
];

/** How often we look back, in numbers for calendars to read. */
export const RhythmNumbers = ({ agreement }: { readonly agreement: AgreementDocument }) => {
  const { rhythm } = agreement;
  const [open, setOpen] = useState(false);
  const [every, setEvery] = useState(String(rhythm?.everyN ?? 6));
  const [unit, setUnit] = useState<Rhythm['unit']>(rhythm?.unit ?? 'weeks');
  const [grace, setGrace] = useState(String(rhythm?.graceDays ?? 7));
  const [tried, setTried] = useState(false);
  const set = useCommand('contract/set-review-rhythm');
  const everyN = whole(every, 1, 52);
  const graceDays = whole(grace, 0, 90);
  const says = rhythm
    ? `We look back ${rhythmInWords(rhythm)}, with ${counted(rhythm.graceDays, 'day')} of grace.`
    : 'No rhythm is set in numbers yet, so nothing reminds you to look back.';
  if (!open)
    return (
      <NumbersLine
        agreement={agreement}
        says={says}
        change={rhythm ? 'Change it' : 'Set it'}
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
        if (everyN === undefined || graceDays === undefined) return;
        set.mutate({ body: { everyN, unit, graceDays } }, { onSuccess: () => setOpen(false) });
      }}
    >
      <div className="grid grid-cols-[88px_minmax(0,1fr)] items-end gap-3">
        <Field
          label="Every"
          inputMode="numeric"
          value={every}
          error={tried && everyN === undefined ? 'A number, 1 to 52.' : undefined}
          onChange={(event) => setEvery(event.target.value)}
        />
        <Choice quiet label="Counted in" options={UNITS} value={unit} onChange={setUnit} />
      </div>
      <div className="max-w-40">
        <Field
          label="Days of grace"
          inputMode="numeric"
          value={grace}
          error={tried && graceDays === undefined ? 'A number, 0 to 90.' : undefined}
          onChange={(event) => setGrace(event.target.value)}
        />
      </div>
      <Refusal error={set.error} sentences={AGREEMENT_PROBLEMS} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={set.isPending && 'Setting it…'}>
          Set this rhythm
        </Button>
        <Button onClick={() => setOpen(false)}>Close</Button>
      </div>
    </form>
  );
};
