import { Kafka, logLevel, type Admin } from 'kafkajs';
import './request-queue.ts';
import type { Engine } from '../engine.ts';

/** Milliseconds. */
const PATIENCE = 2_000;

export const kafkaAnswering = (brokers: readonly string[], clientId: string): Engine => {
  const kafka = new Kafka({
    clientId: `${clientId}-readiness`,
    brokers: [...brokers],
    connectionTimeout: PATIENCE,
    requestTimeout: PATIENCE,
    retry: { retries: 0 },
    logLevel: logLevel.NOTHING,
  });
  let connected: Admin | undefined;
  return {
    name: 'kafka',
    answers: async () => {
      const admin = connected ?? kafka.admin();
      connected = undefined;
      try {
        await admin.connect();
        const { brokers: up, controller } = await admin.describeCluster();
        if (up.length === 0 || controller === null) throw new Error('nobody leads the brokers');
        connected = admin;
      } catch (error) {
        await admin.disconnect();
        throw error;
      }
    },
    close: async () => {
      await connected?.disconnect();
    },
  };
};
