import { t } from '@lingui/core/macro';
import { useDocument } from '../../pair/document.ts';
import { alongside, onceDrawn } from '../../kit/fetched.tsx';
import { Failed, Opening } from '../../kit/notice.tsx';
import { PanelScope } from '../../kit/panel.tsx';
import { AlliancePage } from './alliance-page.tsx';
import { OpenPulses, WorthFigures } from './of-practices.ts';

onceDrawn(OpenPulses);

/** Until there is a first pulse. */
const Begin = alongside(
  () => import('./begin.tsx'),
  (module) => module.Begin,
);

/** Our alliance and each one's say in it: two lines and the distance between them, never an average. */
export const AllianceScreen = () => {
  const { data, error, refetch } = useDocument('alliance');
  if (error && !data)
    return <Failed what={t`We couldn’t open your pulses.`} why={error.message} again={refetch} />;
  if (!data) return <Opening what={t`Opening your pulses…`} />;
  return (
    <PanelScope>
      {data.pulses.length === 0 ? <Begin document={data} /> : <AlliancePage document={data} />}
      {data.worth.points.length > 0 && <WorthFigures document={data} />}
    </PanelScope>
  );
};
