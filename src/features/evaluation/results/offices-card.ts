import { type CardReply, lines } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { standardStatements } from '../evaluation/statements.js';
import { meansText } from '../evaluation/view-card.js';
import type { GroupRow, OfficeResults } from './results.js';

/** Groups and years that a card takes; the rest are in the table that can be fetched. */
const maxGroups = 14;
const maxYears = 3;

/** All groups side by side, and what representatives answered everywhere: for the back office. */
export function officesCard({ groups, pooled, lost }: OfficeResults, language: Language): CardReply {
  const texts = textsIn(language).evaluation;
  const note = ({ meetings, answers }: GroupRow): string => texts.officeRow(meetings, answers);
  const shown = groups.slice(0, maxGroups).map((row) => {
    const means = standardStatements.map((key) => {
      const found = row.statements.find((one) => one.key === key);
      return [key, found === undefined ? texts.officeNothing : texts.justMean(found.mean)];
    });
    return { name: row.name, note: note(row), means: Object.fromEntries(means), text: meansText(row.statements, language) };
  });
  const more = groups.length > maxGroups ? texts.officeMore(groups.length - maxGroups) : '';
  // One year only is the whole.
  const years = pooled.years.length > 1 ? pooled.years.slice(0, maxYears) : [];
  const missing = pooled.answers > 0 && pooled.statements.length < standardStatements.length ? texts.officePooledMissing : '';
  const notes = [missing, lost ? texts.officeLost : ''].filter((note) => note !== '');
  const keys = groups.length === 0 ? [] : standardStatements.map((key, index) => `${index + 1}. ${texts.statements[key]}`);
  const all =
    pooled.answers === 0
      ? []
      : [
          { label: texts.officePooledRow(pooled.answers, pooled.meetings), means: meansText(pooled.statements, language) },
          ...years.map(({ year, answers, meetings, statements }) => ({
            label: `${year}: ${texts.officePooledRow(answers, meetings)}`,
            means: meansText(statements, language),
          })),
        ];
  return {
    kind: 'card',
    card: 'evaluation/offices',
    language,
    title: texts.officeTitle,
    data: {
      groups: shown.map(({ text: _, ...row }) => row),
      keys: keys.map((text) => ({ text })),
      more,
      pooled: all,
      notes: notes.map((text) => ({ text })),
      exports: groups.length > 0,
    },
    text: lines(
      texts.officeTitle,
      shown.length === 0 ? texts.officeNone : texts.resultScale,
      ...shown.map(({ name, note: said, text }) => `${name} (${said}): ${text === '' ? texts.officeNothing : text}`),
      more,
      texts.officePooled,
      all.length === 0 ? texts.officePooledNone : '',
      ...all.map(({ label, means }) => `${label}. ${means}`),
      ...notes,
    ),
  };
}
