type ImportOnce = (specifier: string) => Promise<unknown>;

/**
 * A module as all spec files of one of Jest's processes share it (`modules-once.mjs`); elsewhere as ever. What it throws
 * isn't an instance of a spec's own classes, and what it prints or traces a spec doesn't catch.
 */
export const importOnce = <Module>(specifier: string): Promise<Module> =>
  ((globalThis as { importOnce?: ImportOnce }).importOnce?.(specifier) ??
    import(specifier)) as Promise<Module>;
