import type { KeyVault } from '@alliance/platform/ports/key-vault';
import type { Notes } from '@alliance/platform/ports/view-store';
import { isCommand, ScenarioError, type Line, type NumberedCommand } from '../scenario/line.ts';

/** Digests of lines, by scenario and number. */
const TAKEN = 'taken';
/** The same, as earlier builds kept them: with the file's name for the scenario's. */
const OF_FILES = 'lines';
/** Which scenario began an alliance with a line, by the line's digest. */
const BEGUN = 'begun';

/** Lines that are noted together. */
const TOGETHER = 1_000;

/**
 * Remembers which lines were taken in, by digests that only this installation can make. A scenario is known by the
 * line that begins its first alliance, whatever the file is called: what stands below the lines that are known may go
 * on. A line that was changed, or has moved, is refused: what it was and what it is would be mixed otherwise, and done
 * twice.
 */
export class TakenLines {
  readonly #store: Notes;
  readonly #vault: KeyVault;
  readonly #waiting: Line[] = [];
  #scenario: { readonly name: string; readonly isKnown: boolean } | undefined;
  #files: ReadonlyMap<string, string> | undefined;
  constructor(store: Notes, vault: KeyVault) {
    this.#store = store;
    this.#vault = vault;
  }

  /**
   * Notes a line, and says to which scenario it belongs: to none yet, before an alliance has begun. What is `taken`
   * needn't be done again; what an earlier build has noted may not have been done.
   * @throws ScenarioError where another line stood here, or where it belongs to another scenario.
   */
  async note(line: Line): Promise<{ readonly scenario: string; readonly taken: boolean }> {
    let taken = false;
    const isFirst = this.#scenario === undefined;
    if (isCommand(line) && line.do === 'alliance invite') await this.#begin(line);
    this.#waiting.push(line);
    if (this.#scenario?.isKnown)
      for (const each of isFirst ? this.#waiting : [line])
        taken = await this.#isTaken(this.#scenario.name, each);
    if (this.#waiting.length >= TOGETHER) await this.write();
    return { scenario: this.#scenario?.name ?? '', taken };
  }

  /** Keeps what was noted last. */
  async write(): Promise<void> {
    const { name } = this.#scenario ?? {};
    if (name === undefined) return;
    await this.#store.transact(async (transaction) => {
      for (const line of this.#waiting.splice(0))
        await transaction.put(TAKEN, `${name} ${line.number}`, this.#digest(line));
    });
  }

  async #isTaken(scenario: string, line: Line): Promise<boolean> {
    const key = `${scenario} ${line.number}`;
    const taken = await this.#store.document<string>(TAKEN, key);
    const before = taken ?? (await this.#store.document<string>(OF_FILES, key));
    if (before !== undefined && before !== this.#digest(line))
      throw new ScenarioError(line.number, 'another line stood here when this file was taken in before');
    return taken !== undefined;
  }

  async #begin(line: NumberedCommand) {
    const { number, ...content } = line;
    const beginning = this.#vault.digest(`beginning of a scenario ${JSON.stringify(content)}`);
    const known =
      (await this.#store.document<string>(BEGUN, beginning)) ?? (await this.#fileWith(this.#digest(line)));
    const { name } = (this.#scenario ??= {
      name: known ?? `scenario-${beginning.slice(0, 32)}`,
      isKnown: known !== undefined,
    });
    if (known !== undefined && known !== name)
      throw new ScenarioError(number, 'this alliance was taken in with another file');
    await this.#store.transact((transaction) => transaction.put(BEGUN, beginning, name));
  }

  /** The name of the file with which an earlier build took this line in. */
  async #fileWith(digest: string): Promise<string | undefined> {
    this.#files ??= new Map(
      (await this.#store.documents<string>(OF_FILES)).map(([key, each]) => [
        each,
        key.slice(0, key.lastIndexOf(' ')),
      ]),
    );
    return this.#files.get(digest);
  }

  #digest(line: Line): string {
    return this.#vault.digest(`line of a scenario ${JSON.stringify(line)}`);
  }
}
