import { Covered } from '../../kit/covered.tsx';
import { Clause } from '../../pair/evidence.tsx';
import type { Piece } from '../../pair/narrative/sentence.ts';

/** The pieces of a line as they are read: titles in italics, clauses that open, all of it covered in discreet mode. */
export const Words = ({ pieces }: { readonly pieces: readonly Piece[] }) =>
  pieces.map((piece, i) => {
    // The pieces of a sentence have no identity beyond their place in it.
    const key = i;
    if (typeof piece === 'string') return /^\W*$/.test(piece) ? piece : <Said key={key}>{piece}</Said>;
    if ('own' in piece)
      return (
        <Said key={key}>
          <i>{piece.own}</i>
        </Said>
      );
    return (
      <Clause key={piece.beat} id={piece.beat} records={piece.records}>
        <Covered width="long" within>
          {piece.says}
        </Covered>
      </Clause>
    );
  });

const Said = ({ children }: { readonly children: React.ReactNode }) => (
  <Covered width={typeof children === 'string' && children.length > 14 ? 'long' : 'medium'}>
    {children}
  </Covered>
);
