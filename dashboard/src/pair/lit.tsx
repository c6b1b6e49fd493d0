import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

const LitContext = createContext<ReadonlySet<number>>(new Set());
const LightContext = createContext<(lit: ReadonlySet<number>) => void>(() => undefined);

/** Which sessions stand out on the spine, and through the rows beneath. */
export const LitProvider = ({ children }: { readonly children: ReactNode }) => {
  const [lit, light] = useState<ReadonlySet<number>>(new Set());
  return (
    <LightContext value={light}>
      <LitContext value={lit}>{children}</LitContext>
    </LightContext>
  );
};

export const useLit = (): ReadonlySet<number> => useContext(LitContext);

/** Lights these sessions for as long as the caller is on screen. */
export const useLightSessions = (sessions: readonly number[]): void => {
  const light = useContext(LightContext);
  const key = sessions.join();
  useEffect(() => {
    light(new Set(key ? key.split(',').map(Number) : []));
    return () => light(new Set());
  }, [key, light]);
};
