import type { Beat } from '@alliance/api-client/generated/api';
import { createContext, useContext } from 'react';
import { useOpenClause } from '../evidence.tsx';

const Beats = createContext<readonly Beat[]>([]);
export const BeatsProvider = Beats.Provider;

/** The row that the open clause rests on. */
export const useLitRow = (): string | undefined => {
  const open = useOpenClause();
  return useContext(Beats).find(({ id }) => id === open)?.row;
};
