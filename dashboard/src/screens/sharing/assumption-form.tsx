import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { AddingProps } from '../../pair/way-to-add.ts';
import { useCommand } from '../../pair/command.ts';
import { useDraft } from '../../device/drafts/draft.ts';
import { usePair } from '../../pair/pair.tsx';
import { Covered } from '../../kit/covered.tsx';
import { TextArea } from '../../kit/field.tsx';
import { SharingForm } from '../../pair/sharing-form.tsx';
import { SHARING_PROBLEMS } from './problems.ts';

const NOTHING = { text: '', shapedBy: '' };

/** A belief that one of us brings, and what shaped it. */
export const AssumptionForm = ({ onDone }: Pick<AddingProps, 'onDone'>) => {
  const { allianceId, viewer, other, firstName } = usePair();
  const [draft, setDraft, forget] = useDraft(`assumption:${allianceId}:${viewer}`, NOTHING);
  const surface = useCommand('alliance/surface-assumption');
  const text = draft.text.trim();
  const shapedBy = draft.shapedBy.trim();
  const send = () =>
    surface.mutate(
      { body: { text, ...(shapedBy ? { shapedBy } : {}) } },
      {
        onSuccess: () => {
          forget();
          onDone();
        },
      },
    );
  return (
    <SharingForm
      question={t`What do you take for granted about working like this?`}
      reads={
        <>
          <Trans>
            <Covered width="short">{firstName(other)}</Covered> reads it once you tell it. You can see it anew
            later; both wordings stay.
          </Trans>
        </>
      }
      does={t`Tell it`}
      doing={t`Telling…`}
      off={text ? undefined : t`once you’ve written a line`}
      pending={surface.isPending}
      error={surface.error}
      sentences={SHARING_PROBLEMS}
      onSend={send}
      onKeep={onDone}
    >
      <TextArea
        label={t`I assume that`}
        maxLength={2000}
        value={draft.text}
        onChange={(event) => setDraft({ ...draft, text: event.target.value })}
      />
      <TextArea
        label={t`What shaped it`}
        aside={t`if you like`}
        rows={1}
        maxLength={2000}
        value={draft.shapedBy}
        onChange={(event) => setDraft({ ...draft, shapedBy: event.target.value })}
      />
    </SharingForm>
  );
};
