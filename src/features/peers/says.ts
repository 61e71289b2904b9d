import type { Intent } from '../../core/hearing/intent.js';
import { sentences } from '../../core/hearing/words/sentences.js';

/** What representatives write who want somebody in the same place to talk with. */
export const peersSays: readonly Intent[] = [
  {
    name: 'peers.show',
    verb: 'peers.show',
    sv: sentences(`
      jag vill ha kontakt med en annan företrädare / koppla ihop mig med någon / hitta någon som jag kan prata med / para ihop mig
      hitta en annan företrädare åt mig / sök någon i samma situation / föreslå någon att prata med / jag vill vara med i matchningen
      visa om jag är anmäld till att prata med andra / vad har jag delat med andra företrädare / ändra det jag delar med andra
      anmäl mig till att prata med någon / har du hittat någon till mig / sätt mig i kontakt med någon annan
      vem kan jag prata med som också är företrädare / finns det någon annan företrädare att prata med / jag vill prata med någon i samma sits
      finns det någon företrädare jag kan ta en fika med
    `),
    en: sentences(`
      put me in touch with another representative / find somebody for me to talk with / pair me with someone / suggest someone to talk to
      look for someone in the same situation / sign me up to talk with others / have you found anyone for me / connect me with somebody
      change what I share with other representatives / am I signed up to talk with others
      who can I talk to who is a representative too / is there another representative I can talk to
      is there another rep I could have a coffee with and compare notes / I want to compare notes with another representative
    `),
    commands: { sv: ['någon att prata med', 'någon liknande'], en: ['someone to talk to', 'somebody to talk to', 'someone similar'] },
  },
  {
    name: 'peers.leave',
    verb: 'peers.leave',
    sv: sentences(`
      jag vill inte bli ihopkopplad längre / ta bort mig från matchningen / sluta föreslå andra företrädare / jag vill inte prata med någon annan företrädare längre
      avanmäl mig från att prata med andra / ta bort min anmälan om att prata med någon / hitta ingen mer åt mig / jag vill gå ur matchningen
      sluta leta efter någon åt mig / stryk mig från listan över dem som vill prata
    `),
    en: sentences(`
      take me out of the matching / stop suggesting other representatives / I do not want to be paired any more / stop looking for somebody for me
      remove my sign-up to talk with others / I no longer want to talk with another representative / sign me off from the pairing
      do not find anyone for me any more / leave the matching / take me off the list of those who want to talk
    `),
  },
];
