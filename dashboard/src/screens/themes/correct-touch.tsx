import type { TouchReading } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { inField, useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { CheckBox } from '../../kit/check.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { THEME_PROBLEMS } from './problems.ts';
import { ReadingFields } from './reading-fields.tsx';
import { correcting, errorsIn, touchBody, type TouchDraft } from './touch-draft.ts';

export interface CorrectTouchProps {
  readonly themeId: string;
  readonly touch: { readonly sessionId: string; readonly session: number };
  /** What the form begins with: as it is agreed, or what the other offers. */
  readonly begun: TouchReading;
}

type CorrectionDraft = TouchDraft & { readonly why: string; readonly out: boolean };

/** How it came up in that session should have read otherwise, or it did not come up: that counts once both agree. */
export const CorrectTouch = ({ themeId, touch, begun }: CorrectTouchProps) => {
  const { other, partnership } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const form = useForm<CorrectionDraft>(
    `correct-touch:${themeId}:${touch.sessionId}`,
    { ...correcting(themeId, touch, begun), why: '', out: false },
    (words) => (words.out ? {} : errorsIn(words)),
  );
  const correct = useCommand('themes/offer-correction');
  const retract = useCommand('themes/offer-retraction');
  const { words } = form;
  const { isPending, error } = words.out ? retract : correct;
  const why = words.why.trim() ? { why: words.why.trim() } : {};
  const send = () =>
    form.send(
      (then) => {
        if (words.out) return retract.mutate({ body: { themeId, sessionId: touch.sessionId, ...why } }, then);
        const reading = touchBody(words, (role) => partnership.members[role].id);
        return reading && correct.mutate({ body: { ...reading, ...why } }, then);
      },
      () =>
        done(
          t`${name(other)} is asked about session ${touch.session}. It stays as it is until you both agree.`,
        ),
    );
  return (
    <CommandForm
      submit={t`Ask ${name(other)}`}
      leave={false}
      busy={isPending && t`Asking…`}
      error={error}
      sentences={THEME_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <CheckBox checked={words.out} onChange={(checked) => form.set('out', checked)}>
        <Trans>It did not come up in session {touch.session} after all</Trans>
      </CheckBox>
      {!words.out && <ReadingFields form={form} />}
      <TextArea
        label={t`What happened?`}
        aside={t`if you like`}
        rows={1}
        maxLength={8000}
        {...inField(form, 'why')}
      />
    </CommandForm>
  );
};
