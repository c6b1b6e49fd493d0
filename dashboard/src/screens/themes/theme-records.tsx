import type { Theme, ThemesDocument, Touch } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Bring } from '../../pair/bring.tsx';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { useLightSessions } from '../../pair/lit.tsx';
import { useLayout } from '../../device/width.ts';
import { Button } from '../../kit/button.tsx';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { DataTable, type Column } from '../../kit/data-table.tsx';
import { Named } from '../../pair/person.tsx';
import { dayNear, dayShortWithYear } from '../../words/days-in-words.ts';
import { CorrectWhich } from './correct-which.tsx';
import { historyInWords } from './history.ts';
import { OfferIntegrated } from './integration.tsx';
import { MergeForm } from './merge-form.tsx';
import { PutRight } from './put-back.tsx';
import { RecordsList } from './records-list.tsx';
import { RelabelForm } from './relabel-form.tsx';
import { TouchForm } from './touch-form.tsx';
import { DEPTH } from './depths.ts';
import { eyeInWords } from './vocabulary.ts';
import { quoted } from '../../words/quoted.ts';

export interface OfTheme {
  readonly theme: Theme;
  readonly document: ThemesDocument;
}

/** Touch by touch. */
export const Records = ({ theme, document }: OfTheme) => {
  const { firstName, day } = usePair();
  const readOnly = useReadOnly();
  const phone = useLayout() === 'phone';
  useLightSessions(theme.touches.map(({ session }) => session));
  const history = historyInWords(theme, firstName, (on) => dayNear(on, day));
  return (
    <>
      {theme.touches.length > 0 ? (
        <CoveredLines lines={theme.touches.length}>
          {phone ? (
            <RecordsList touches={theme.touches} />
          ) : (
            <DataTable
              caption={t`${theme.label}, each time it came up`}
              columns={touchColumns(firstName)}
              rows={theme.touches}
              rowKey={({ session }) => String(session)}
            />
          )}
        </CoveredLines>
      ) : (
        <p>
          <Trans>It has its name, and hasn’t come up in a session yet.</Trans>
        </p>
      )}
      {history.length > 0 && (
        <ul className="mt-3 text-13 text-ink-2">
          {history.map((line) => (
            <li key={line}>
              <Covered width="long">{line}</Covered>
            </li>
          ))}
        </ul>
      )}
      <PutRight theme={theme} readOnly={readOnly} />
      {!readOnly && <Actions theme={theme} document={document} />}
    </>
  );
};

const touchColumns = (name: (role: 'coach' | 'supervisor') => string): readonly Column<Touch>[] => [
  { key: 'session', heading: t`Session`, value: ({ session }) => session },
  { key: 'on', heading: t`Day`, value: ({ on }) => dayShortWithYear(on) },
  { key: 'depth', heading: t`Depth`, value: ({ depth }) => `${depth} ${DEPTH[depth]}` },
  { key: 'named', heading: t`Named by`, value: ({ namedBy }) => name(namedBy) },
  { key: 'eye', heading: t`Attention on`, value: ({ eye }) => eyeInWords(eye) },
  { key: 'function', heading: t`It was`, value: ({ function: served }) => served },
  {
    key: 'words',
    heading: t`In a few words`,
    value: ({ words }) => words ?? '',
    cell: ({ words }) => (words ? quoted(words) : ''),
  },
];

type Doing = 'touch' | 'correct' | 'relabel' | 'merge' | 'integrate';

const Actions = ({ theme, document }: OfTheme) => {
  const [doing, setDoing] = useState<Doing | null>(null);
  const { viewer, other } = usePair();
  const offered = theme.integrationOffered;
  const ways: readonly (readonly [Doing, string, boolean])[] = [
    ['touch', t`Note that it came up`, document.sessions.length > 0],
    ['correct', t`Put right how it came up`, theme.touches.length > 0],
    ['relabel', t`Give it another name`, true],
    ['merge', t`It is part of another`, document.themes.length > 1],
    [
      'integrate',
      t`I see it as integrated`,
      theme.state !== 'integrated' && !offered && theme.touches.length > 0,
    ],
  ];
  return (
    <div className="no-print mt-4">
      {theme.state === 'returning' && (
        <Bring text={theme.label} origin={{ kind: 'theme', id: theme.themeId }} />
      )}
      <div className="flex flex-wrap gap-2">
        {ways
          .filter(([, , possible]) => possible)
          .map(([way, label]) => (
            <Button
              key={way}
              aria-expanded={doing === way}
              className="aria-expanded:border-ink aria-expanded:bg-wash"
              onClick={() => setDoing(doing === way ? null : way)}
            >
              {label}
            </Button>
          ))}
      </div>
      {offered && offered.by === viewer && (
        <p className="mt-2 text-13 text-ink-3">
          <Trans>You see it as integrated; that waits for</Trans> <Named whose={other} />.
        </p>
      )}
      {doing && (
        <div className="mt-5 max-w-2xl">
          {doing === 'touch' && <TouchForm document={document} begun={{ themeId: theme.themeId }} />}
          {doing === 'correct' && <CorrectWhich theme={theme} />}
          {doing === 'relabel' && <RelabelForm theme={theme} revision={document.revision} />}
          {doing === 'merge' && <MergeForm theme={theme} document={document} />}
          {doing === 'integrate' && <OfferIntegrated theme={theme} revision={document.revision} />}
        </div>
      )}
    </div>
  );
};
