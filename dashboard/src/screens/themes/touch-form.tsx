import type { ThemesDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useCommand } from '../../pair/command.ts';
import { inField, useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { Select } from '../../kit/select.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { THEME_PROBLEMS } from './problems.ts';
import { ReadingFields } from './reading-fields.tsx';
import { useThemeName } from './theme-name.ts';
import { emptyTouch, errorsIn, openSessions, touchBody, type TouchDraft } from './touch-draft.ts';

export interface TouchFormProps {
  readonly document: ThemesDocument;
  /** What is known already: the theme, its session, the other's reading. */
  readonly begun?: Partial<TouchDraft>;
}

/** My reading of how deep a theme went in a session; it counts once the other agrees. */
export const TouchForm = ({ document, begun = {} }: TouchFormProps) => {
  const { other, partnership, day } = usePair();
  const name = useSpokenName();
  const themeName = useThemeName(document);
  const { done } = usePanels();
  const known = `${begun.themeId ?? 'any'}:${begun.sessionId ?? 'any'}`;
  const form = useForm<TouchDraft>(`touch:${known}`, { ...emptyTouch, ...begun }, errorsIn);
  const offer = useCommand('themes/offer-touch');
  const { words, change } = form;
  const theme = document.themes.find(({ themeId }) => themeId === words.themeId);
  const sessions = openSessions(document.sessions, theme);
  const send = () => {
    const body = touchBody(words, (role) => partnership.members[role].id);
    const session = document.sessions.find(({ sessionId }) => sessionId === words.sessionId)?.session ?? 0;
    form.send(
      (then) => body && offer.mutate({ body }, then),
      () => done(t`Offered for session ${session}. It counts once ${name(other)} agrees.`),
    );
  };

  return (
    <CommandForm
      submit={t`Offer it to ${name(other)}`}
      busy={offer.isPending && t`Offering…`}
      error={offer.error}
      sentences={THEME_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
        {!begun.themeId && (
          <Select
            label={t`Which theme?`}
            value={words.themeId}
            error={form.errors.themeId}
            options={[
              { value: '', label: t`Choose a theme` },
              ...document.themes.map((each) => ({ value: each.themeId, label: themeName(each) })),
            ]}
            onChange={(event) => {
              const themeId = event.target.value;
              const next = document.themes.find((each) => each.themeId === themeId);
              const open = openSessions(document.sessions, next);
              const keeps = open.some(({ sessionId }) => sessionId === words.sessionId);
              change({ themeId, ...(!keeps && { sessionId: '' }) });
            }}
          />
        )}
        {!begun.sessionId && (
          <Select
            label={t`In which session?`}
            {...inField(form, 'sessionId')}
            hint={theme && sessions.length === 0 ? t`You have agreed on every session so far.` : undefined}
            options={[
              { value: '', label: t`Choose a session` },
              ...sessions.map(({ sessionId, session, on }) => ({
                value: sessionId,
                label: t`Session ${session}, ${dayNear(on, day)}`,
              })),
            ]}
          />
        )}
      </div>
      <ReadingFields form={form} />
    </CommandForm>
  );
};
