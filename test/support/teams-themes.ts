/**
 * How Teams draws a card in each of its themes. The light and the dark one are the host settings that Microsoft publishes for Teams
 * (microsoft/AdaptiveCards, samples/HostConfig). None are published for high contrast: it has the colours of Fluent's theme for Teams
 * (`teamsHighContrastTheme` in @fluentui/tokens, looked up in November 2026), which knows black, white, one colour for links and one for
 * what is chosen.
 */
export interface Theme {
  readonly name: 'light' | 'dark' | 'contrast';
  readonly page: string;
  readonly host: object;
  /** What the client draws itself: the colours of buttons and fields. */
  readonly drawn: Drawn;
}

interface Drawn {
  readonly text: string;
  readonly link: string;
  readonly border: string;
  readonly field: string;
  readonly primary: readonly [background: string, text: string];
  readonly destructive: readonly [background: string, text: string];
}

type Name = 'default' | 'dark' | 'light' | 'accent' | 'good' | 'warning' | 'attention';
type Shade = readonly [plain: string, subtle: string];
type Colours = Readonly<Record<Name, Shade>>;

const style = (colours: Colours, backgroundColor: string, borderColor: string) => ({
  foregroundColors: Object.fromEntries(Object.entries(colours).map(([name, [plain, subtle]]) => [name, { default: plain, subtle }])),
  backgroundColor,
  borderColor,
});

const fonts = (fontFamily: string) => ({
  fontFamily,
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
});

const fact = { size: 'Default', color: 'Default', isSubtle: false, wrap: true };

const hostWith = (containerStyles: object, lineColor: string): object => ({
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor },
  imageSizes: { small: 32, medium: 52, large: 100 },
  fontTypes: {
    default: fonts("'Segoe UI', Tahoma, Geneva, Verdana, sans-serif"),
    monospace: fonts("'Courier New', Courier, monospace"),
  },
  textStyles: { heading: { fontType: 'default', size: 'large', weight: 'bolder', color: 'default', isSubtle: false } },
  textBlock: { headingLevel: 2 },
  containerStyles,
  actions: {
    maxActions: 6,
    spacing: 'Default',
    buttonSpacing: 8,
    showCard: { actionMode: 'Inline', inlineTopMargin: 16, style: 'emphasis' },
    actionsOrientation: 'Horizontal',
    actionAlignment: 'Left',
    allowTitleToWrap: true,
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: { title: { ...fact, weight: 'Bolder' }, value: { ...fact, weight: 'Default' }, spacing: 16 },
});

const light: Colours = {
  default: ['#252424', '#bf252424'],
  dark: ['#252424', '#bf252424'],
  light: ['#ffffff', '#f3f2f1'],
  accent: ['#6264a7', '#8b8cc7'],
  good: ['#92c353', '#e592c353'],
  warning: ['#f8d22a', '#e5f8d22a'],
  attention: ['#c4314b', '#e5c4314b'],
};

const dark: Colours = {
  default: ['#ffffff', '#bfffffff'],
  dark: ['#201f1f', '#2d2c2c'],
  light: ['#ffffff', '#bfffffff'],
  accent: ['#a6a7dc', '#8b8cc7'],
  good: ['#92c353', '#e592c353'],
  warning: ['#f8d22a', '#e5f8d22a'],
  attention: ['#d74654', '#e5d74654'],
};

const white: Shade = ['#ffffff', '#ffffff'];
const contrast: Colours = {
  default: white,
  dark: white,
  light: white,
  accent: ['#1aebff', '#1aebff'],
  good: white,
  warning: white,
  attention: white,
};

/** On a coloured ground the dark theme writes in dark too. */
const darkOnColour: Colours = { ...dark, default: ['#201f1f', '#2d2c2c'] };

const coloured = (colours: Colours) => ({
  accent: style(colours, '#c7def9', '#62a8f7'),
  good: style(colours, '#ccffcc', '#69e569'),
  attention: style(colours, '#ffc5b2', '#ff764c'),
  warning: style(colours, '#ffe2b2', '#ffbc51'),
});

const black = style(contrast, '#000000', '#ffffff');

export const themes: readonly Theme[] = [
  {
    name: 'light',
    page: '#ffffff',
    host: hostWith(
      { default: style(light, '#ffffff', '#cccccc'), emphasis: style(light, '#f9f8f7', '#666666'), ...coloured(light) },
      '#eeeeee',
    ),
    drawn: {
      text: '#242424',
      link: '#4f52b2',
      border: '#d1d1d1',
      field: '#f5f5f5',
      primary: ['#5b5fc7', '#ffffff'],
      destructive: ['#ffffff', '#b10e1c'],
    },
  },
  {
    name: 'dark',
    page: '#2d2c2c',
    host: hostWith(
      { default: style(dark, '#2d2c2c', '#cccccc'), emphasis: style(dark, '#292828', '#666666'), ...coloured(darkOnColour) },
      '#666666',
    ),
    drawn: {
      text: '#ffffff',
      link: '#a6a7dc',
      border: '#666666',
      field: '#1f1f1f',
      primary: ['#4f52b2', '#ffffff'],
      destructive: ['#2d2c2c', '#f1707b'],
    },
  },
  {
    name: 'contrast',
    page: '#000000',
    host: hostWith(
      {
        default: black,
        emphasis: black,
        accent: style({ ...contrast, default: ['#000000', '#000000'] }, '#1aebff', '#1aebff'),
        good: black,
        attention: black,
        warning: black,
      },
      '#ffffff',
    ),
    drawn: {
      text: '#ffffff',
      link: '#ffff00',
      border: '#ffffff',
      field: '#000000',
      primary: ['#ffffff', '#000000'],
      destructive: ['#000000', '#ffffff'],
    },
  },
];
