import type { MomentKind } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Choice } from '../../kit/choice.tsx';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { inField, unlessWritten, useForm } from '../../pair/form.ts';
import { MOMENT_KINDS } from '../../pair/moment-kinds.ts';
import { useOwnCommand } from '../../pair/own.ts';
import { usePair } from '../../pair/pair.tsx';
import { PREPARING_PROBLEMS } from './problems.ts';

interface Words {
  readonly text: string;
  readonly kind: MomentKind;
}

/** What I would least like to bring, held as a moment: from there it can be shared, through the moment's preview. */
export const MakeMoment = ({ text }: { readonly text: string }) => {
  const { allianceId, today } = usePair();
  const { done } = usePanels();
  const form = useForm<Words>('moment-of-hardest', { text, kind: 'discomfort' }, (words) => ({
    text: unlessWritten(words.text, t`A line is enough: what did you notice?`),
  }));
  const notice = useOwnCommand('moment/notice');
  const { kind } = form.words;
  const send = () =>
    form.send(
      (then) =>
        notice.mutate(
          { body: { kind, noticedOn: today, text: form.words.text.trim(), concerns: allianceId } },
          then,
        ),
      () => done(t`Noted. You alone see it.`),
    );
  return (
    <CommandForm
      submit={t`Hold it`}
      busy={notice.isPending && t`Keeping…`}
      error={notice.error}
      sentences={PREPARING_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
      quiet
    >
      <TextArea
        label={t`What did you notice?`}
        aside={t`you alone read it`}
        maxLength={8000}
        {...inField(form, 'text')}
      />
      <Choice
        label={t`What was it?`}
        options={MOMENT_KINDS}
        twoByTwo
        value={kind}
        onChange={(chosen) => form.set('kind', chosen)}
      />
    </CommandForm>
  );
};
