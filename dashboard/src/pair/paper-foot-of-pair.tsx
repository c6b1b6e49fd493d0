import { PaperFoot } from '../kit/paper-foot.tsx';
import { usePair } from './pair.tsx';

/** The line at the foot of each printed page of a pair. */
export const PaperFootOfPair = ({ note }: { readonly note: string }) => {
  const { viewer, firstName, today } = usePair();
  return <PaperFoot reader={firstName(viewer)} today={today} note={note} />;
};
