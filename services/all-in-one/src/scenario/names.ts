import { ScenarioError } from './line.ts';

/** What the names in a scenario stand for. */
export class Names {
  readonly #ids = new Map<string, string>();

  give(line: number, name: string, id: string) {
    if (this.#ids.has(name)) throw new ScenarioError(line, `the name ${name} is given twice`);
    this.#ids.set(name, id);
  }

  has(name: string): boolean {
    return this.#ids.has(name);
  }

  find(line: number, name: string): string {
    const id = this.#ids.get(name);
    if (id === undefined) throw new ScenarioError(line, `nothing before this line is called ${name}`);
    return id;
  }
}
