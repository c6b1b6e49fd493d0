import type { TouchReading } from '@alliance/api-client/generated/api';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
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
  const { allianceId, viewer, other, partnership } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const key = `${allianceId}:correct-touch:${themeId}:${touch.sessionId}:${viewer}`;
  const draft = useKeptDraft<CorrectionDraft>(key, {
    ...correcting(themeId, touch, begun),
    why: '',
    out: false,
  });
  const correct = useCommand('themes/offer-correction');
  const retract = useCommand('themes/offer-retraction');
  const [tried, setTried] = useState(false);
  const { words, change } = draft;
  const { isPending, error } = words.out ? retract : correct;
  const errors = words.out ? {} : errorsIn(words);
  const send = () => {
    setTried(true);
    if (Object.keys(errors).length > 0) return;
    const why = words.why.trim() ? { why: words.why.trim() } : {};
    const afterwards = {
      onSuccess: () => {
        draft.clear();
        done(
          `${name(other)} is asked about session ${touch.session}. It stays as it is until you both agree.`,
        );
      },
    };
    if (words.out)
      return retract.mutate({ body: { themeId, sessionId: touch.sessionId, ...why } }, afterwards);
    const reading = touchBody(words, (role) => partnership.members[role].id);
    return reading && correct.mutate({ body: { ...reading, ...why } }, afterwards);
  };
  return (
    <CommandForm
      submit={`Ask ${name(other)}`}
      leave={false}
      busy={isPending && 'Asking…'}
      error={error}
      sentences={THEME_PROBLEMS}
      onSubmit={send}
      keptAt={draft.at}
    >
      <CheckBox checked={words.out} onChange={(checked) => change({ out: checked })}>
        It did not come up in session {touch.session} after all
      </CheckBox>
      {!words.out && <ReadingFields draft={draft} shown={tried ? errors : {}} />}
      <TextArea
        label="What happened?"
        aside="if you like"
        rows={1}
        maxLength={8000}
        value={words.why}
        onChange={(event) => change({ why: event.target.value })}
      />
    </CommandForm>
  );
};
