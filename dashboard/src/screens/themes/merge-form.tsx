import type { Theme, ThemesDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useCommand } from '../../pair/command.ts';
import { inField, useForm } from '../../pair/form.ts';
import { CommandForm } from '../../pair/command-form.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { Select } from '../../kit/select.tsx';
import { THEME_PROBLEMS } from './problems.ts';
import { useThemeName } from './theme-name.ts';

/** Two that turned out to be one: what this one touched becomes the other's. */
export const MergeForm = ({
  theme,
  document,
}: {
  readonly theme: Theme;
  readonly document: ThemesDocument;
}) => {
  const { done } = usePanels();
  const name = useThemeName(document);
  const merge = useCommand('themes/merge');
  const others = document.themes.filter(({ themeId }) => themeId !== theme.themeId);
  const form = useForm(`merge:${theme.themeId}`, { into: '' }, ({ into }) => ({
    into: others.some(({ themeId }) => themeId === into)
      ? undefined
      : t`Choose the theme that it belongs to.`,
  }));
  const body = { from: [theme.themeId], into: form.words.into };
  const send = () =>
    form.send(
      (then) => merge.mutate({ body, ifMatch: document.revision }, then),
      () => done(t`They are one now. The name is kept, and every time that either came up.`),
    );
  return (
    <CommandForm
      submit={t`Bring them together`}
      busy={merge.isPending && t`Bringing them together…`}
      error={merge.error}
      sentences={THEME_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <Select
        label={t`Part of which theme?`}
        hint={t`Where both came up in one session, the deeper stands. This can’t be taken apart again.`}
        {...inField(form, 'into')}
        options={[
          { value: '', label: t`Choose a theme` },
          ...others.map((other) => ({ value: other.themeId, label: name(other) })),
        ]}
      />
    </CommandForm>
  );
};
