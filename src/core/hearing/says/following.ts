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
    `what was that again / say that again / can you repeat that / repeat / once more / show it again / what did you say / come again / tell me again / one more time
     I forgot what you said`,
  ),
  follow(
    'simpler',
    `säg det enklare / förklara enklare / på vanlig svenska / kan du säga det med lättare ord / lättare ord tack / enklare / förklara det för en femåring
     kan du förklara det lite enklare / kan du ta det lite enklare / säg det med enkla ord / går det att säga enklare / skriv det lite lättare / det var krångligt, enklare tack / med andra ord / på lätt svenska
     vad betyder det / vad betyder det då / vad innebär det / vad innebär det då / vad menas med det / kan du säga det på vanlig svenska`,
    `say it simpler / in plain words / simpler please / easier words / explain it like I am five / in other words / say that in an easier way / easier please / once more but simpler
     can you make that easier / in plain english please / that was difficult, say it more simply
     what does that mean / what does it mean / meaning what`,
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
    'more',
    `berätta mer / mer om det / kan du berätta mer / kan du säga lite mer om det / utveckla / kan du utveckla det / ge ett exempel / kan du ge ett exempel / till exempel / exempel tack
     hur gör man det / hur gör man då / hur gör man / hur menar du då / hur går det till / hur går det till i praktiken / vad innebär det i praktiken / vad gör de / vad gör de då / vad gör dom egentligen / vad håller de på med / vad är det bra för
     och vad gör man där / vad mer / finns det mer om det / hur funkar det / jag vill veta mer / mer / mer tack / hur gör jag det / hur gör jag då / hur gör vi det`,
    `tell me more / more about that / can you tell me more / say a bit more about it / give an example / can you give me an example / for example / an example please
     how does that work / what does that mean in practice / what do they do / and what do they do / what is it for / and then / I want to know more / is there more about it / go on / more / more please / how do I do that`,
  ),
  follow(
    'about',
    `gäller det mig / gäller det mig också / vilka finns det / vilka är det / gäller det oss / gäller det alla / gäller det även närstående / gäller det i vår region / gäller det hos oss / är det så hos oss också
     och om man är närstående / hur många finns det / hur många såna finns det / hur många är de / varför då / varför är det så / hur då / och sen / vad händer sen / vem har bestämt det
     vem bestämmer det / varför det / får närstående det också / gäller det närstående också / behöver jag bry mig om det / måste jag det / kan jag det / får alla det / hur länge då`,
    `does it apply to me / does that apply to me too / is that true for us / does that go for everybody / also for next of kin / is it like that in our region / how many are there
     why is that / why / how come / who decided that / who decides that / what happens then / do I have to / can I do that / and for next of kin`,
  ),
  follow(
    'source',
    `vem har sagt det / vem säger det / var står det / var har du det ifrån / hur vet du det / vad är källan / källa / vilken källa / är det säkert / stämmer det verkligen / är det verkligen sant
     kan man lita på det / varifrån kommer det / vem har skrivit det`,
    `who says so / who said that / where does it say so / where did you get that from / how do you know / what is the source / source / are you sure / is that really true / can I trust that
     where does that come from / who wrote that`,
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
    `who is in it / who sits in it / who are in that one / who leads it / whos in that / who is part of it / and who sits there / which people are in it`,
  ),
  follow(
    'time',
    `vilken tid / hur dags / och när / när då / vilken dag / vilket datum / och tiden / när börjar det / när är det`,
    `what time / and when / which day / when is it / when does it start / at what time / what date / and the time`,
  ),
  follow(
    'where',
    `och var / var då / var är det / vilken lokal / och platsen / vilken plats`,
    `and where / where is it / which room / where / whereabouts / and the place / what room`,
  ),
  follow(
    'change',
    `ändra det / jag vill ändra det / kan jag ändra det / ångra det / ta tillbaka det / ta bort det / nej ändra / rätta det / det blev fel, ändra`,
    `change it / I want to change that / can I change it / undo that / take it back / correct it / let me change that / that came out wrong, change it / fix that / I need to edit it`,
  ),
];

/** The plainest way to ask what a word means. */
export const askedMeaning = (word: string): string => `vad är ${word}`;
