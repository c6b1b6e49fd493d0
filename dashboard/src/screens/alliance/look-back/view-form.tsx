import type { AllianceReviewDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { CheckBox } from '../../../kit/check.tsx';
import { TextArea } from '../../../kit/field.tsx';
import { usePanels } from '../../../kit/panel.tsx';
import { CommandForm } from '../../../pair/command-form.tsx';
import { useCommand } from '../../../pair/command.ts';
import { useForm } from '../../../pair/form.ts';
import { usePair } from '../../../pair/pair.tsx';
import { emptyView, ownAssumptions, viewBody, wrongIn, type AboutClause } from './draft.ts';
import { LOOKING_BACK_PROBLEMS } from '../problems.ts';

/** How we work, as one of the two sees it: sealed until the other has sealed theirs. */
export const ViewForm = ({
  document,
  reviewId,
}: {
  readonly document: AllianceReviewDocument;
  readonly reviewId: string;
}) => {
  const { viewer } = usePair();
  const { done } = usePanels();
  const form = useForm(`look-back:${reviewId}`, emptyView, wrongIn);
  const seal = useCommand('alliance-review/seal');
  const { words, errors } = form;
  const about = (id: string, said: AboutClause) =>
    form.set('about', { ...words.about, [id]: words.about[id] === said ? '' : said });
  const send = () =>
    form.send(
      (then) => seal.mutate({ body: viewBody(reviewId, words, document) }, then),
      () => done(t`Sealed. Both open together, once both are in.`),
    );
  return (
    <CommandForm
      submit={t`Seal it`}
      busy={seal.isPending && t`Sealing…`}
      error={seal.error}
      sentences={LOOKING_BACK_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <TextArea
        label={t`What helps`}
        maxLength={8000}
        value={words.helps}
        error={errors.helps ?? form.refused['helps']}
        onChange={(event) => form.set('helps', event.target.value)}
      />
      <TextArea
        label={t`What we avoid`}
        maxLength={8000}
        value={words.avoids}
        error={form.refused['avoids']}
        onChange={(event) => form.set('avoids', event.target.value)}
      />
      {ownAssumptions(document, viewer).map(({ assumptionId, wordings }) => (
        <TextArea
          key={assumptionId}
          label={t`An assumption, seen anew`}
          hint={wordings.at(-1)?.text}
          maxLength={8000}
          value={words.assumptions[assumptionId] ?? ''}
          onChange={(event) =>
            form.set('assumptions', { ...words.assumptions, [assumptionId]: event.target.value })
          }
        />
      ))}
      <TextArea
        label={t`A new assumption that you notice, if there is one`}
        maxLength={8000}
        value={words.assumptions['new'] ?? ''}
        onChange={(event) => form.set('assumptions', { ...words.assumptions, new: event.target.value })}
      />
      {document.clauses.map(({ clauseId, title }) => (
        <fieldset key={clauseId} className="border-t border-rule pt-2">
          <legend className="text-15 font-semibold">{title}</legend>
          <div className="flex flex-wrap gap-x-6">
            <CheckBox checked={words.about[clauseId] === 'still'} onChange={() => about(clauseId, 'still')}>
              <Trans>Still true</Trans>
            </CheckBox>
            <CheckBox checked={words.about[clauseId] === 'word'} onChange={() => about(clauseId, 'word')}>
              <Trans>A word on it</Trans>
            </CheckBox>
          </div>
          {words.about[clauseId] === 'word' && (
            <TextArea
              label={t`What would you say about it?`}
              maxLength={8000}
              value={words.words[clauseId] ?? ''}
              error={errors.words?.[clauseId]}
              onChange={(event) => form.set('words', { ...words.words, [clauseId]: event.target.value })}
            />
          )}
        </fieldset>
      ))}
    </CommandForm>
  );
};
