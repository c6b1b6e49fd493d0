import { dateOf } from '@alliance/platform/clock';
import type { Authentication } from './authentication.ts';

/** In an order in which each may name those before it. Counts of attempts to sign in are left behind. */
const MODELS = ['user', 'account', 'session', 'verification', 'jwks', 'withdrawal', 'draftKey'] as const;
type Model = (typeof MODELS)[number];

const PAGE = 200;

/** One row of what identity keeps. Its fields are the library's, dates as ISO 8601. */
export interface AccountRow {
  readonly model: Model;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Accounts, sessions and signing keys, for bringing an installation from one database to another. */
export interface MovableAccounts {
  /** Everything there is, each time in the same order. */
  rows(): AsyncGenerator<AccountRow>;
  /** The row that is here under another's id. */
  find(row: Pick<AccountRow, 'model' | 'id'>): Promise<AccountRow | undefined>;
  /** Adds a row; one that is here stays as it is. */
  adopt(row: AccountRow): Promise<void>;
}

type Fields = Record<string, unknown> & { readonly id: string };

/** Through better-auth's own adapter, which knows how each database writes dates and booleans. */
export const movableAccounts = ({ $context }: Authentication): MovableAccounts => {
  const find: MovableAccounts['find'] = async ({ model, id }) => {
    const { adapter } = await $context;
    const found = await adapter.findOne<Fields>({ model, where: [{ field: 'id', value: id }] });
    return found ? rowOf(model, found) : undefined;
  };
  return {
    async *rows() {
      const { adapter } = await $context;
      for (const model of MODELS)
        for (let offset = 0, page: Fields[] = []; offset === 0 || page.length === PAGE; offset += PAGE) {
          page = await adapter.findMany<Fields>({
            model,
            limit: PAGE,
            offset,
            sortBy: { field: 'id', direction: 'asc' },
          });
          for (const fields of page) yield rowOf(model, fields);
        }
    },
    find,
    adopt: async (row) => {
      if (await find(row)) return;
      const { adapter } = await $context;
      const fields = Object.entries(row.fields).map(([name, value]) => [name, dated(name, value)]);
      await adapter.create({
        model: row.model,
        data: { ...(Object.fromEntries(fields) as Record<string, unknown>), id: row.id },
        forceAllowId: true,
      });
    },
  };
};

const rowOf = (model: Model, { id, ...fields }: Fields): AccountRow => ({
  model,
  id,
  fields: JSON.parse(JSON.stringify(fields)) as Record<string, unknown>,
});

/** Every field whose name says so is a moment: `createdAt`, `accessTokenExpiresAt`. */
const dated = (name: string, value: unknown): unknown =>
  name.endsWith('At') && typeof value === 'string' ? dateOf(value) : value;
