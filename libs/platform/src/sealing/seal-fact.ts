import { kindOf, type Scope } from '@alliance/decider/scope';
import { open, seal } from '@alliance/seal/envelope';
import type { AnyFact } from '@alliance/facts/catalogue';
import { definitionOf } from '@alliance/facts/catalogue';
import type { Fact } from '@alliance/facts/fact';
import type { Recorded, SealedFact, UnplacedFact } from '@alliance/facts/recorded';
import type { KeyVault } from '../ports/key-vault.ts';

export interface Unsealed {
  readonly fact: Fact;
  readonly id: string;
  readonly stream: string;
  readonly scope: Scope;
  readonly at: string;
  readonly commandId: string;
  readonly commandDigest: string;
}

/** Encrypts a fact's sealed fields. From here on, no store and no topic can read them. */
export const sealFact = async (
  vault: KeyVault,
  tenant: string,
  unsealed: Unsealed,
): Promise<UnplacedFact> => {
  const { fact, ...envelope } = unsealed;
  const { type, version, of, sealed: names, audience } = definitionOf(fact.type);
  if (kindOf(envelope.scope) !== of) throw new Error(`a ${type} belongs to a scope of the kind ${of}`);
  const openFields: Record<string, unknown> = {};
  const secret: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fact.data))
    if (value !== undefined) (names.includes(name) ? secret : openFields)[name] = value;
  const base = { ...envelope, type, version, open: openFields };
  if (Object.keys(secret).length === 0) return base;
  const author = String(openFields['by']);
  const key = await vault.keyFor({ stream: envelope.stream, author, audience });
  const boundTo = { tenant, stream: envelope.stream, factId: envelope.id, type, version };
  return { ...base, keyId: key.id, sealed: seal(JSON.stringify(secret), key.bytes, boundTo) };
};

/** Reads a fact again, lifted to its newest version; `'erased'` when the key that opens it was destroyed. */
export const openFact = async (
  vault: KeyVault,
  tenant: string,
  sealedFact: SealedFact,
): Promise<Recorded | 'erased'> => {
  const { type, version, open: openFields, sealed, keyId } = sealedFact;
  const { id, stream, revision, position, scope, at } = sealedFact;
  let data: Record<string, unknown> = { ...openFields };
  if (sealed && keyId) {
    const key = await vault.keyById(keyId);
    if (key === 'destroyed') return 'erased';
    if (!key) throw new Error(`no key ${keyId} for a ${type}`);
    const boundTo = { tenant, stream, factId: id, type, version };
    data = { ...data, ...(JSON.parse(open(sealed, key.bytes, boundTo)) as object) };
  }
  const definition = definitionOf(type);
  for (let from = version; from < definition.version; from++) {
    const upcast = definition.upcasts[from];
    if (!upcast) throw new Error(`nothing lifts ${type} from version ${from}`);
    data = upcast(data);
  }
  return { id, stream, revision, position, scope, at, type, data } as unknown as Recorded<AnyFact>;
};

export const openFacts = async (
  vault: KeyVault,
  tenant: string,
  facts: readonly SealedFact[],
): Promise<readonly Recorded[]> => {
  const opened: Recorded[] = [];
  for (const fact of facts) {
    const readable = await openFact(vault, tenant, fact);
    if (readable !== 'erased') opened.push(readable);
  }
  return opened;
};
