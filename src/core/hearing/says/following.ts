import type { Intent } from '../intent.js';
import { sentences } from '../words/sentences.js';

const follow = (name: string, sv: string, en: string): Intent => ({
  name: `follow.${name}`,
  verb: `follow.${name}`,
  sv: sentences(sv),
  en: sentences(en),
});

/** What is said about what was just shown. */
export const followSays: readonly Intent[] = [
  follow(
    'again',
    `vad var det nu igen / säg det igen / kan du upprepa / upprepa / en gång till / visa det igen / vad sa du nu / ta det igen / kan du visa det en gång till
     va det nu igen / hur var det nu / jag glömde vad du sa`,
    `what was that again / say that again / can you repeat that / repeat / once more / show it again / what did you say`,
  ),
  follow(
    'simpler',
    `säg det enklare / förklara enklare / på vanlig svenska / kan du säga det med lättare ord / lättare ord tack / enklare / förklara det för en femåring
     kan du förklara det lite enklare / kan du ta det lite enklare / säg det med enkla ord / går det att säga enklare / skriv det lite lättare / det var krångligt, enklare tack / med andra ord / på lätt svenska`,
    `say it simpler / in plain words / simpler please / easier words / explain it like I am five / in other words`,
  ),
  follow(
    'english',
    `på engelska / och på engelska / vad heter det på engelska / hur säger man det på engelska / kan jag få det på engelska / engelska namnet / ta det på engelska
     samma sak på engelska`,
    `in English / and in English / what is it in English / what is it called in English / the same in English`,
  ),
  follow(
    'swedish',
    `på svenska / och på svenska / vad heter det på svenska / samma sak på svenska`,
    `in Swedish / and in Swedish / what is it in Swedish`,
  ),
  follow(
    'pronounce',
    `hur uttalas det / hur säger man det / hur uttalar man den / hur läser man ut det / uttal / säger man bokstäverna / läser man det som ett ord
     hur låter det / hur ska man säga`,
    `how is it pronounced / how do you say it / how do you pronounce that / do you say the letters / pronunciation`,
  ),
  follow(
    'same',
    `samma som {term} / är det samma som {term} / är det samma sak som {term} / vad är skillnaden mot {term} / är det som {term} / skiljer det sig från {term}
     hur är det jämfört med {term} / är inte det samma som {term} / vad skiljer den från {term} / är den under {term} / är det över {term}`,
    `same as {term} / is it the same as {term} / how is it different from {term} / is that like {term} / compared with {term}`,
  ),
  follow(
    'who',
    `vilka sitter i den / vilka är med i den / vem sitter där / vilka är med där / vilka ingår / vem är med i det / vilka är det som sitter i dem / vem leder den`,
    `who is in it / who sits in it / who are in that one / who leads it`,
  ),
  follow(
    'time',
    `vilken tid / hur dags / och när / när då / vilken dag / vilket datum / och tiden / när börjar det / när är det`,
    `what time / and when / which day / when is it / when does it start`,
  ),
  follow(
    'where',
    `och var / var då / var är det / vilken lokal / och platsen / vilken plats`,
    `and where / where is it / which room / where`,
  ),
  follow(
    'change',
    `ändra det / jag vill ändra det / kan jag ändra det / ångra det / ta tillbaka det / ta bort det / nej ändra / rätta det / det blev fel, ändra`,
    `change it / I want to change that / can I change it / undo that / take it back / correct it`,
  ),
];

/** The plainest way to ask what a word means. */
export const askedMeaning = (word: string): string => `vad är ${word}`;
