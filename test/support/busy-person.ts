import { termKind } from '../../src/features/glossary/terms/term-record.js';
import { groupKind } from '../../src/features/groups/group/group-record.js';
import { meetingKind } from '../../src/features/meetings/meeting/meeting.js';
import { groupChannel, numberIn, officeChannel, type Somebody, somebody, type Talk } from './case-talk.js';
import { groupWith } from './groups.js';
import { planWith } from './meetings.js';

export const vera = { ...somebody('Vera Vallmo', 'vera'), name: 'Vera Vallmo' };
export const olle = somebody('Olle', 'olle');
const petra = somebody('Petra', 'petra');
const stina = somebody('Stina', 'stina');

const member = ({ id, name }: Somebody) => ({ id: id as never, name });

/** Vera and Olle are representatives in one group, and Vera works in the back office too. */
export async function setUp({ bot }: Talk): Promise<void> {
  const people = [vera, olle, petra, stina].map(member);
  const group = groupWith({
    id: groupChannel as never,
    members: people,
    coordinators: [petra.id as never],
    representatives: [vera.id as never, olle.id as never],
    chair: stina.id as never,
  });
  await bot.store.change(groupKind, groupChannel, () => ({ body: group, outcome: undefined }));
}

/** Does everything that leaves something behind, once. The clock ends up during the meeting, when its evaluation has begun. */
export async function doesEverything(talk: Talk, who: Somebody): Promise<{ readonly meeting: string; readonly number: string }> {
  const { bot } = talk;
  await talk.says(who, 'hej');
  await talk.says(who, 'språk svenska');
  await talk.says(who, 'pausa');
  await talk.pressesIn(groupChannel, petra, { verb: 'meeting.save', ...planWith() });
  const [found] = await bot.store.find(meetingKind, `group:${groupChannel}`);
  const meeting = found?.id ?? '';
  await bot.goesTo('2026-11-25T10:00:00.000Z');
  for (const [question, answer, visibility] of [
    ['1', `namngivet svar av ${who.id}`, 'group'],
    ['2', `hemligt svar av ${who.id}`, 'unnamed'],
  ])
    await talk.presses(who, { verb: 'preparation.answer', meeting, question, answer, visibility });
  const number = numberIn(
    await talk.presses(who, { verb: 'case.send', text: `En namngiven fråga av ${who.id}`, identity: 'named', form: `n ${who.id}` }),
  );
  await talk.presses(who, {
    verb: 'case.send',
    text: `En hemlig idé av ${who.id}`,
    kind: 'idea',
    identity: 'unnamed',
    form: `u ${who.id}`,
    offered: 'yes',
  });
  await talk.presses(who, { verb: 'glossary.suggest', abbr: `Q${who.id.slice(3, 7)}`, expansion: `Ett förslag av ${who.id}` });
  await bot.goesTo('2026-12-01T13:10:00.000Z');
  await talk.says(who, `jag vill säga något om punkt ${who.id}`);
  await bot.goesTo('2026-12-01T14:40:00.000Z');
  const marks = { prepared: '4', clear: '3', followed: '5', perspective: '2', heard: '4', worthwhile: '5' };
  await talk.presses(who, {
    verb: 'evaluation.answer',
    meeting,
    ...marks,
    role: 'representative',
    comment: `en hemlig kommentar av ${who.id}`,
  });
  await bot.delivers();
  return { meeting, number };
}

/** Works in the back office: pairs it, answers somebody else's question, and takes somebody else's suggestion into the glossary. */
export async function worksInOffice(talk: Talk, who: Somebody, asker: Somebody): Promise<void> {
  const { bot } = talk;
  await talk.saysIn(officeChannel, who, 'back office sommar-och-sol');
  await bot.delivers();
  const number = numberIn(
    await talk.presses(asker, { verb: 'case.send', text: 'Vem svarar?', identity: 'unnamed', form: 'w', offered: 'yes' }),
  );
  for (const [verb, text] of [
    ['case.claim', ''],
    ['case.note', 'en anteckning'],
    ['case.reply', 'ett svar från stödfunktionen'],
  ])
    await talk.pressesIn(officeChannel, who, { verb: verb ?? '', number, text });
  await talk.presses(petra, { verb: 'glossary.suggest', abbr: 'QXJ', expansion: 'Någon annans förslag' });
  const suggestion = (await bot.store.get(termKind, 'QXJ'))?.suggestions[0]?.id;
  await talk.pressesIn(officeChannel, who, { verb: 'glossary.accept', abbr: 'QXJ', suggestion, asIs: 'true' });
  await bot.delivers();
}

/** Somebody else is told from now on when something waits too long. */
export const takesOver = (talk: Talk): Promise<string> => talk.saysIn(officeChannel, stina, 'jag samordnar stödfunktionen');
