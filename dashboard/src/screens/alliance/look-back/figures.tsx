import { useDocument } from '../../../pair/document.ts';
import { AgencyFigure } from '../agency-figure.tsx';
import { DistanceFigure } from '../distance-figure.tsx';
import { WorthFigures } from '../worth-figure.tsx';

/** What there is to look at while we look back: the distance between us, each one's say, what sessions were worth. */
export const Figures = () => {
  const { data } = useDocument('alliance');
  if (!data) return null;
  const { pulses, agency, marks } = data;
  return (
    <>
      {pulses.length > 0 && (
        <div className="border-t border-rule-2">
          <DistanceFigure document={data} />
        </div>
      )}
      {(['coach', 'supervisor'] as const).map((role) => {
        const course = agency[role];
        return (
          course && (
            <div key={role} className="border-t border-rule-2">
              <AgencyFigure role={role} course={course} marks={marks} />
            </div>
          )
        );
      })}
      <WorthFigures document={data} />
    </>
  );
};
