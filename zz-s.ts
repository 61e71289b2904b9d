const between =
  /(?<=[?!.])\s+|\n+|\s+(?:och|samt|and)\s+(?=(?:vad|när|var|vem|vilk\p{L}+|hur|varför|får|what|when|where|who|which|how|why)\s)/iu;
console.log("Hej! Jag heter Karin och är med i gruppen sedan i måndags. Jag undrar två saker: får jag arvode, och vem betalar resan?".split(between));
