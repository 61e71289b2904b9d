import type { Intent } from '../../../core/hearing/intent.js';
import { sentences } from '../../../core/hearing/words/sentences.js';

/** What is written about the meetings on the net for all representatives. */
export const callInSays: readonly Intent[] = [
  {
    name: 'callin.form',
    verb: 'callin.form',
    where: ['office'],
    sv: sentences(`
      planera en träff för alla företrädare / bjud in alla företrädare till en träff / planera en call-in / kalla till call-in / nytt call-in-möte / boka en träff på nätet för företrädare
      vi vill samla alla företrädare / ordna ett digitalt möte för företrädarna / skicka inbjudan till alla företrädare / ny träff för företrädare
      samla representanterna från alla grupper / sätt upp en call-in
    `),
    en: sentences(`
      plan a meeting for all representatives / invite all representatives to a meeting / plan a call-in / arrange a call-in / new call-in
      we want to gather all representatives / set up an online meeting for the representatives / send an invitation to all representatives
    `),
    commands: { sv: ['planera call-in', 'ny call-in', 'planera träff'], en: ['plan call-in', 'plan a call-in', 'new call-in'] },
  },
  {
    name: 'callin.list',
    verb: 'callin.list',
    where: ['office'],
    sv: sentences(`
      hur många kommer på träffen / vilka träffar är planerade / visa träffarna för företrädare / ställ in träffen för företrädare / hur många har tackat ja till träffen
      visa våra call-in / när är nästa träff för företrädarna / hur många kommer på vår call-in / avboka vår call-in / planerade call-in
    `),
    en: sentences(`
      how many are coming to the call-in / which call-ins are planned / show the meetings for representatives / cancel the call-in / how many have said yes to the call-in
      show our call-ins / when is the next call-in
    `),
    commands: { sv: ['call-in', 'träffar'], en: ['call-ins'] },
  },
  {
    name: 'callin.next',
    verb: 'callin.next',
    where: ['personal', 'group'],
    sv: sentences(`
      när är nästa call-in / när är nästa träff för företrädare / finns det någon träff för företrädare / visa inbjudan till träffen för företrädare / jag kommer på call-in
      jag vill vara med på en call-in / är någon call-in planerad / länken till vår call-in / jag kan inte komma på call-in / var hittar jag träffen på nätet för företrädare
    `),
    en: sentences(`
      when is the next call-in / is a call-in planned / show the invitation to the call-in / I want to join the call-in / the link to the call-in
      I'm coming to the call-in / I can't come to the call-in / when is the online meeting for representatives
    `),
    commands: { sv: ['call-in', 'träff för företrädare'], en: ['the call-in', 'next call-in'] },
  },
];
