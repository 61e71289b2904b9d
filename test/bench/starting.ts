import { askOnAndOn, askOnce } from './asking.js';
import { against, type Measurement, median, type Part } from './measurement.js';
import { type Connector, scripts, startBot, startConnector } from './processes.js';

interface Start {
  /** Milliseconds from the start of the process until its first answer has been delivered. */
  readonly toAnswer: number;
  /** Megabytes. */
  readonly afterAnswer: number;
  readonly afterMany: number;
}

const turnsAfterwards = 500;

async function start(script: string, connector: Connector): Promise<Start> {
  const startedAt = performance.now();
  const bot = await startBot(script);
  try {
    await askOnce(bot, connector);
    const toAnswer = performance.now() - startedAt;
    const afterAnswer = bot.resident();
    await askOnAndOn(bot, connector, { amount: turnsAfterwards });
    return { toAnswer, afterAnswer, afterMany: bot.resident() };
  } finally {
    await bot.stop();
  }
}

const row = (what: string, unit: string, pick: (start: Start) => number, lotsen: readonly Start[], echo: readonly Start[]): Measurement => {
  const [first, second] = [median(lotsen.map(pick)), median(echo.map(pick))];
  return against(`${what}, against the bare echo bot`, { first, second, ratio: first / second }, { atMost: 1.3 }, unit, 0);
};

/** Starts both again and again, one after the other, each with an empty data directory and its files in the page cache. */
export const starting: Part = async (short) => {
  const connector = await startConnector();
  try {
    const [lotsen, echo]: [Start[], Start[]] = [[], []];
    if (!short) for (const script of Object.values(scripts)) await start(script, connector);
    for (let round = 0; round < (short ? 1 : 7); round += 1) {
      lotsen.push(await start(scripts.lotsen, connector));
      echo.push(await start(scripts.echo, connector));
    }
    return [
      row('start to first answer', 'ms', ({ toAnswer }) => toAnswer, lotsen, echo),
      row('resident memory after the first answer', 'MB', ({ afterAnswer }) => afterAnswer, lotsen, echo),
      row(`resident memory after ${turnsAfterwards} more`, 'MB', ({ afterMany }) => afterMany, lotsen, echo),
    ];
  } finally {
    await connector.stop();
  }
};
