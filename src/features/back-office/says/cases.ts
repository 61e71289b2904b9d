import type { Intent } from '../../../core/hearing/intent.js';
import { sentences } from '../../../core/hearing/words/sentences.js';

const where = ['office'] as const;

/** What a back office says about one case, by its number. */
export const caseSays: readonly Intent[] = [
  {
    name: 'queue.case',
    verb: 'queue.case',
    where,
    sv: sentences(`
      visa ärende {number} / öppna ärende {number} / vad handlar {number} om / vem har {number} / läs {number} / vad gäller ärende {number}
      hur går det med {number} / får jag se ärende {number} / ta fram {number} / vem jobbar med ärende {number} / fråga nummer {number}
      vad är det i {number} / läs upp {number} / vad står det i ärende {number} / berätta om {number}
    `),
    en: sentences(`
      show case {number} / open case {number} / what is {number} about / who has {number} / let me see case {number}
      show me {number} please / whats {number} / pull up {number} / let's look at case {number} / tell me about {number}
      what's the question in {number} / details of {number}
    `),
    commands: {
      sv: ['ärende {number}', 'visa ärende {number}', 'visa {number}'],
      en: ['case {number}', 'show case {number}', 'show {number}'],
    },
  },
  {
    name: 'queue.thread',
    verb: 'queue.thread',
    where,
    sv: sentences(`
      visa hela tråden i {number} / allt som skrivits i ärende {number} / visa konversationen i {number} / vad har sagts i ärende {number}
      läs hela {number} / alla meddelanden i ärende {number} / vad svarade vi i {number} / visa frågan och svaren i {number} / hela dialogen i {number}
      scrolla igenom {number}
    `),
    en: sentences(`
      show the whole thread of {number} / everything written in case {number} / all messages in {number} / what was said in {number} / the conversation in {number}
      all that was written in {number} / the full conversation in case {number} / let me read everything in {number}
      show what has been said in case {number} / give me the thread of {number} / read back {number} from the start
      what have they written to each other in {number}
    `),
  },
  {
    name: 'queue.history',
    verb: 'queue.history',
    where,
    sv: sentences(`
      visa historiken för {number} / vem har gjort vad i ärende {number} / när togs ärende {number} / logg för {number} / vad har hänt med {number}
      vem tog {number} först / när kom {number} in / händelser i ärende {number} / historik {number} / vem stängde {number}
    `),
    en: sentences(`
      show the history of {number} / who did what in case {number} / when did {number} come in / log of {number} / who closed {number}
      what has been done with {number} / who had {number} before / when was {number} answered / who handled case {number}
      history of case {number} / when was {number} closed and by whom / list what happened in {number}
    `),
  },
  {
    name: 'queue.claim',
    verb: 'case.claim',
    where,
    sv: sentences(`
      jag tar {number} / jag tar hand om {number} / jag svarar på {number} / ge mig ärende {number} / {number} är min / jag kan ta {number}
      sätt mig på {number} / jag fixar {number} / ärende {number} tar jag / lägg {number} på mig / jag åtar mig {number}
      jag fixar {number} / sätt {number} på mig / {number} kan jag ta / jag har {number} / låt mig ta {number}
    `),
    en: sentences(`
      I take {number} / I will take case {number} / give me case {number} / {number} is mine / I can do {number} / put me on {number}
      I'll do {number} / I've got {number} / let me have {number} / I'll handle {number} / I'm on {number} / leave {number} to me
      {number} I can take
    `),
    commands: {
      sv: ['ta {number}', 'ta ärende {number}', 'jag tar {number}', 'jag tar ärende {number}'],
      en: ['take {number}', 'take case {number}', 'i take {number}', 'i take case {number}'],
    },
  },
  {
    name: 'queue.release',
    verb: 'case.release',
    where,
    sv: sentences(`
      jag släpper {number} / jag hinner inte {number} / någon annan får ta {number} / lägg tillbaka {number} i kön / jag kan inte ta {number}
      ta bort mig från {number} / lämna tillbaka {number} / {number} är ledigt igen / jag vill inte ha {number} / släpp mitt ärende {number}
      {number} får någon annan ta / jag kan inte ta {number} / ta bort {number} från mig / lägg tillbaka {number}
    `),
    en: sentences(`
      I release {number} / somebody else may take {number} / put {number} back in the queue / I do not have time for {number} / take me off {number}
      let go of {number} / I can't do {number} after all / {number} is free again / I'm giving up {number} / someone else can do {number}
      hand {number} back / I no longer have {number}
    `),
    commands: { sv: ['släpp {number}', 'släpp ärende {number}'], en: ['release {number}', 'release case {number}'] },
  },
  {
    name: 'queue.replyForm',
    verb: 'queue.form',
    input: { form: 'reply' },
    where,
    sv: sentences(`
      jag vill svara på {number} / svara på ärende {number} / skriv svar till {number} / öppna svarsrutan för {number} / hur svarar jag på {number}
      jag ska besvara {number} / låt mig svara i {number} / skicka svar i {number} / formulera svar på {number} / jag vill skriva till den som frågade i {number}
    `),
    en: sentences(`
      I want to answer {number} / answer case {number} / write a reply to {number} / how do I answer {number} / open the reply form for {number}
      let me answer {number} / I'd like to reply to {number} / I want to write back to {number} / reply to case {number}
      give me the form to answer {number} / where do I answer case {number} / time to answer {number}
    `),
    commands: { sv: ['svara på {number}', 'svara på ärende {number}', 'svara {number}'], en: ['answer {number}', 'reply to {number}'] },
  },
  {
    name: 'queue.reply',
    verb: 'case.reply',
    where,
    sv: sentences(`
      svara {number} att {text} / svara på {number}: {text} / säg till den i {number} att {text} / svar på ärende {number}: {text} / meddela {number} att {text}
      skicka svar till {number}: {text} / till {number}: {text} / hälsa den som frågade i {number} att {text} / skriv till {number} att {text}
      svaret på {number} är {text}
      skriv till {number} att {text} / svara i {number}: {text} / hälsa {number} att {text} / meddela den som skrev {number} att {text}
    `),
    en: sentences(`
      answer {number} that {text} / reply to {number}: {text} / tell {number} that {text} / the answer to {number} is {text} / write to {number} that {text}
      let {number} know that {text} / reply in case {number}: {text} / write back to {number}: {text} / our answer in {number}: {text}
      say to {number} that {text} / answer to case {number}: {text} / respond to {number} with {text}
    `),
  },
  {
    name: 'queue.askBack',
    verb: 'case.askBack',
    where,
    sv: sentences(`
      fråga tillbaka i {number}: {text} / fråga den som skrev {number} {text} / jag behöver veta mer om {number}: {text} / motfråga i {number}: {text}
      be om mer information i {number}: {text} / ställ en följdfråga i {number}: {text} / {number} behöver förtydligas: {text}
      fråga {number} vad de menar med {text} / be {number} förklara {text} / fråga i ärende {number} om {text}
    `),
    en: sentences(`
      ask back in {number}: {text} / ask whoever wrote {number} {text} / I need to know more about {number}: {text} / follow-up question in {number}: {text}
      ask {number} to explain {text}
      find out from {number} {text} / can {number} tell us {text} / we need more from {number}: {text} / ask the person in {number}: {text}
      question back to {number}: {text} / get {number} to say {text} / check with {number} {text}
    `),
  },
  {
    name: 'queue.note',
    verb: 'case.note',
    where,
    sv: sentences(`
      anteckna i {number} att {text} / notera på {number}: {text} / skriv en anteckning i ärende {number}: {text} / kom ihåg på {number}: {text}
      lägg en intern kommentar i {number}: {text} / intern notering {number}: {text} / för oss själva i {number}: {text} / minnesanteckning {number}: {text}
      lägg till en anteckning på {number}: {text} / kommentera {number} internt: {text}
    `),
    en: sentences(`
      note in {number} that {text} / write a note in case {number}: {text} / internal comment in {number}: {text} / remember about {number}: {text} / for ourselves in {number}: {text}
      add a note to {number}: {text} / jot down in {number}: {text} / just for us about {number}: {text}
      comment on {number} for the office: {text} / note on case {number}: {text} / put a note in {number} saying {text}
      internal note {number}: {text}
    `),
  },
  {
    name: 'queue.handOver',
    verb: 'queue.form',
    input: { form: 'handOver' },
    where,
    slots: { person: 'to' },
    sv: sentences(`
      lämna över {number} till {person} / ge {number} till {person} / {person} får ta {number} / skicka {number} vidare till {person} / kan {person} ta ärende {number}
      flytta {number} till {person} / jag vill lämna över {number} / tilldela {person} ärende {number} / överlämna {number} / {person} tar över {number}
      byt handläggare på {number}
      {person} får ta {number} / låt {person} ta {number} / flytta {number} till {person} / {person} tar över {number} / ge bort {number}
    `),
    en: sentences(`
      hand over {number} to {person} / give {number} to {person} / {person} can take {number} / pass {number} on to {person} / assign {number} to {person}
      I want to hand over {number}
      let {person} have {number} / {person} will do {number} / can {person} take over {number} / move {number} over to {person}
      {number} should go to {person} / pass case {number} to somebody else / {person} gets {number} from me
    `),
    commands: {
      sv: ['lämna över {number}'],
      en: ['hand over {number}'],
    },
  },
];
