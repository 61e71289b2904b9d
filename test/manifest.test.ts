import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import ajvDraft04 from 'ajv-draft-04';
import { unzipSync } from 'fflate';
import { before, describe, it } from 'mocha';
import { fillIn, manifestProblems, readFile, readManifest, readOwner } from '../manifest/app-manifest.js';
import { packageContents, zipped } from '../manifest/app-package.js';
import { iconProblems, icons } from '../manifest/icons.js';
import { localisedStrings, translationProblems } from '../manifest/localised-strings.js';
import { readPng } from '../manifest/png.js';
import { abilitiesOf } from '../src/core/assemble.js';
import type { Hear } from '../src/core/hearing/meant.js';
import { extensionCommands } from '../src/teams/inbound/arrival.js';
import { assembledWith } from './support/assembled.js';
import { now, placeOf, requestWith } from './support/requests.js';

const manifest = readManifest();
const english: Readonly<Record<string, string>> = JSON.parse(readFile('en.json').toString());
const appId = '12345678-1234-1234-1234-123456789abc';

async function files() {
  const contents = await packageContents(manifest, readFile);
  assert.ok(contents.ok);
  return contents.files;
}

describe('the manifest', () => {
  it('is valid as it is committed', async () => {
    assert.deepEqual(await manifestProblems(manifest), []);
  });

  it('is refused when a string is longer than Teams allows', async () => {
    assert.notDeepEqual(await manifestProblems({ ...manifest, name: { short: 'L'.repeat(31), full: 'Lotsen' } }), []);
  });

  it('is refused without the channel features that Teams asks of team apps', async () => {
    assert.deepEqual(await manifestProblems({ ...manifest, supportsChannelFeatures: undefined }), [
      'supportsChannelFeatures must be "tier1"',
    ]);
  });

  it('has the version of the project', () => {
    assert.equal(manifest.version, JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version);
  });

  it('works in personal chat, channels and group chats, with the eight things that people do most in each', () => {
    const bot = manifest.bots?.[0];
    assert.deepEqual(bot?.scopes, ['personal', 'team', 'groupChat']);
    assert.deepEqual(bot?.commandLists?.flatMap((list) => list.scopes).sort(), ['groupChat', 'personal', 'team']);
    for (const list of bot?.commandLists ?? []) assert.equal(list.commands.length, 8);
    assert.equal(bot?.supportsFiles, true);
  });

  it('takes what is written with a slash, which only whoever wrote it sees, and asks for the settings where it is added', () => {
    const bot = manifest.bots?.[0];
    assert.equal(bot?.supportsTargetedMessages, true);
    assert.deepEqual(bot?.commandLists?.[1]?.triggers, ['mention', 'slash']);
    assert.deepEqual(bot?.configuration, { team: { fetchTask: true }, groupChat: { fetchTask: true } });
  });

  describe('and its commands', function () {
    this.timeout(60_000);
    let hear: Hear;
    before(async () => {
      const abilities = abilitiesOf(await assembledWith(), 'sv');
      await abilities.learn();
      hear = abilities.hear;
    });
    const verbOf = async (text: string, kind: 'personal' | 'channel') => {
      const { heard } = await hear(text, { person: requestWith().person, place: placeOf(kind), at: now });
      return `${heard.verb} ${JSON.stringify(Reflect.get(Object(heard.input), 'term') ?? '')}`;
    };
    const starters = (strings: Readonly<Record<string, string>>) =>
      (manifest.bots?.[0]?.commandLists?.[0]?.commands ?? [])
        .map((_, at) => `bots[0].commandLists[0].commands[${at}]`)
        .map((key) => ({
          title: strings[`${key}.title`] ?? '',
          description: strings[`${key}.description`] ?? '',
          prompt: strings[`${key}.prompt`] ?? '',
        }));
    for (const { title, description, prompt } of [...starters(localisedStrings(manifest)), ...starters(english)]) {
      it(`"${prompt}" is understood by its title and description too, which some clients send instead`, async () => {
        const meant = await verbOf(prompt, 'personal');
        assert.ok(!/help\.(?:notUnderstood|didYouMean)/u.test(meant));
        assert.deepEqual([await verbOf(title, 'personal'), await verbOf(description, 'personal')], [meant, meant]);
      });
    }

    it('in channels are understood as they stand, or begin a sentence that is', async () => {
      const goesOn: Readonly<Record<string, string>> = {
        'vad betyder ': 'RSG?',
        'what does ': 'RSG mean?',
        'svara ': '1: mer tid',
        'answer ': '1: more time',
      };
      const keys = (manifest.bots?.[0]?.commandLists?.[1]?.commands ?? []).map((_, at) => `bots[0].commandLists[1].commands[${at}].title`);
      for (const title of [localisedStrings(manifest), english].flatMap((strings) => keys.map((key) => strings[key] ?? '')))
        assert.doesNotMatch(await verbOf(title + (goesOn[title] ?? ''), 'channel'), /help\.(?:notUnderstood|didYouMean)/u, title);
    });
  });

  it('has a search in the compose box and an explanation of a message, under the names that the bot listens to', () => {
    const commands = manifest.composeExtensions?.[0]?.commands?.map(({ id, type, context }) => ({ id, type, context }));
    assert.deepEqual(commands, [
      { id: extensionCommands.query, type: 'query', context: ['compose', 'commandBox'] },
      { id: extensionCommands.action, type: 'action', context: ['message'] },
      { id: extensionCommands.ask, type: 'action', context: ['message'] },
    ]);
  });

  it('has the colour of the icon as accent', () => {
    const [red, green, blue] = readPng(readFile('color.png')).rgba;
    assert.equal(manifest.accentColor, `#${Buffer.from([red ?? 0, green ?? 0, blue ?? 0]).toString('hex')}`.toUpperCase());
  });
});

describe('the published Teams schemas', () => {
  const schemas = new URL('../../shared/schemas/', import.meta.url);
  const validator = (file: string) =>
    new ajvDraft04.default({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(new URL(file, schemas), 'utf8')),
    );

  it('accept the manifest and its English strings', function () {
    if (!existsSync(schemas)) this.skip();
    const whole = validator('MicrosoftTeams.schema.v1.30.json');
    assert.ok(whole(manifest), JSON.stringify(whole.errors));
    const strings = validator('MicrosoftTeams.Localization.schema.v1.30.json');
    assert.ok(strings(english), JSON.stringify(strings.errors));
    assert.ok(strings({ ...localisedStrings(manifest) }), JSON.stringify(strings.errors));
  });
});

describe('the English strings', () => {
  it('are there for every Swedish one, and for nothing else', () => {
    assert.deepEqual(translationProblems(manifest, 'en.json', english), []);
    assert.ok(Object.keys(localisedStrings(manifest)).includes('composeExtensions[0].commands[0].parameters[0].title'));
  });

  it('are reported when one is missing or left over', () => {
    const { 'name.full': _, ...rest } = english;
    assert.deepEqual(translationProblems(manifest, 'en.json', { ...rest, 'bots[0].name': 'x' }), [
      'en.json: name.full is missing',
      'en.json: bots[0].name is not in the manifest',
    ]);
  });

  it('have room in the same places as the Swedish ones', () => {
    const limits = { 'name.short': 30, 'name.full': 100, 'description.short': 80, 'description.full': 4000 };
    for (const strings of [localisedStrings(manifest), english]) {
      for (const [key, most] of Object.entries(limits)) assert.ok((strings[key] ?? '').length <= most, key);
      for (const [key, text] of Object.entries(strings)) {
        if (/^composeExtensions.*title$/.test(key)) assert.ok(text.length <= 32, key);
        if (/^bots.*title$|^composeExtensions.*description$/.test(key)) assert.ok(text.length <= 128, key);
      }
    }
  });
});

describe('the icons', () => {
  for (const icon of icons) {
    it(`${icon.file} is ${icon.size} pixels wide and high${icon.whiteOnly ? ', white on transparent' : ''}`, () => {
      assert.deepEqual(iconProblems(icon, readFile(icon.file)), []);
    });
  }

  it('are refused with the wrong size, colours or background', () => {
    assert.deepEqual(iconProblems({ file: 'outline.png', size: 32, whiteOnly: true }, readFile('color.png')), [
      'outline.png: 192x192, must be 32x32',
      'outline.png: has other colours than white',
      'outline.png: has no transparent background',
    ]);
    assert.deepEqual(iconProblems({ file: 'color.png', size: 192, whiteOnly: false }, Buffer.from('<svg/>')), ['color.png: not a PNG']);
  });

  it('have a drawing in the middle of the colour one: white around the needle, and the tile at every corner', () => {
    const { rgba, width } = readPng(readFile('color.png'));
    const at = (x: number, y: number) => [...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
    assert.deepEqual(at(96, 90), [255, 255, 255, 255]);
    for (const [x, y] of [
      [0, 0],
      [191, 0],
      [0, 191],
      [191, 191],
    ] as const)
      assert.deepEqual(at(x, y), [0x12, 0x75, 0x9a, 255]);
  });
});

describe('the package', () => {
  it('has the manifest, both icons and the English strings, all at its root', async () => {
    const inside = unzipSync(zipped(await files()));
    assert.deepEqual(Object.keys(inside).sort(), ['color.png', 'en.json', 'manifest.json', 'outline.png']);
    assert.deepEqual(JSON.parse(Buffer.from(inside['manifest.json'] ?? []).toString()), manifest);
    assert.deepEqual(Buffer.from(inside['color.png'] ?? []), readFile('color.png'));
  });

  it('is the same, byte for byte, whenever and wherever it is made', async () => {
    const zone = process.env['TZ'];
    const here = zipped(await files());
    try {
      process.env['TZ'] = 'Pacific/Auckland';
      assert.deepEqual(zipped(await files()), here);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('is not made of a manifest that Teams would refuse, of a wrong icon or with a missing translation', async () => {
    const wrongFile = (file: string) => (file === 'manifest.json' ? readFile(file) : Buffer.from('{}'));
    const contents = await packageContents({ ...manifest, accentColor: 'blue' }, wrongFile);
    const problems = contents.ok ? [] : contents.problems;
    for (const said of [/accentColor/, /^color.png: not a PNG/, /^outline.png: not a PNG/, /^en.json: name.short is missing/]) {
      assert.ok(
        problems.some((problem) => said.test(problem)),
        String(said),
      );
    }
  });
});

describe('the settings of a package', () => {
  it('put the app id and the addresses where they belong, and leave a valid manifest', async () => {
    const { owner, problems } = readOwner({
      MicrosoftAppId: appId,
      LOTSEN_WEBSITE: 'https://lotsen.example/',
      LOTSEN_TERMS: 'https://lotsen.example/villkor',
    });
    assert.deepEqual(problems, []);
    const filled = fillIn(manifest, owner);
    assert.deepEqual(await manifestProblems(filled), []);
    assert.deepEqual(
      [filled.id, filled.bots?.[0]?.botId, filled.composeExtensions?.[0]?.botId, filled.webApplicationInfo?.id],
      [appId, appId, appId, appId],
    );
    assert.ok(!JSON.stringify(filled).includes(manifest.id) && !JSON.stringify(filled).includes('example.org'));
    assert.deepEqual(filled.developer, {
      name: 'Lotsen',
      websiteUrl: 'https://lotsen.example/',
      privacyUrl: 'https://lotsen.example/',
      termsOfUseUrl: 'https://lotsen.example/villkor',
    });
  });

  it('send readers of the privacy and terms addresses to the website when there are no others', () => {
    const { owner } = readOwner({ MicrosoftAppId: appId, LOTSEN_WEBSITE: 'https://lotsen.example/' });
    assert.deepEqual([owner.privacy, owner.terms], ['https://lotsen.example/', 'https://lotsen.example/']);
  });

  it('keep the placeholders when nothing is set, and say all that is missing', () => {
    const { owner, problems } = readOwner({ MicrosoftAppId: ' ' });
    assert.deepEqual(fillIn(manifest, owner), manifest);
    assert.deepEqual(
      problems.map((problem) => problem.split(' ')[0]),
      ['MicrosoftAppId', 'LOTSEN_WEBSITE'],
    );
  });

  it('are refused when the id is no id or an address is not https', () => {
    for (const id of ['lotsen', manifest.id]) {
      const { problems } = readOwner({ MicrosoftAppId: id, LOTSEN_WEBSITE: 'http://lotsen.example/', LOTSEN_PRIVACY: 'ftp://x' });
      assert.deepEqual(
        problems.map((problem) => problem.split(' ')[0]),
        ['MicrosoftAppId', 'LOTSEN_WEBSITE', 'LOTSEN_PRIVACY'],
      );
    }
  });
});
