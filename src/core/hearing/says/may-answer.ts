import { meantWords, stemOf } from '../words/words.js';

/** "hur mycket får jag betalt", with its sign or without. */
const asks =
  /\?\s*$|^(?:(?:hej|snälla|men|och|okej|so|and|but|hi|hello|please)[\s,!.]+)*(?:vad|va|vadå|när|var|vem|vilk\p{L}+|hur|varför|får|kan|ska|måste|finns|är|har|behöver|vet|(?:blir|ger|går|gör|kommer|brukar|räcker|stämmer|borde|bör|vill|hinner|står|sitter|duger|räknas) (?:det|jag|vi|man|du|ni|de|dom|någon|nån)|what|when|where|who|which|how|why|can|may|do|does|is|are|will|should)(?![\p{L}\p{N}])/iu;

/** Something that is wanted of Lotsen or of others. */
const requests =
  /^(?:(?:hej|snälla|please)[\s,!.]+)*(?:visa|skicka|ge|ta bort|ta upp|lägg|boka|planera|flytta|ställ|påminn|pausa|sluta|byt|ändra|säg|hälsa|ring|hjälp|berätta|förklara|sök|öppna|stäng|radera|nämn|lista|show|send|give|remove|add|book|move|cancel|remind|stop|change|tell|call|help|explain|open|close|delete|list|switch|mer om|more about|(?:jag )?orkar inte|jag skulle (?:gärna )?(?:vilja|behöva) (?:anmäla|ändra|byta|flytta|ta upp|fråga|veta|se|få veta|få se|sluta|boka|prata|lämna|ställa)|jag (?:undrar|behöver hjälp|vill (?:veta|se|ha hjälp|prata|byta|ändra|sluta|boka)|glömde)|i (?:wonder|want to know|need help))(?![\p{L}\p{N}])/iu;

/** What was wished for or lived through, and what mattered: that is what the questions before a meeting are about. */
const tells =
  /(?<!\p{L})(?:hade velat|skulle (?:ha )?(?:velat|vilja|önskat)|hade behövt|hade varit|saknade|saknas|viktigast\p{L}*|viktigt|bästa|värsta|sämsta|bättre|sämre|borde|tycker att|tyckte|önskar|önskade|upplevde|upplever|kände mig|det var (?:bra|svårt|jobbigt|skönt|otydligt|oklart|viktigt)|att (?:någon|nån|personalen|läkaren)|vill att|ska få|kortare|längre tid|(?:mer|mindre|fler|färre)(?= \p{L})|tydligare|ingen (?:berättade|sa|frågade|ringde)|fick (?:jag |vi )?(?:inte|aldrig|ingen|vänta)|ville (?:jag|vi|han|hon) (?:ha|få|veta)|hade (?:jag|vi) (?:velat|behövt|önskat)|att (?:slippa|få (?:veta|prata|träffa|hjälp|komma|vara))|när (?:jag|vi|han|hon|mamma|pappa|min \p{L}+) (?:skulle|kom|fick komma|åkte) hem|would have liked|should have|wished|missed|important|better|more|less|that (?:someone|somebody)|nobody told)(?!\p{L})/iu;

/** What Lotsen itself has or does. */
const ours = /(?<!\p{L})(?:ordlist\p{L}*|förkortning\p{L}*|glossary|lotsen|boten|back office|arvode\p{L}*)(?!\p{L})/iu;

/** What is not about the questions although it is told: weather, greetings, and what is said to Lotsen. */
const minWords = 2;
const minTelling = 4;
const minTopic = 4;

/** Words of a question that say nothing about what it is about. */
const common = new Set(
  'vilka viktig viktigt viktigast skulle kunna finns tycker vill behöv göra saknas idag bättre fråga svar möte grupp representant what which would could important better'
    .split(' ')
    .map(stemOf),
);

const topicsOf = (text: string): ReadonlySet<string> =>
  new Set(
    meantWords(text)
      .filter((word) => word.length >= minTopic)
      .map(stemOf)
      .filter((stem) => !common.has(stem)),
  );

/** Whether two words say the same at their beginning: "utskrivningen", "utskriven". */
const alike = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length, 6);
  return length >= minTopic + 1 && one.slice(0, length) === other.slice(0, length);
};

/** Whether a text tells something, rather than asking or wanting something of Lotsen. */
export function isTold(text: string): boolean {
  const said = text.trim();
  return !asks.test(said) && !requests.test(said) && !ours.test(said) && meantWords(said).length >= minWords;
}

/** Whether a text may be an answer to one of these questions: it tells something, and is about what was asked or sounds like what is told then. */
export function mayAnswer(text: string, questions: readonly string[]): boolean {
  const said = text.trim();
  if (!isTold(said)) return false;
  const topics = [...topicsOf(said)];
  const asked = questions.flatMap((question) => [...topicsOf(question)]);
  if (topics.some((topic) => asked.some((one) => one === topic || alike(one, topic)))) return true;
  return meantWords(said).length >= minTelling && tells.test(said);
}
