import { registerHooks } from 'node:module';

// Preloaded into services' processes whose group is to notice sooner than it usually does that a member is gone:
// after the shortest time that brokers take unless they are told otherwise.
const MILLISECONDS = 6_000;

registerHooks({
  load: (url, context, next) =>
    url.endsWith('/libs/platform-distributed/dist/kafka/kafka-message-bus.js')
      ? {
          format: 'module',
          shortCircuit: true,
          source: `import { kafkaMessageBus as usual } from '${url}?usual';
            export const kafkaMessageBus = (options) => usual({ ...options, sessionTimeout: ${MILLISECONDS} });`,
        }
      : next(url, context),
});
