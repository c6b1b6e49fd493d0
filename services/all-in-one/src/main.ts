import { runUntilSignal } from '@alliance/host/process';
import { readEnvironment } from './environment.ts';
import { showCatchUp } from './show-catch-up.ts';
import { start } from './start.ts';

await runUntilSignal(async () => {
  const begun = performance.now();
  const environment = readEnvironment(process.env);
  const shown = showCatchUp();
  const started = await start(environment, {
    onMadeAgain: shown.at,
    onLinkShown: (link) => console.log(`An invitation waits to be passed on: ${link}`),
  }).finally(shown.end);
  console.log(
    `Learning Alliance is open at ${started.url} (after ${Math.round(performance.now() - begun)} ms); its data is in ${environment.dataDir}`,
  );
  void started.sampleReady.then(
    (sample) => sample && console.log(`The sample can be looked round at ${started.url}/`),
  );
  return started;
});
