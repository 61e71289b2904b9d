import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

describe('a form in personal chat', () => {
  let bot: WholeBot;
  before(async () => {
    bot = await startWholeBot();
  });
  after(() => bot.close());

  const submit = (value: object, more: object = {}) => bot.exchange({ text: undefined, value, ...more });
  const requests = () => bot.connector.received.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`);

  it('becomes the receipt for what was sent with it, so that nothing is left to press', async () => {
    const before = requests().length;
    await submit(
      { verb: 'case.send', text: 'Får jag arvode för förberedelsen?', kind: 'question', identity: 'named', form: 'f1' },
      { replyToId: 'form-1' },
    );
    const after = requests().slice(before);
    assert.ok(
      after.some((one) => /^PUT .*\/activities\/form-1$/u.test(one)),
      after.join('\n'),
    );
  });

  it('stays when something is wrong with what was filled in', async () => {
    const before = requests().length;
    await submit({ verb: 'case.send', text: '', kind: 'question', identity: 'named' }, { replyToId: 'form-2' });
    assert.ok(
      !requests()
        .slice(before)
        .some((one) => one.startsWith('PUT')),
    );
  });

  it('is answered below where the client does not say which card was pressed', async () => {
    const { sent } = await submit({ verb: 'case.send', text: 'Och för resan?', kind: 'question', identity: 'named', form: 'f2' });
    assert.equal(sent.length > 0, true);
  });
});
