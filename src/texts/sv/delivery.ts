export const delivery = {
  waiting: 'jag har något att berätta för dig. Öppna en privat chatt med mig och skriv där, så att jag når dig.',
};
