import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { abilitiesOf, assemble, kindsOf } from '../../src/core/assemble.js';
import type { Core, Feature, FeatureDefinition } from '../../src/core/feature.js';
import type { Known } from '../../src/core/known.js';
import { say } from '../../src/core/reply.js';
import type { DocumentKind } from '../../src/core/store/store.js';
import { requestWith } from '../support/requests.js';

const core = {} as Omit<Core, 'features' | 'kinds'>;

const kind = (name: string): DocumentKind<unknown> => ({
  name,
  personal: [],
  erasedBy: 'never',
  schema: 1,
  lift: (body) => body,
  keys: () => [],
});

const featureNamed = (name: string, made: Feature, known: Partial<Known> = {}, kinds: readonly string[] = []): FeatureDefinition => ({
  name,
  kinds: kinds.map(kind),
  open: () => ({ known: () => known, make: () => made }),
});

/** Answers everything that features may ask about one another, by doing nothing. */
const everythingKnown = featureNamed('rest', {}, {
  people: {},
  groups: {},
  meetings: {},
  offices: {},
  glossary: {},
  answers: {},
  cases: {},
} as Known);

const put = (...features: FeatureDefinition[]) => assemble([everythingKnown, ...features], core);
const handler = async () => [];
const erase = async () => undefined;

describe('putting features together', () => {
  const clashes: Readonly<Record<string, Feature>> = {
    'verb "x.do"': { handlers: { 'x.do': handler } },
    'message "x.told"': { renderers: { 'x.told': async () => undefined } },
    'waking kind of document "x"': { wakes: { x: erase } },
    'phrase "gör det (group)"': {
      says: [{ name: 'x.do', verb: 'x.do', sv: [], en: [], where: ['group'], commands: { sv: ['gör det'], en: [] } }],
    },
    'example sentence "gör det nu"': { says: [{ name: 'x.do', verb: 'x.do', sv: ['Gör det nu'], en: [] }] },
    'part of what is stored about people "x"': { personalData: [{ part: 'x', about: async () => [], erase }] },
    'retention of "x"': { retention: [{ what: 'x', count: async () => 0, due: async () => [], erase }] },
  };
  for (const [what, feature] of Object.entries(clashes)) {
    it(`fails and names both when two have the ${what}`, async () => {
      await assert.rejects(put(featureNamed('one', feature), featureNamed('other', feature)), {
        message: `The features one and other both have the ${what}. Rename one of them.`,
      });
    });
  }

  it('fails and names both when two have the same kind of document', () => {
    assert.throws(() => kindsOf([featureNamed('one', {}, {}, ['x']), featureNamed('other', {}, {}, ['x'])]), /one and other .*"x"/u);
  });

  it('fails and names both when two answer what may be asked about the same', async () => {
    await assert.rejects(put(featureNamed('other', {}, { people: {} } as Known)), /rest and other .*"people"/u);
  });

  it('fails and names what nobody answers', async () => {
    await assert.rejects(assemble([], core), { message: /people, groups, meetings, offices, glossary, answers, cases/u });
  });

  it('lets a phrase be the same in both languages of one feature, and mean something else in another place', async () => {
    const stop = (where: 'group' | 'office'): Feature => ({
      says: [{ name: where, verb: 'x.do', sv: [], en: [], where: [where], commands: { sv: ['stopp'], en: ['stopp'] } }],
    });
    await put(featureNamed('one', stop('group')), featureNamed('other', stop('office')));
  });

  it('makes each feature once, told of what is known of all, and lets them be asked for afterwards', async () => {
    let made = 0;
    let seen: Known | undefined;
    let all: Core['features'] = () => [];
    const { features, known } = await put({
      name: 'one',
      kinds: [],
      open: (given) => {
        all = given.features;
        assert.deepEqual(all(), []);
        return {
          make: (told) => {
            made += 1;
            seen = told;
            return {};
          },
        };
      },
    });
    assert.equal(made, 1);
    assert.equal(seen, known);
    assert.equal(all(), features);
    assert.equal(features.length, 2);
  });
});

describe('what all features can do', () => {
  const telling = (said: string): Feature => ({
    codes: [(text) => (text === 'a' ? { verb: `${said}.code`, input: {} } : undefined)],
    says: [
      {
        name: said,
        verb: `${said}.command`,
        sv: [],
        en: [],
        commands: { sv: [`säg ${said}`, 'a'].slice(0, said === 'x' ? 2 : 1), en: [] },
      },
    ],
    listeners: [(text) => (text.startsWith('a') || text.startsWith('säg') ? { verb: `${said}.heard`, input: {} } : undefined)],
  });
  const hear = async (text: string): Promise<string> => {
    const abilities = abilitiesOf(await put(featureNamed('x', telling('x')), featureNamed('y', telling('y'))), 'sv');
    return (await abilities.hear(text, requestWith())).heard.verb;
  };

  it('hears codes first, then commands, then each feature in its turn', async () => {
    assert.equal(await hear('a'), 'x.code');
    assert.equal(await hear('säg y'), 'y.command');
    assert.equal(await hear('att'), 'x.heard');
    assert.equal(await hear('b'), 'help.notUnderstood');
  });

  it('lays what one feature puts around the handlers around those of all', async () => {
    const around = featureNamed('outer', {
      around: (handlers) =>
        Object.fromEntries(
          Object.entries(handlers).map(([verb, handle]) => [verb, async (request) => [...(await handle(request)), say('more')]]),
        ),
    });
    const { handlers } = abilitiesOf(await put(around, featureNamed('x', { handlers: { 'x.do': async () => [say('done')] } })), 'sv');
    assert.deepEqual(await handlers['x.do']?.(requestWith()), [say('done'), say('more')]);
  });
});
