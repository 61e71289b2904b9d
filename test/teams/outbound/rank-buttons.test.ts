import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { rankButtons } from '../../../src/teams/outbound/rank-buttons.js';

const button = (title: string, verb = 'meeting.changeForm') => ({ type: 'Action.Execute', title, verb, data: { verb } });
const ranked = (...actions: readonly object[]) => {
  const { body, actions: buttons = [] } = rankButtons({ type: 'AdaptiveCard', body: [], actions });
  const rows = body as readonly { readonly selectAction: { readonly title: string } }[];
  return {
    rows: rows.map(({ selectAction }) => selectAction.title),
    buttons: (buttons as typeof actions).map((one) => Reflect.get(one, 'title')),
  };
};

describe('several of one kind to choose from', () => {
  it('are buttons while they are few and short', () => {
    assert.deepEqual(ranked(button('Marsmötet'), button('Aprilmötet')), { rows: [], buttons: ['Marsmötet', 'Aprilmötet'] });
  });

  it('are rows when they are more than four', () => {
    const five = ['A', 'B', 'C', 'D', 'E'];
    assert.deepEqual(ranked(...five.map((title) => button(title))), { rows: five, buttons: [] });
  });

  it('are rows when one is longer than a button on a phone, which would cut it off', () => {
    const long = 'Styrgruppens planeringsmöte (tisdag 16 mars)';
    assert.deepEqual(ranked(button(long), button('Marsmötet')), { rows: [long, 'Marsmötet'], buttons: [] });
  });

  it('leave what is of another kind as a button below, which is not the main one', () => {
    const five = ['A', 'B', 'C', 'D', 'E'];
    const all = [...five.map((title) => button(title)), button('Skriv till den som leder', 'meeting.raiseForm')];
    assert.deepEqual(ranked(...all), { rows: five, buttons: ['Skriv till den som leder'] });
    const { actions } = rankButtons({ type: 'AdaptiveCard', body: [], actions: all });
    assert.deepEqual(actions, [all.at(-1)]);
  });

  it('are not what only stands side by side', () => {
    const long = 'Fråga back office om det som oroar dig i gruppen';
    assert.deepEqual(ranked(button(long, 'case.form'), button('Tillbaka', 'help.show')).buttons, [long, 'Tillbaka']);
  });
});
