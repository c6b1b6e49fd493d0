import type { Theme, ThemesDocument } from '@alliance/api-client/generated/api';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
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
  const [into, setInto] = useState('');
  const [tried, setTried] = useState(false);
  const others = document.themes.filter(({ themeId }) => themeId !== theme.themeId);
  const chosen = others.find(({ themeId }) => themeId === into);
  const send = () => {
    setTried(true);
    if (!chosen) return;
    merge.mutate(
      { body: { from: [theme.themeId], into }, ifMatch: document.revision },
      {
        onSuccess: () => done('They are one now. The name is kept, and every time that either came up.'),
      },
    );
  };
  return (
    <CommandForm
      submit="Bring them together"
      busy={merge.isPending && 'Bringing them together…'}
      error={merge.error}
      sentences={THEME_PROBLEMS}
      onSubmit={send}
    >
      <Select
        label="Part of which theme?"
        hint="Where both came up in one session, the deeper stands. This can’t be taken apart again."
        value={into}
        error={tried && !chosen ? 'Choose the theme that it belongs to.' : undefined}
        options={[
          { value: '', label: 'Choose a theme' },
          ...others.map((other) => ({ value: other.themeId, label: name(other) })),
        ]}
        onChange={(event) => setInto(event.target.value)}
      />
    </CommandForm>
  );
};
