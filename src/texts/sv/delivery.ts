export const delivery = {
  waiting: 'jag har något att berätta för dig. Öppna en egen chatt med mig och skriv till mig där, så att jag når dig.',
};
