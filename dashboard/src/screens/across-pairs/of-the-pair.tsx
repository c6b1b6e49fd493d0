import type { AcrossOfThePair } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { documentQuery } from '../../api/document-query.ts';
import { useDiscreet } from '../../device/discreet.ts';
import { useLayout } from '../../device/width.ts';
import { Failed, Opening } from '../../kit/notice.tsx';
import { ScreenHead } from '../../kit/screen-head.tsx';
import { usePair } from '../../pair/pair.tsx';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { Alone } from './alone.tsx';
import { ofOnePair, type PairColumn } from './reading.ts';
import { Sign } from './sign.tsx';
import { standsThere } from './standing-in-words.ts';
import { Stacked } from './stacked.tsx';

/** What stands about the two across the supervisor’s pairs: all of it, for either of them, today. */
export const OfThePair = () => {
  const { allianceId } = usePair();
  const { data, error, refetch } = useQuery(documentQuery(allianceId, 'across-pairs', {}, undefined));
  if (error && !data)
    return <Failed what={t`We couldn’t open what stands there.`} why={error.message} again={refetch} />;
  if (!data) return <Opening what={t`Opening what stands there…`} />;
  return <Standing document={data} />;
};

const HEADING = t`Theme family`;

const Standing = ({ document }: { readonly document: AcrossOfThePair }) => {
  const { allianceId, partnership, viewer, day, firstName, scale, today } = usePair();
  const { discreet } = useDiscreet();
  const layout = useLayout();
  const { stands } = document;
  const pair: PairColumn = {
    allianceId,
    name: firstName('coach'),
    began: partnership.began,
    sessions: stands?.sessions ?? [],
  };
  const groups = ofOnePair(pair, stands?.families ?? []);
  const heading =
    viewer === 'supervisor'
      ? t`What stands about us across your pairs`
      : discreet
        ? t`What stands about us across the supervisor’s pairs`
        : t`What stands about us across ${firstName('supervisor')}’s pairs`;
  return (
    <>
      <ScreenHead
        heading={heading}
        note={day < today ? t`as of today, whatever day is shown above` : t`both of us can read it here`}
        takeaway={standsThere(document, viewer, firstName('supervisor'), today)}
        tools={<ViewSwitch of="themes" />}
      />
      {groups.length > 0 &&
        (layout === 'wide' ? (
          <Alone heading={HEADING} groups={groups} />
        ) : (
          <Stacked heading={HEADING} groups={groups} named={false} today={today} scale={scale} />
        ))}
      <Sign document={document} />
    </>
  );
};
