import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Button } from '../../kit/button.tsx';
import { ScreenHead } from '../../kit/screen-head.tsx';
import { PaperHead } from '../../pair/paper.tsx';
import { PaperFootOfPair } from '../../pair/paper-foot-of-pair.tsx';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { dayWithWeekday } from '../../words/days-in-words.ts';
import { StrandsDown } from './enclosure.tsx';
import { usePrepared } from './in-preparation.ts';
import { takeaway } from './sentences.ts';

/** What the page says, and on paper that it is private. */
export const Head = ({ ready }: { readonly ready: number }) => {
  const { allianceId, viewer, other, day, held } = usePair();
  const name = useSpokenName();
  const document = usePrepared();
  const next = document.between?.next;
  const latest = held.at(-1);
  const whose = name(viewer);
  return (
    <div className="relative [&>header>p]:max-w-[46rem]">
      <div className="frame">
        <PaperHead
          title={t`Prepare, private`}
          detail={<p>{t`for ${whose} alone`}</p>}
          day={dayWithWeekday(day)}
        />
      </div>
      <PaperFootOfPair note={t`Private: this is for ${whose} alone, and for no shared table.`} />
      <ScreenHead
        heading={t`Prepare`}
        note={next ? t`session ${next.session}, only you, ${whose}` : t`only you, ${whose}`}
        takeaway={takeaway(document, { viewer, ready, other: name(other) })}
        tools={
          <>
            {latest && (
              <Link
                to="/pairs/$allianceId/review/$sessionId"
                params={{ allianceId, sessionId: String(latest.number) }}
                className="underlined"
              >
                <Trans>Session {latest.number}</Trans>
              </Link>
            )}
            <Button kind="link" onClick={() => print()}>
              <Trans>Print, for me</Trans>
            </Button>
          </>
        }
      />
      <StrandsDown />
    </div>
  );
};
