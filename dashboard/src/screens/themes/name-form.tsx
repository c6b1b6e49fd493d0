import type { ThemeFamily } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useCommand } from '../../pair/command.ts';
import { inField, unlessWritten, useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { Field } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { Select } from '../../kit/select.tsx';
import { THEME_PROBLEMS } from './problems.ts';
import { FAMILY } from '../../pair/theme-families.ts';

interface NameDraft {
  readonly label: string;
  readonly family: '' | ThemeFamily;
}

/** Gives a concern that keeps coming a name, so that it can be followed. */
export const NameForm = ({ leave }: { readonly leave?: false }) => {
  const { other } = usePair();
  const spoken = useSpokenName();
  const { done } = usePanels();
  const form = useForm<NameDraft>('name-theme', { label: '', family: '' }, (words) => ({
    label: unlessWritten(words.label, t`Give it a name that both of you will know it by.`),
    family: unlessWritten(words.family, t`Choose what comes closest.`),
  }));
  const name = useCommand('themes/name');
  const { label, family } = form.words;
  const send = () =>
    form.send(
      (then) => family && name.mutate({ body: { label: label.trim(), family } }, then),
      () => done(t`It has a name. ${spoken(other)} sees it, and either of you can note when it came up.`),
    );
  return (
    <CommandForm
      submit={t`Give it this name`}
      busy={name.isPending && t`Naming…`}
      error={name.error}
      sentences={THEME_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
      {...(leave === false ? { leave } : {})}
    >
      <Field
        label={t`What would you call it?`}
        aside={t`a word or two, yours`}
        maxLength={120}
        {...inField(form, 'label')}
      />
      <Select
        label={t`What is it about?`}
        {...inField(form, 'family')}
        hint={t`Choose what comes closest; it helps to see what recurs beyond the two of you, never your words.`}
        options={[
          { value: '', label: t`Choose a family` },
          ...Object.entries(FAMILY).map(([value, said]) => ({ value, label: said })),
        ]}
      />
    </CommandForm>
  );
};
