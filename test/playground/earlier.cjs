// Loaded before the bot, this lets it live so many milliseconds ago: what the demo world remembers has happened then.
const earlier = Number(process.env.EARLIER);
const Now = Date;
globalThis.Date = class extends Now {
  constructor(...given) {
    super(...(given.length === 0 ? [Now.now() - earlier] : given));
  }
  static now() {
    return Now.now() - earlier;
  }
};
