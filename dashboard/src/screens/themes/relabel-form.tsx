import type { Theme } from '@alliance/api-client/generated/api';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
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
  const [label, setLabel] = useState(theme.label);
  const [tried, setTried] = useState(false);
  const written = label.trim();
  const send = () => {
    setTried(true);
    if (!written || written === theme.label) return;
    relabel.mutate(
      { body: { themeId: theme.themeId, label: written }, ifMatch: revision },
      { onSuccess: () => done('It goes by its new name for both of you; the name before is kept.') },
    );
  };
  return (
    <CommandForm
      submit="Use this name"
      busy={relabel.isPending && 'Renaming…'}
      error={relabel.error}
      sentences={THEME_PROBLEMS}
      onSubmit={send}
    >
      <Field
        label="A name that fits better"
        maxLength={120}
        value={label}
        error={
          tried && !written
            ? 'Give it a name that both of you will know it by.'
            : tried && written === theme.label
              ? 'This is its name already.'
              : undefined
        }
        onChange={(event) => setLabel(event.target.value)}
      />
    </CommandForm>
  );
};
