import type { AgendaItem } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { PanelButton } from '../../kit/panel.tsx';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_BORDER, PERSON_TEXT, useSpokenName } from '../../pair/person.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { Agree } from './agree.tsx';
import type { Goes } from './goes.ts';
import { ItemPanel, itemPanel } from './item-panel.tsx';
import { bringsIt, originOf } from './origin.ts';
import { Sides } from './strands.tsx';

interface ItemProps {
  readonly item: AgendaItem;
  readonly goes: Goes;
}

/** What one of the two brings, at their side, with where it comes from and what became of it. */
export const Item = ({ item, goes }: ItemProps) => {
  const { day } = usePair();
  const name = useSpokenName();
  const readOnly = useReadOnly();
  const id = useId();
  const { itemId, by, on, text, origin, closed } = item;
  const from = originOf(item, name);
  const isMine = by === 'coach';
  return (
    <li aria-labelledby={`${id}-who ${id}-what`}>
      <div className="wide:score wide:items-start below-wide:frame below-wide:py-2">
        <div
          id={`${id}-who`}
          className={`text-13 wide:row-start-1 wide:py-2 ${isMine ? 'wide:col-start-1 wide:pr-6' : 'wide:score-end wide:col-start-3'}`}
        >
          <span className={`text-15 font-semibold ${PERSON_TEXT[by]}`}>{bringsIt(item, name)}</span>{' '}
          <span className="ml-1 text-ink-3">{dayNear(on, day)}</span>
          {from && (
            <span className="ml-2 text-ink-2 wide:ml-0 wide:block">
              <Covered>{from}</Covered>
            </span>
          )}
        </div>
        <div
          className={`relative min-w-0 wide:col-start-2 wide:row-start-1 wide:border-0 wide:px-5 wide:py-2 below-wide:border-l-2 below-wide:pl-4 ${PERSON_BORDER[by]} ${isMine ? '' : 'wide:text-right'}`}
        >
          <Sides by={by} both={goes.is === 'planned'} />
          <p
            id={`${id}-what`}
            dir="auto"
            className={`text-17 whitespace-pre-wrap ${origin?.kind === 'question' ? 'italic' : ''} ${closed ? 'text-ink-3' : ''}`}
          >
            <CoveredLines>{text}</CoveredLines>
          </p>
          <WhatBecameOfIt item={item} />
          {!readOnly && (
            <PanelButton id={itemPanel(item)} className="no-print text-13" label={t`Change: ${text}`}>
              <Trans>Change</Trans>
            </PanelButton>
          )}
          {!readOnly && <Agree item={item} />}
        </div>
      </div>
      {!readOnly && <ItemPanel key={itemId} item={item} goes={goes} />}
    </li>
  );
};

const WhatBecameOfIt = ({ item }: { readonly item: AgendaItem }) => {
  const { day } = usePair();
  const name = useSpokenName();
  const { noticedOn, offered, workedWith, closed, before } = item;
  const came = workedWith ?? offered;
  return (
    <>
      {noticedOn && (
        <p className="text-13 text-ink-2">
          <Covered>{t`noticed ${dayNear(noticedOn, day)}`}</Covered>
        </p>
      )}
      {before.map((was) => (
        <p key={was.at} dir="auto" className="text-13 text-ink-3">
          <CoveredLines>{t`Before: ${was.text}`}</CoveredLines>
        </p>
      ))}
      {closed && (
        <p className="text-13 text-ink-2">
          {closed.outcome === 'done'
            ? t`done, as ${name(closed.by)} says`
            : t`not taken up, as ${name(closed.by)} says`}
        </p>
      )}
      {came && (
        <p dir="auto" className="mt-1 text-15 text-ink-2">
          <CoveredLines>
            {workedWith
              ? t`What came of it, as you both say: ${came.insight}`
              : t`What came of it, as ${name(came.by)} says: ${came.insight}`}
          </CoveredLines>
        </p>
      )}
    </>
  );
};
