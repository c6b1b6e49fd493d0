import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { LanguageCode } from '../../api/settings.ts';
import { Select } from '../../kit/select.tsx';
import { browsersLanguage, LANGUAGES, languageInUse, type Translated } from '../../language/language.ts';
import { list } from '../../words/counts.ts';
import { changeLanguage } from './me.ts';
import { AccountRefusal } from './refusal.tsx';
import { SaveOrLeave } from './save-or-leave.tsx';
import { Fields, Section } from './section.tsx';

interface LanguageSectionProps {
  readonly personId: string;
  /** The one that they chose; undefined where they go by their browser. */
  readonly language: LanguageCode | undefined;
  readonly onSaved: (said: string) => void;
}

const AS_BROWSER = '';

/** By what they are called by those who speak them. */
const CODES = { en: LANGUAGES.en.name, de: LANGUAGES.de.name } as const satisfies Record<
  LanguageCode,
  string
>;

const CHAPTERS: Readonly<Record<Translated, string>> = { goals: t`our goals`, account: t`your account` };

const isCode = (value: string): value is LanguageCode => Object.hasOwn(CODES, value);

export const LanguageSection = ({ personId, language, onSaved }: LanguageSectionProps) => {
  const [wanted, setWanted] = useState<string>(language ?? AS_BROWSER);
  const saving = useMutation({
    mutationFn: (next: string) => changeLanguage(personId, isCode(next) ? next : null),
    onSuccess: () => onSaved(t`It is kept. This page is in ${LANGUAGES[languageInUse].name}.`),
  });
  const browsers = LANGUAGES[browsersLanguage()].name;
  const changed = wanted !== (language ?? AS_BROWSER);
  const chapters = list(LANGUAGES.de.chapters.map((each) => CHAPTERS[each]));
  return (
    <Section
      heading={t`Language`}
      note={t`on every device on which you sign in`}
      onSubmit={() => changed && !saving.isPending && saving.mutate(wanted)}
      end={
        <>
          <p>
            <Trans>
              In German there are so far: {chapters}, and what stands around every screen. The other screens
              and our letters are in English. What the two of you write stays as it was written.
            </Trans>
          </p>
          <AccountRefusal error={saving.error} />
          {changed && (
            <SaveOrLeave
              busy={saving.isPending && t`Saving…`}
              onLeave={() => setWanted(language ?? AS_BROWSER)}
            >
              <Trans>Save the language</Trans>
            </SaveOrLeave>
          )}
        </>
      }
    >
      <Fields>
        <Select
          label={t`Language`}
          value={wanted}
          hint={t`days and numbers are written in it as well`}
          options={[
            { value: AS_BROWSER, label: t`As this browser: ${browsers}` },
            ...Object.entries(CODES).map(([value, label]) => ({ value, label })),
          ]}
          onChange={(event) => setWanted(event.target.value)}
        />
      </Fields>
    </Section>
  );
};
