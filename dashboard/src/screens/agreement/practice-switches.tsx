import type { Practice, ReviewsWay } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Choice } from '../../kit/choice.tsx';
import { Toggle } from '../../kit/toggle.tsx';
import { usePair } from '../../pair/pair.tsx';
import type { NumberDraft } from './number-draft.ts';
import { isPractice, PRACTICES, REVIEWS_SAY, REVIEWS_WAYS } from './story/practices-in-words.ts';

const isWay = (said: string | undefined): said is ReviewsWay =>
  REVIEWS_WAYS.some(({ value }) => value === said);

/** Depths have no switch yet: nothing follows from it. */
const NAMES = Object.keys(PRACTICES)
  .filter(isPractice)
  .filter((name) => name !== 'depths');

/** Which practices the two use, a switch each with what follows from it, and how reviews open. */
export const PracticeSwitches = ({
  value,
  onChange,
}: {
  readonly value: NumberDraft;
  readonly onChange: (numbers: NumberDraft) => void;
}) => {
  const { uses, partnership } = usePair();
  const isOn = (name: Practice) => (value[name] === undefined ? uses(name) : value[name] === 'on');
  const reviews = isWay(value['reviews']) ? value['reviews'] : partnership.practices.reviews;
  const said = {
    depths: value['depths'] ?? (uses('depths') ? 'on' : 'off'),
    ...Object.fromEntries(NAMES.map((name) => [name, isOn(name) ? 'on' : 'off'])),
    reviews,
  };
  return (
    <fieldset className="max-w-xl">
      <legend className="text-15 font-semibold">
        <Trans>What we use</Trans>
      </legend>
      <p className="mb-3 text-13 text-ink-3">
        <Trans>
          What is off asks for nothing and stands nowhere; what was recorded can still be read. It holds once
          both of us have signed it.
        </Trans>
      </p>
      <ul className="space-y-2.5">
        {NAMES.map((name) => (
          <li key={name}>
            <Toggle
              on={isOn(name)}
              onChange={(on) => onChange({ ...value, ...said, [name]: on ? 'on' : 'off' })}
            >
              <span className="block first-letter:uppercase">{PRACTICES[name].name}</span>
            </Toggle>
            <p className="pl-[46px] text-13 text-ink-3">{PRACTICES[name].says}</p>
          </li>
        ))}
      </ul>
      <div className="mt-4 space-y-1.5">
        <Choice
          label={t`How reviews open`}
          options={REVIEWS_WAYS}
          value={reviews}
          onChange={(way) => onChange({ ...value, ...said, reviews: way })}
        />
        <p className="text-13 text-ink-3">{REVIEWS_SAY[reviews]}</p>
      </div>
    </fieldset>
  );
};
