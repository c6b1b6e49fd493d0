interface Closing {
  close(): Promise<void>;
}

export interface OnePerService<Store> {
  of(service: string): Promise<Store>;
  /** Closes every one that was opened. */
  close(): Promise<void>;
}

/** One store per service: asking again answers the same one, and one that couldn't be opened is tried anew. */
export const onePerService = <Store extends Closing>(
  open: (service: string) => Promise<Store>,
): OnePerService<Store> => {
  const stores = new Map<string, Promise<Store>>();
  return {
    of(service) {
      const store = stores.get(service) ?? open(service);
      stores.set(service, store);
      store.catch(() => stores.delete(service));
      return store;
    },
    close: async () =>
      void (await Promise.all([...stores.values()].map(async (store) => (await store).close()))),
  };
};
