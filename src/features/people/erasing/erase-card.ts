import type { Section } from '../../../core/privacy/personal-data.js';
import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Confirmation } from './confirmation.js';

/** What goes, what stays and why, before anything is erased. While somebody else has to take something over first there is no button. */
export function eraseCard(
  sections: readonly Section[],
  first: readonly string[],
  confirmation: Confirmation,
  language: Language,
): CardReply {
  const texts = textsIn(language).myData;
  const mustWait = first.length > 0;
  const goes = mustWait
    ? []
    : sections.filter(({ things }) => things.length > 0).map(({ title, things }) => texts.counted(title, things.length));
  const stays = mustWait
    ? []
    : [...sections.flatMap(({ stays: why }) => (why === undefined ? [] : [why])), texts.eraseAlways, texts.eraseBackups];
  const title = mustWait ? texts.eraseFirst : texts.eraseTitle;
  const nothing = !mustWait && goes.length === 0 ? texts.eraseNothing : '';
  const end = mustWait ? texts.eraseFirstHelp : texts.eraseFinal;
  const asLines = (lines: readonly string[]) => lines.map((text) => ({ text }));
  return {
    kind: 'card',
    card: 'people/erase',
    language,
    title,
    data: {
      title,
      nothing,
      first: asLines(first),
      goes: asLines(goes),
      stays: asLines(stays),
      end,
      may: !mustWait,
      asked: confirmation.asked,
      token: confirmation.token,
    },
    text: [
      title,
      nothing,
      ...first,
      ...(goes.length === 0 ? [] : [texts.eraseGoes, ...goes]),
      ...(stays.length === 0 ? [] : [texts.eraseStays, ...stays]),
      end,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  };
}
