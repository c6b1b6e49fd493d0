import type { Preparation } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { CoveredLines } from '../../kit/covered.tsx';
import { Panel, PanelButton } from '../../kit/panel.tsx';
import { usePair } from '../../pair/pair.tsx';
import { count } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { usePrepared } from './in-preparation.ts';

/** What I prepared before, for me alone. */
export const Earlier = () => {
  const { earlier } = usePrepared();
  if (earlier.length === 0) return null;
  return (
    <div className="frame no-print py-3">
      <PanelButton id="earlier">
        {plural(earlier.length, {
          one: 'What you prepared before, once',
          other: `What you prepared before, ${count(earlier.length)} times`,
        })}
      </PanelButton>
      <Panel within id="earlier" heading={t`What you prepared before`} note={t`You alone read it.`}>
        <ul className="max-w-3xl">
          {earlier.map((each) => (
            <Before key={each.preparationId} preparation={each} />
          ))}
        </ul>
      </Panel>
    </div>
  );
};

const Before = ({ preparation }: { readonly preparation: Preparation }) => {
  const { day } = usePair();
  const { startedOn, coachings, hardest } = preparation;
  return (
    <li className="border-t border-rule py-3 text-15">
      <p className="text-13 text-ink-3">{t`begun on ${dayNear(startedOn, day)}`}</p>
      {coachings.map(({ coachingId, clientAlias, wentWell, less }) => (
        <p key={coachingId} dir="auto" className="mt-1">
          <CoveredLines lines={2}>
            <b className="font-semibold">{clientAlias}</b> {[wentWell, less].filter(Boolean).join(' · ')}
          </CoveredLines>
        </p>
      ))}
      {hardest && (
        <p dir="auto" className="mt-1 text-ink-2">
          <CoveredLines lines={2}>{t`Least liked to bring: ${hardest.text}`}</CoveredLines>
        </p>
      )}
    </li>
  );
};
