import assert from 'node:assert/strict';
import { askOnAndOn, askOnce } from './asking.js';
import { against, compare, type Part } from './measurement.js';
import { type Bot, scripts, startBot, startConnector } from './processes.js';

/** So many that hundredths of a second tell. */
const turnsOfCost = 1_500;

/** What people write that names no abbreviation: all that Lotsen knows is thought of. */
const ordinary = [
  ...['får jag arvode?', 'när är nästa möte?', 'jag undrar hur länge man sitter i gruppen', 'hej', 'vem är ordförande?'],
  ...['jag kan inte komma på tisdag', 'måste jag komma varje gång?', 'kan jag få hjälp med reseräkningen'],
  ...['what is expected of me at the meeting?', 'vi borde prata mer om hur patienterna har det hemma'],
];

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
    // In processor time, which does not depend on who else uses the machine.
    const perTurn = async (bot: Bot, texts?: readonly string[]): Promise<number> => {
      const before = bot.cpu();
      await askOnAndOn(bot, connector, { amount: turnsOfCost }, texts);
      return ((bot.cpu() - before) / turnsOfCost) * 1_000;
    };
    const cost = (texts?: readonly string[]) =>
      compare(
        short ? 1 : 5,
        () => perTurn(lotsen, texts),
        () => perTurn(echo, texts),
      );
    const lookUpCost = await cost();
    if (!short) await askOnAndOn(lotsen, connector, { amount: turnsOfCost }, ordinary);
    const ordinaryCost = await cost(ordinary);
    return [
      against('"vad betyder RSG?" answered, against the bare echo bot', compared, { atLeast: 1.2 }, 'turns/s', 0),
      against('the same in processor time, against the bare echo bot', lookUpCost, { atMost: 0.92 }, 'µs', 0),
      against('an ordinary sentence in processor time, against the bare echo bot', ordinaryCost, { atMost: 1.75 }, 'µs', 0),
    ];
  } finally {
    await Promise.all([lotsen.stop(), echo.stop(), connector.stop()]);
  }
};
