import { readEnvironment } from './environment.ts';
import { start } from './start.ts';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `Learning Alliance needs Node 24 or newer; this is ${process.version}. "npm start" brings its own on most systems.`,
  );
  process.exit(1);
}

try {
  const begun = performance.now();
  const environment = readEnvironment(process.env);
  const started = await start(environment, {
    onLinkShown: (link) => console.log(`An invitation waits to be passed on: ${link}`),
  });
  console.log(
    `Learning Alliance is open at ${started.url} (after ${Math.round(performance.now() - begun)} ms); its data is in ${environment.dataDir}`,
  );
  void started.sampleReady.then(
    (sample) => sample && console.log(`The sample can be looked round at ${started.url}/`),
  );
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      void started.stop().then(() => process.exit(0));
    });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
