import type { AgreementDocument, WordedClause } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { toFirstError } from '../../device/focus.ts';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { Button } from '../../kit/button.tsx';
import { Difference } from '../../pair/difference-view.tsx';
import { Field, TextArea } from '../../kit/field.tsx';
import { KeptAt } from '../../kit/kept-at.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { ifWritten, LONGEST_TITLE, tooLong } from '../../api/limits.ts';
import { draftOf, numberErrors, numbersIn } from './number-draft.ts';
import { NumberFields } from './number-fields.tsx';
import { inFull } from './numbers-in-words.ts';
import { AGREEMENT_PROBLEMS } from './problems.ts';

interface RewordFormProps {
  readonly agreement: AgreementDocument;
  /** The clause to re-word; without one, a new clause of the pair's own. */
  readonly clause?: WordedClause;
  readonly onDone: () => void;
}

/** New words for a clause of the draft: they stand at once, for both, until someone writes others. */
export const RewordForm = ({ agreement, clause, onDone }: RewordFormProps) => {
  const { allianceId, viewer, other } = usePair();
  const firstName = useSpokenName();
  const draft = useKeptDraft(`${allianceId}:reword:${clause?.clauseId ?? 'new'}:${viewer}`, {
    title: clause?.title ?? '',
    text: clause?.text ?? '',
    wants: '',
    numbers: draftOf(clause?.numbers),
    /** The words that stood when this was begun, to notice that they were changed meanwhile. */
    from: clause?.text ?? '',
  });
  const propose = useCommand('contract/propose-clause');
  const [tried, setTried] = useState(false);
  const { title, text, wants, numbers: typed } = draft.words;
  const about = clause?.clauseId ?? '';
  const { numbers } = numbersIn(about, typed);
  const wrong = numberErrors(about, typed, clause?.numbers);
  const after = inFull({ text: text.trim(), numbers });
  const signed = agreement.next?.signatures.length ?? 0;
  const own = !clause || clause.kind === 'own';
  const errors = {
    title: own && !title.trim() ? t`Give the clause a title.` : tooLong(title, LONGEST_TITLE),
    text: !text.trim()
      ? clause
        ? t`Write the words that should stand here; or drop the clause instead.`
        : t`Write the clause.`
      : clause &&
          Object.keys(wrong).length === 0 &&
          after === inFull(clause) &&
          title.trim() === clause.title &&
          !wants.trim()
        ? t`These are the words as they stand. Change something, or close this.`
        : tooLong(text),
    wants: tooLong(wants),
  };
  const send = (form: HTMLFormElement) => {
    setTried(true);
    if (errors.title || errors.text || errors.wants || Object.keys(wrong).length > 0)
      return toFirstError(form);
    return propose.mutate(
      {
        ifMatch: agreement.revision,
        body: {
          clauseId: clause?.clauseId,
          title: own ? title.trim() : undefined,
          text: text.trim(),
          numbers,
          wants: ifWritten(wants),
        },
      },
      {
        onSuccess: () => {
          draft.clear();
          onDone();
        },
      },
    );
  };
  return (
    <form
      className="max-w-2xl space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        send(event.currentTarget);
      }}
    >
      {own && (
        <Field
          label={t`Title`}
          value={title}
          error={tried ? errors.title : undefined}
          onChange={(event) => draft.change({ title: event.target.value })}
        />
      )}
      <TextArea
        label={clause ? t`New words for ${clause.title}` : t`The clause`}
        rows={4}
        // The form was opened by a press that asked for it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={Boolean(clause)}
        value={text}
        error={tried ? errors.text : undefined}
        onChange={(event) => draft.change({ text: event.target.value })}
      />
      {clause && draft.at && draft.words.from !== clause.text && <ChangedMeanwhile />}
      <NumberFields
        clauseId={about}
        value={typed}
        errors={tried ? wrong : {}}
        onChange={(next) => draft.change({ numbers: next })}
      />
      {clause && after !== inFull(clause) && (
        <div>
          <p className="text-13 text-ink-3">
            <Trans>What changes</Trans>
          </p>
          <p className="text-15 whitespace-pre-line">
            <Difference before={inFull(clause)} after={after} by={viewer} />
          </p>
        </div>
      )}
      <Field
        label={t`What do you hope for by it?`}
        aside={t`only if you like; ${firstName(other)} reads it, and nobody signs it`}
        value={wants}
        error={tried ? errors.wants : undefined}
        onChange={(event) => draft.change({ wants: event.target.value })}
      />
      <Refusal error={propose.error} sentences={AGREEMENT_PROBLEMS} />
      {signed > 0 && (
        <p className="text-13 text-ink-2">
          <Trans>
            The draft has been signed once. New words or numbers void that signature, because it was given to
            others.
          </Trans>
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" kind="primary" busy={propose.isPending && t`Putting them in…`}>
          {clause ? t`Put these words in the draft` : t`Add it to the draft`}
        </Button>
        <Button onClick={onDone}>
          <Trans>Close, keep as draft</Trans>
        </Button>
        <KeptAt at={draft.at} />
      </div>
    </form>
  );
};
