import type { BetweenYou } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Barcode } from '../../kit/barcode.tsx';
import { Covered } from '../../kit/covered.tsx';
import { TextArea } from '../../kit/field.tsx';
import { Toggle } from '../../kit/toggle.tsx';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { count } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { askedOf, type Choosing } from './crossing.ts';
import { Row } from './rows.tsx';
import { TakeOff } from './take-off.tsx';
import { Words } from './words.tsx';

interface ThemeRowsProps {
  readonly between: BetweenYou;
  readonly choosing: Choosing;
  readonly canChoose: boolean;
}

/** Themes that came back: in one tap on the agenda, in words that stand there or in others. */
export const ThemeRows = ({ between, ...rest }: ThemeRowsProps) =>
  between.cameBack.map((theme) => (
    <ThemeRow
      key={theme.themeId}
      theme={theme}
      words={between.items.find(({ itemId }) => itemId === theme.brought?.itemId)?.text}
      canBring={between.next !== undefined}
      {...rest}
    />
  ));

interface ThemeRowProps extends Omit<ThemeRowsProps, 'between'> {
  readonly theme: BetweenYou['cameBack'][number];
  /** As it stands on the agenda. */
  readonly words: string | undefined;
  readonly canBring: boolean;
}

const ThemeRow = ({ theme, words, choosing, canChoose, canBring }: ThemeRowProps) => {
  const { viewer, other, day } = usePair();
  const name = useSpokenName();
  const { themeId, label, without, touchedIn, brought } = theme;
  const { chosen, comes, word } = choosing;
  const comesAlong = chosen.along[themeId] === true && !brought;
  const text = chosen.words[themeId] ?? askedOf(theme);
  const latest = touchedIn.at(-1) ?? 0;
  return (
    <Row
      label={t`What came back`}
      note={t`a theme`}
      crosses={brought ? 'sent' : comesAlong ? 'ready' : undefined}
      reads={
        words !== undefined ? (
          <Words
            by={viewer}
            text={words}
            after={canChoose && brought && <TakeOff itemId={brought.itemId} />}
          />
        ) : (
          comesAlong && <Words by={viewer} text={text} notSent />
        )
      }
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <div>
          <p className="flex flex-wrap items-center gap-x-3 text-15">
            <Covered>{label}</Covered>
            <Times touchedIn={touchedIn} />
          </p>
          <p className="text-13 text-ink-3">
            {plural(without, {
              one: `in session ${latest}, after # session without it`,
              other: `in session ${latest}, after ${count(without)} sessions without it`,
            })}
          </p>
        </div>
        {brought ? (
          <p className="text-13 text-ink-3">{t`with ${name(other)} since ${dayNear(brought.on, day)}`}</p>
        ) : (
          canChoose &&
          canBring && (
            <Toggle on={comesAlong} onChange={(on) => comes(themeId, on)}>
              {t`Comes along`}
            </Toggle>
          )
        )}
      </div>
      {comesAlong && canChoose && (
        <div className="no-print mt-2">
          <TextArea
            label={t`In which words?`}
            maxLength={8000}
            value={text}
            onChange={(event) => word(themeId, event.target.value)}
          />
        </div>
      )}
    </Row>
  );
};

const STEP = 12;

const Times = ({ touchedIn }: { readonly touchedIn: readonly number[] }) => {
  const last = touchedIn.at(-1) ?? 0;
  const first = Math.max(1, Math.min(touchedIn[0] ?? 1, last), last - 13);
  const length = (last - first + 1) * STEP;
  return (
    <Barcode
      marks={Array.from({ length: last - first + 1 }, (_, at) => ({
        x: at * STEP + STEP / 2,
        isBar: touchedIn.includes(first + at),
      }))}
      from={0}
      to={length}
      length={length}
      height={16}
      strong
    />
  );
};
