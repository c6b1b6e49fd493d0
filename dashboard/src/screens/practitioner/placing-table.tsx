import type { PractitionerDocument, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { CoveredLines } from '../../kit/covered.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { placedBy } from './reading.ts';
import { placingColumns } from './table.ts';

/** What the lines say, placing by placing. */
export const PlacingTable = ({
  document,
  of,
}: {
  readonly document: PractitionerDocument;
  readonly of: Role;
}) => {
  const name = useSpokenName();
  const placed = placedBy(document, of);
  return (
    <div className="frame pb-5">
      <CoveredLines lines={placed.length}>
        <DataTable
          caption={t`Where we place ourselves`}
          columns={placingColumns(of, name)}
          rows={placed}
          rowKey={({ placing }) => placing.placingId}
        />
      </CoveredLines>
    </div>
  );
};
