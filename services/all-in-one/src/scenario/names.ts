import { ScenarioError } from './line.ts';

/** What the names in a scenario stand for. */
export class Names {
  readonly #ids = new Map<string, string>();

  give(line: number, name: string, id: string) {
    if (this.#ids.has(name)) throw new ScenarioError(line, `the name ${name} is given twice`);
    this.#ids.set(name, id);
  }

  find(line: number, name: string): string {
    const id = this.#ids.get(name);
    if (id === undefined) throw new ScenarioError(line, `nothing before this line is called ${name}`);
    return id;
  }

  /** A body with every `@name` replaced by what it stands for. */
  resolve(line: number, value: unknown, fingerprint: string | undefined): unknown {
    if (typeof value === 'string' && value.startsWith('@'))
      return value === '@fingerprint' ? fingerprint : this.find(line, value.slice(1));
    if (Array.isArray(value)) return value.map((part: unknown) => this.resolve(line, part, fingerprint));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, part]) => [name, this.resolve(line, part, fingerprint)]),
      );
    return value;
  }
}
