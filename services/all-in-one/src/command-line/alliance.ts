import { Presets, SingleBar } from 'cli-progress';
import { readEnvironment } from '../environment.ts';
import { importScenario, type Progress } from './import-scenario.ts';

const USAGE = `Usage: npm run alliance -- import FILE

Takes a scenario (JSON Lines of people and commands) into the data folder: checked whole before a line of it is
kept, and resumable. The server must not be running on the same data folder (DATA_DIR, by default "data").`;

const bar = (): Progress => {
  const shown = new SingleBar(
    { format: '{bar} {value} of {total} lines', etaBuffer: 50 },
    Presets.shades_classic,
  );
  return {
    begin: (lines) => shown.start(lines, 0),
    at: (line) => shown.update(line),
    end: () => shown.stop(),
  };
};

const [verb, file, ...rest] = process.argv.slice(2);
if (verb !== 'import' || file === undefined || rest.length > 0) {
  console.error(USAGE);
  process.exit(2);
}
try {
  const lines = await importScenario(file, readEnvironment(process.env), bar());
  console.log(`${lines} lines of ${file} are in.`);
} catch (error) {
  console.error(`${file}: ${error instanceof Error ? error.message : 'it could not be taken in'}`);
  process.exit(1);
}
