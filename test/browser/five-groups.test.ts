import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Locator } from 'playwright-core';
import { textsIn } from '../../src/texts/texts.js';
import { type LocalServer, serveLocally } from '../support/local-server.js';
import { meetingDay } from './meeting-day.js';
import { field, type Playground, press, says, shown, startPlayground } from './playground.js';
import { pressAs } from './press-as.js';

const general = '19:lpo-psykisk-halsa@thread.tacv2';
const names = ['LAG Demens', 'LAG Suicidprevention', 'LAG Ätstörningar', 'LAG Långvarig smärta efter trafikolycka', 'LPO Psykisk hälsa'];
const channelOf = (index: number): string => `19:more-${index}@thread.tacv2`;

/** The Playground has two channels: what is said to any other goes to General. */
const withMoreChannels = (playground: string): Promise<LocalServer> =>
  serveLocally(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = 'GET', url = '' } = request;
    const path = decodeURIComponent(url).replace(/19:more-\d@thread\.tacv2/u, general);
    const init = chunks.length === 0 ? {} : { body: Buffer.concat(chunks), headers: { 'content-type': 'application/json' } };
    const answer = await fetch(new URL(path, playground), { method, ...init });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  });

describe('a process lead with five groups in the Playground', () => {
  const { evaluation, groups, meetings } = textsIn('sv');
  const day = meetingDay().toISOString().slice(0, 10);
  let playground: Playground;
  let connector: LocalServer;
  const latest = (words: string): Locator => playground.cards.filter({ hasText: words }).last();

  before(async () => {
    playground = await startPlayground();
    connector = await withMoreChannels(playground.page.url());
    for (const [index, name] of names.entries()) {
      const data = { name, type: 'lag', area: 'Psykisk hälsa', chair: '29:karin', coordinators: '29:vera', representatives: '29:olle' };
      const answer = await pressAs(playground, { who: 'vera', channel: channelOf(index), verb: 'group.save', data }, connector.url);
      assert.ok(answer.includes(groups.saved), answer);
    }
  });
  after(async () => {
    await playground.close();
    await connector.close();
  });

  it('sees all of them, each with its name, and plans from there in a form that says for which', async () => {
    const overview = await playground.ask('visa alla mina grupper');
    await playground.keep('190-five-groups');
    const text = await shown(overview);
    for (const name of names) assert.ok(text.includes(name), name);
    const form = await playground.newCard(() => press(overview, meetings.planTitle));
    assert.match(await shown(form), new RegExp(names.join('|'), 'u'));
  });

  it('plans a series in a group that is called by its name', async () => {
    const form = await playground.ask(`planera möte i LAG Ätstörningar ${day} kl. 14-15.30: Vad är viktigast för närstående?`);
    await says(form, 'LAG Ätstörningar');
    assert.equal(await field(form, 'Fråga 1').inputValue(), 'Vad är viktigast för närstående?');
    await field(form, meetings.planName).fill('Planeringsmöte');
    await press(form, meetings.planMore);
    await form.getByRole('combobox', { name: meetings.planRepeat }).click();
    await playground.page.getByRole('option', { name: meetings.planRepeats.month }).click();
    await playground.keep('191-series');
    await press(form, meetings.planSave);
    const saved = latest(meetings.savedTitle);
    await saved.waitFor();
    await playground.keep('192-series-saved');
    assert.ok((await shown(saved)).includes(meetings.seriesAlso(3)));
  });

  it('is asked for which group where nothing says it, and plans from an invitation that was pasted as a calendar', async () => {
    const calendar = [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Planeringsmöte'],
      ...[
        `DTSTART;TZID=Europe/Stockholm:${day.replaceAll('-', '')}T090000`,
        `DTEND;TZID=Europe/Stockholm:${day.replaceAll('-', '')}T100000`,
      ],
      ...['LOCATION:Sal B', 'END:VEVENT', 'END:VCALENDAR'],
    ];
    const which = await playground.ask(calendar.join('\n'));
    await playground.keep('193-which-group');
    const form = await playground.newCard(() => which.getByText('LAG Demens').click());
    await says(form, 'LAG Demens');
    assert.equal(await field(form, meetings.planPlace).inputValue(), 'Sal B');
    await press(form, meetings.planSave);
    await says(latest(meetings.savedTitle), 'LAG Demens');
  });

  it('changes one of the meetings, which are told apart by their groups', async () => {
    const which = await playground.ask('ändra mötet');
    await playground.keep('194-which-meeting');
    const text = await shown(which);
    for (const name of ['LAG Demens', 'LAG Ätstörningar']) assert.ok(text.includes(name), name);
    const form = await playground.newCard(() => which.getByText('LAG Demens').click());
    await says(form, 'LAG Demens');
    await field(form, meetings.planPlace).fill('Aulan');
    await press(form, meetings.planSave);
    await says(latest('Aulan'), 'Aulan');
  });

  it('is asked of which group the results are to be had, with every one to choose', async () => {
    const which = await playground.ask('exportera resultat');
    await says(which, evaluation.whichGroup);
    for (const name of names) await says(which, name);
  });
});
