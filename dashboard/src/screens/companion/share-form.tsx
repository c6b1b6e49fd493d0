import type { CompanionDocument, OwnLearning, OwnLearningKind } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useDiscreet } from '../../device/discreet.ts';
import { Choice } from '../../kit/choice.tsx';
import { Field, TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { Select } from '../../kit/select.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { inField, useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { Named, useSpokenName } from '../../pair/person.tsx';
import { keyOf, ownBody, ownDraftOf, whyOf, withoutText } from './draft.ts';
import { COMPANION_PROBLEMS } from './problems.ts';
import { besideInWords } from './sentences.ts';

export interface ShareFormProps {
  readonly document: CompanionDocument;
  /** Laid down before, and now worded anew. */
  readonly own?: OwnLearning;
}

/** What can be chosen from is the latest of what was brought. */
const MOST = 40;

/** Something of the supervisor's own, unasked or beside what the coach brought. */
export const ShareForm = ({ document, own }: ShareFormProps) => {
  const { firstName } = usePair();
  const { discreet } = useDiscreet();
  const name = useSpokenName();
  const { done } = usePanels();
  const form = useForm(`own-learning:${own?.sharingId ?? 'next'}`, ownDraftOf(own), withoutText);
  const share = useCommand('companion/share');
  const correct = useCommand('companion/{id}/correct', { id: own?.sharingId ?? '' });
  const { words } = form;
  const body = ownBody(words, document, own);
  const send = () =>
    form.send(
      (then) =>
        own
          ? correct.mutate({ body: { ...body, ...whyOf(words) }, ifMatch: own.revision }, then)
          : share.mutate({ body }, then),
      () =>
        done(
          own
            ? t`It reads so from now on. How it read before stays here.`
            : t`Laid down. ${name('coach')} can read it.`,
        ),
    );
  const offered = document.brought.slice(-MOST).toReversed();
  const before = own?.inResponseTo && keyOf(own.inResponseTo);
  const gone = before !== undefined && !offered.some(({ answered }) => keyOf(answered) === before);
  return (
    <CommandForm
      submit={own ? t`Word it so` : t`Lay it down`}
      busy={(share.isPending || correct.isPending) && t`A moment…`}
      error={share.error ?? correct.error}
      sentences={COMPANION_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
      leave={own ? t`Not now` : false}
    >
      <Choice<OwnLearningKind>
        label={t`What is it?`}
        options={[
          { value: 'error', label: t`An error` },
          { value: 'question', label: t`A question` },
          { value: 'exploration', label: t`An exploration` },
        ]}
        value={words.kind}
        onChange={(kind) => form.set('kind', kind)}
      />
      <TextArea
        label={t`In your words`}
        aside={t`a line is enough; clients by an alias`}
        maxLength={8000}
        {...inField(form, 'text')}
      />
      {(offered.length > 0 || gone) && (
        <Select
          label={t`Does it stand beside something?`}
          {...inField(form, 'beside')}
          options={[
            { value: '', label: t`No, it comes unasked` },
            ...(gone ? [{ value: before, label: t`As before, though that counts no more` }] : []),
            ...offered.map((each) => ({
              value: keyOf(each.answered),
              label: besideInWords(each, discreet ? t`the coach` : firstName('coach'), discreet),
            })),
          ]}
        />
      )}
      {own ? (
        <Field label={t`Why anew?`} aside={t`if you like`} maxLength={8000} {...inField(form, 'why')} />
      ) : (
        <p className="text-13 text-ink-3">
          <Trans>
            <Named whose="coach" /> reads exactly these words, their kind and what they stand beside, at once.
            You can take them back until there is an answer; nobody is asked for one.
          </Trans>
        </p>
      )}
    </CommandForm>
  );
};
