import type { Theme } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useCommand } from '../../pair/command.ts';
import { inField, unlessWritten, useForm } from '../../pair/form.ts';
import { CommandForm } from '../../pair/command-form.tsx';
import { Field } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { THEME_PROBLEMS } from './problems.ts';

interface OfTheme {
  readonly theme: Theme;
  readonly revision: string;
}

/** Another name for what stays the same theme; the one before is kept. */
export const RelabelForm = ({ theme, revision }: OfTheme) => {
  const { done } = usePanels();
  const relabel = useCommand('themes/relabel');
  const form = useForm(`relabel:${theme.themeId}`, { label: theme.label }, ({ label }) => ({
    label:
      label.trim() === theme.label
        ? t`This is its name already.`
        : unlessWritten(label, t`Give it a name that both of you will know it by.`),
  }));
  const body = { themeId: theme.themeId, label: form.words.label.trim() };
  const send = () =>
    form.send(
      (then) => relabel.mutate({ body, ifMatch: revision }, then),
      () => done(t`It goes by its new name for both of you; the name before is kept.`),
    );
  return (
    <CommandForm
      submit={t`Use this name`}
      busy={relabel.isPending && t`Renaming…`}
      error={relabel.error}
      sentences={THEME_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <Field label={t`A name that fits better`} maxLength={120} {...inField(form, 'label')} />
    </CommandForm>
  );
};
