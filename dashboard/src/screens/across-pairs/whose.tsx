import { Link } from '@tanstack/react-router';
import { Covered } from '../../kit/covered.tsx';
import type { Line, PairColumn } from './reading.ts';

/** A coach by name, which leads to the themes of that pair. */
export const Whose = ({
  pair,
  className = '',
}: {
  readonly pair: PairColumn;
  readonly className?: string;
}) => (
  <Link
    to="/pairs/$allianceId/themes"
    params={{ allianceId: pair.allianceId }}
    search={{}}
    dir="auto"
    className={`hover:underline ${className}`}
  >
    <Covered width="short" within>
      {pair.name}
    </Covered>
  </Link>
);

/** What the two call it, or its family. */
export const OwnWords = ({ line }: { readonly line: Line }) => (
  <Covered width="medium" within>
    <bdi>{line.beside}</bdi>
  </Covered>
);
