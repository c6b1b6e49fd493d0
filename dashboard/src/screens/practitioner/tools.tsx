import type { PractitionerDocument, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useDiscreet } from '../../device/discreet.ts';
import { download } from '../../device/download.ts';
import { Button } from '../../kit/button.tsx';
import { asCsv } from '../../kit/data-table.tsx';
import { usePair } from '../../pair/pair.tsx';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { placedBy } from './reading.ts';
import { placingColumns } from './table.ts';

interface ToolsProps {
  readonly document: PractitionerDocument;
  readonly of: Role;
  readonly asTable: boolean;
  readonly onTable: (asTable: boolean) => void;
}

/** Back to the goals, and the same lines as a table or a file. */
export const Tools = ({ document, of, asTable, onTable }: ToolsProps) => {
  const { firstName } = usePair();
  const { discreet } = useDiscreet();
  const csv = () => asCsv(placingColumns(of, firstName), placedBy(document, of));
  return (
    <>
      <ViewSwitch of="goals" />
      <Button kind="link" aria-expanded={asTable} onClick={() => onTable(!asTable)}>
        {asTable ? t`As a drawing` : t`As a table`}
      </Button>
      {!discreet && (
        <Button kind="link" onClick={() => download('our-growing.csv', csv())}>
          <Trans>CSV</Trans>
        </Button>
      )}
    </>
  );
};
