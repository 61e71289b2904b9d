import assert from 'node:assert/strict';
import { askOnAndOn, askOnce } from './asking.js';
import { against, compare, type Part } from './measurement.js';
import { scripts, startBot, startConnector } from './processes.js';

/** How many turns a second Lotsen and the bare echo bot manage, each round of one followed by a round of the other. */
export const turns: Part = async (short) => {
  const connector = await startConnector();
  const [lotsen, echo] = [await startBot(scripts.lotsen), await startBot(scripts.echo)];
  try {
    assert.match(await askOnce(lotsen, connector), /application\/vnd\.microsoft\.card\.adaptive.*Sjukvårdsregional samverkansgrupp/s);
    assert.match(await askOnce(echo, connector), /you said: vad betyder RSG\?/);
    // So many turns have to pass before the compiler has dealt with all that a turn runs through.
    const warmUp = { amount: short ? 200 : 8000 };
    const round = { duration: short ? 1 : 5 };
    for (const bot of [lotsen, echo]) await askOnAndOn(bot, connector, warmUp);
    const compared = await compare(
      short ? 1 : 6,
      () => askOnAndOn(lotsen, connector, round),
      () => askOnAndOn(echo, connector, round),
    );
    return [against('"vad betyder RSG?" answered, against the bare echo bot', compared, { atLeast: 1.2 }, 'turns/s', 0)];
  } finally {
    await Promise.all([lotsen.stop(), echo.stop(), connector.stop()]);
  }
};
