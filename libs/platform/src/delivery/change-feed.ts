import type { News, ViewStore } from '../ports/view-store.ts';

export type Listener = (news: News | 'missed') => void;

/** Notifies listeners in this process that a service's views have changed, whichever process changed them. */
export class ChangeFeed {
  readonly #listeners = new Set<Listener>();

  constructor(views: Pick<ViewStore, 'onNews'>) {
    views.onNews((news) => {
      if (news === 'missed') this.#tell(news);
      else for (const one of news) this.#tell(one);
    });
  }

  on(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #tell(news: News | 'missed') {
    for (const listener of this.#listeners) listener(news);
  }
}
