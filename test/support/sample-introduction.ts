import type { Instant } from '../../src/core/ids.js';
import type { CardReply } from '../../src/core/reply.js';
import { checkCard, resultCard } from '../../src/features/introduction/check-cards.js';
import type { Introduction } from '../../src/features/introduction/introduction.js';
import { materialInput, type Piece } from '../../src/features/introduction/material.js';
import { materialCard } from '../../src/features/introduction/material-card.js';
import { type CheckInput, checkInput, checks, resultOf } from '../../src/features/introduction/self-check.js';
import { privatelyCard, type StepView, stepCard } from '../../src/features/introduction/step-card.js';
import { stepsFor } from '../../src/features/introduction/steps.js';
import type { Language } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import { groupWith, person } from './groups.js';
import { vetted } from './vetted.js';
import type { Written } from './written.js';

export const introductionOf = (changes: Partial<Introduction> = {}): Introduction => ({
  person: person('Vera'),
  audience: 'representative',
  group: groupWith().id,
  zone: 'Europe/Stockholm',
  state: 'going',
  step: 'welcome',
  comes: 'next',
  nextAt: '2026-11-25T09:00:00.000Z' as Instant,
  sent: 1,
  ...changes,
});

/** The answers as Lotsen comes with them. */
export const vettedAnswers: StepView['answers'] = {
  read: (id, language) => {
    const found = vetted.find((answer) => answer.id === id);
    return found && { question: found.question[language] ?? '', answer: found.answer[language] ?? '' };
  },
};

export const pieceWith = (changes: Partial<Piece> = {}): Piece => ({
  heading: 'Så hittar du',
  text: 'Kom in genom ingång 3.',
  link: 'https://region.example/karta',
  ...changes,
});

export const stepView = (language: Language, changes: Partial<StepView> = {}): StepView => ({
  step: 'welcome',
  audience: 'representative',
  group: groupWith(),
  material: [],
  note: '',
  answers: vettedAnswers,
  language,
  ...changes,
});

/** The same answer to all eight. */
export const checkedWith = (given: 'yes' | 'partly' | 'no'): CheckInput =>
  checkInput.parse(Object.fromEntries(checks.map((id) => [id, given])));

/** The cards of the introduction, with what people write in them. */
export function introductionCards(language: Language, written: Written): Readonly<Record<string, CardReply>> {
  const { introduction: texts } = textsIn(language);
  const group = groupWith({ name: written.group });
  const own = [
    pieceWith({ heading: written.topic, text: written.note }),
    pieceWith({ heading: written.item, text: '', link: 'https://region.example/b' }),
  ];
  const steps = (audience: StepView['audience']) =>
    stepsFor(audience, false).map((step): readonly [string, CardReply] => [
      `the introduction, ${step}`,
      stepCard(stepView(language, { step, audience, group })),
    ]);
  const input = { group: group.id, piece: '', heading: '', text: '', link: '' };
  const result = (answers: CheckInput) => resultCard(resultOf(answers) ?? { verdict: 'ready', ready: 0, todo: [] }, language);
  return {
    ...Object.fromEntries([...steps('representative'), ...steps('chair')]),
    'the first step, offered': stepCard(stepView(language, { note: texts.offered.representative })),
    'the group’s own step': stepCard(stepView(language, { step: 'material', material: own, group })),
    'the way to the introduction': privatelyCard('introduction', language),
    'the way to the self-check': privatelyCard('check', language),
    'the way to the material': privatelyCard('material', language),
    'the self-check': checkCard(checkInput.parse({}), '', language),
    'the self-check to complete': checkCard(checkInput.parse({ agreement: 'yes' }), texts.checkMissing, language),
    'ready for a representative': result(checkedWith('yes')),
    'nearly ready for a representative': result({ ...checkedWith('yes'), papers: 'no', voice: 'partly' }),
    'not ready for a representative': result(checkedWith('no')),
    'own material': materialCard({ group, pieces: [], typed: materialInput.parse(input), problem: '', note: '', language }),
    'own material to mend': materialCard({
      group,
      pieces: own,
      typed: { ...input, heading: written.topic, text: written.answer, piece: written.topic },
      problem: texts.materialMistakes.notHttps,
      note: texts.materialSaved,
      language,
    }),
    'own material that is full': materialCard({ group, pieces: [...own, pieceWith()], typed: input, problem: '', note: '', language }),
  };
}
