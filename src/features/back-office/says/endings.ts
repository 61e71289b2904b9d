import type { Intent } from '../../../core/hearing/intent.js';
import { sentences } from '../../../core/hearing/words/sentences.js';

const where = ['office'] as const;

/** How a back office says that a case is done, and what becomes of its answer. */
export const endingSays: readonly Intent[] = [
  {
    name: 'queue.close',
    verb: 'case.close',
    where,
    sv: sentences(`
      stäng {number} / avsluta {number} / ärende {number} är klart / {number} kan stängas / jag är klar med {number} / {number} är besvarad, stäng
      klarmarkera {number} / bocka av {number} / stäng {number} med motiveringen {text} / lägg ner ärende {number} / {number} är färdigt
      avsluta ärende {number}: {text}
      {number} är klart / klar med {number} / vi kan stänga {number} / {number} kan avslutas / färdig med {number} / stäng nummer {number}
    `),
    en: sentences(`
      close {number} / case {number} is done / {number} can be closed / I am finished with {number} / close {number} because {text} / end case {number}
      {number} is finished, close it / we're through with {number} / shut {number} / you can close case {number} / {number} is dealt with
      that's {number} done / tick off {number} / we have finished with case {number}
    `),
    commands: {
      sv: ['stäng {number}', 'stäng ärende {number}'],
      en: ['close {number}', 'close case {number}'],
    },
  },
  {
    name: 'queue.ideaTakenUp',
    verb: 'case.close',
    input: { ending: 'takenUp' },
    where,
    sv: sentences(`
      ta upp idén {number}: {text} / idén {number} går vidare, {text} / vi tar vidare idén i {number}: {text} / vi säger ja till idé {number}: {text}
      idé {number} är antagen: {text} / vi nappar på {number}: {text} / idé {number} blir av: {text} / vi kör på idén {number}: {text}
      ja till idén {number}, {text} / den här idén tar vi: {number}, {text}
    `),
    en: sentences(`
      take up the idea {number}: {text} / we go on with idea {number}: {text} / yes to idea {number}: {text} / idea {number} is accepted: {text} / we will use idea {number}: {text}
      the idea in {number} goes ahead: {text} / we like idea {number}: {text} / idea {number} will be used: {text}
      approve idea {number}: {text} / we take idea {number} further: {text} / idea {number} yes, {text} / go for idea {number}: {text}
    `),
  },
  {
    name: 'queue.ideaNotTakenUp',
    verb: 'case.close',
    input: { ending: 'notTakenUp' },
    where,
    sv: sentences(`
      ta inte upp idén {number}: {text} / vi säger nej till idé {number}: {text} / idén {number} går inte att göra: {text} / nej till idén {number}, {text}
      vi går inte vidare med {number}: {text} / idé {number} avslås: {text} / idén {number} blir inte av: {text} / vi tackar nej till idé {number}: {text}
      idén {number} läggs ner: {text} / idé {number} kan vi inte ta: {text}
    `),
    en: sentences(`
      do not take up idea {number}: {text} / no to idea {number}: {text} / we will not go on with {number}: {text} / idea {number} is declined: {text} / we cannot do idea {number}: {text}
      idea {number} won't happen: {text} / we drop idea {number}: {text} / say no to idea {number} because {text}
      idea {number} isn't possible: {text} / turn down idea {number}: {text} / not this time for idea {number}: {text}
      idea {number} is not for us: {text}
    `),
  },
  {
    name: 'queue.reopen',
    verb: 'case.reopen',
    where,
    sv: sentences(`
      öppna {number} igen / återöppna {number} / {number} är inte klart, öppna igen / jag stängde {number} av misstag / ta upp {number} igen
      {number} ska inte vara stängt / ångra stängningen av {number} / vi måste öppna ärende {number} på nytt / starta om {number} / väck {number} till liv
      {number} ska vara öppet / öppna ärendet {number} på nytt
    `),
    en: sentences(`
      open {number} again / reopen {number} / I closed {number} by mistake / {number} is not done, open it again / {number} should not be closed
      {number} needs to be opened again / bring back {number} / {number} isn't finished after all / undo closing {number}
      I shut {number} too early / we need to get back to {number}, open it / case {number} should be open again
    `),
    commands: {
      sv: ['öppna {number}', 'öppna ärende {number}', 'öppna {number} igen', 'öppna ärende {number} igen'],
      en: ['reopen {number}', 'reopen case {number}', 'open {number} again', 'open case {number} again'],
    },
  },
  {
    name: 'queue.publish',
    verb: 'case.publishForm',
    where,
    sv: sentences(`
      publicera svaret på {number} / gör {number} till en vanlig fråga / lägg svaret på {number} bland frågor och svar / fler borde få läsa svaret på {number}
      spara svaret i {number} så andra kan läsa det / dela svaret på {number} med alla / publicera {number} / lägg ut {number} / kan vi återanvända svaret på {number}
      gör svaret på {number} synligt för alla
    `),
    en: sentences(`
      publish the answer to {number} / make {number} a common question / share the answer to {number} with everybody / publish {number} / let others read the answer to {number}
      put the answer to {number} out for all / others could use the answer to {number} / {number} is a good answer, publish it
      let everyone see the answer to {number} / turn {number} into a public answer / add {number} to the common questions
      spread the answer to {number}
    `),
  },
  {
    name: 'queue.unpublish',
    verb: 'case.unpublish',
    where,
    sv: sentences(`
      avpublicera {number} / ta bort det publicerade svaret på {number} / svaret på {number} ska inte ligga ute / dra in svaret på {number}
      sluta visa svaret på {number} / göm svaret på {number} / svaret på {number} är gammalt, ta bort det / plocka ner {number} / ta ner svaret i {number}
      svaret på {number} stämmer inte längre, ta bort
    `),
    en: sentences(`
      unpublish {number} / take down the answer to {number} / the answer to {number} should not be shown / hide the answer to {number} / stop showing {number}
      pull the answer to {number} / {number} shouldn't be public / remove {number} from the common questions
      the published answer to {number} is wrong, take it away / withdraw the published {number} / don't show {number} any longer
      take {number} off the common questions
    `),
  },
  {
    name: 'queue.toGlossary',
    verb: 'case.toGlossary',
    where,
    sv: sentences(`
      gör ett ord i ordlistan av {number} / lägg {number} i ordlistan / {number} handlar om en förkortning, lägg in den / ta in {number} i ordlistan
      skapa ett uppslag av {number} / svaret på {number} borde stå i ordlistan / ordlistan: {number} / flytta {number} till ordlistan
      {number} är ett ord som saknas / gör {number} till ett ord
    `),
    en: sentences(`
      make an entry in the glossary of {number} / put {number} in the glossary / the answer to {number} belongs in the glossary / add {number} to the glossary / {number} is a missing word
      turn {number} into a glossary entry / {number} should be a word in the glossary / make {number} a word
      the word in {number} is missing in the glossary / explain the word from {number} in the glossary / move {number} over to the glossary
      let {number} be an entry
    `),
  },
];
