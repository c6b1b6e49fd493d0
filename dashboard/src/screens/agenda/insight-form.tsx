import type { AgendaItem, ThemeName } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { CheckBox } from '../../kit/check.tsx';
import { Covered } from '../../kit/covered.tsx';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { unlessWritten, useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { AGENDA_PROBLEMS } from './problems.ts';

interface InsightFormProps {
  readonly item: AgendaItem;
  readonly themes: readonly ThemeName[];
}

/** What came of working with it, as one of the two says. It counts once the other says so as well. */
export const InsightForm = ({ item: { itemId, offered }, themes }: InsightFormProps) => {
  const { other } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const offer = useCommand('agenda/offer-insight');
  const empty: { readonly insight: string; readonly themeIds: readonly string[] } = {
    insight: offered?.insight ?? '',
    themeIds: offered?.themes.map(({ themeId }) => themeId) ?? [],
  };
  const form = useForm(`agenda-insight:${itemId}`, empty, ({ insight }) => ({
    insight: unlessWritten(insight, t`A line is enough: what came of it?`),
  }));
  const { insight, themeIds } = form.words;
  const send = () =>
    form.send(
      (then) => offer.mutate({ body: { itemId, insight: insight.trim(), themeIds: [...themeIds] } }, then),
      () => done(t`Said. It counts once ${name(other)} sees it so as well.`),
    );
  return (
    <CommandForm
      submit={t`Say what came of it`}
      busy={offer.isPending && t`Keeping…`}
      error={offer.error}
      sentences={AGENDA_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
      leave={false}
    >
      <TextArea
        label={t`What came of working with it?`}
        maxLength={8000}
        value={insight}
        error={form.errors.insight ?? form.refused['insight']}
        onChange={({ target }) => form.set('insight', target.value)}
      />
      {themes.length > 0 && insight.trim() !== '' && (
        <fieldset className="grid gap-1">
          <legend className="mb-1 text-15 font-semibold">{t`Which themes is it about?`}</legend>
          {themes.map(({ themeId, label }) => (
            <CheckBox
              key={themeId}
              checked={themeIds.includes(themeId)}
              onChange={(on) =>
                form.set(
                  'themeIds',
                  on ? [...themeIds, themeId] : themeIds.filter((each) => each !== themeId),
                )
              }
            >
              <Covered width="medium" within>
                {label}
              </Covered>
            </CheckBox>
          ))}
        </fieldset>
      )}
    </CommandForm>
  );
};
