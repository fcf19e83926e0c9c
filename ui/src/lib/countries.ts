/** Countries that have words; any other code of two letters can be written. */
export const COUNTRIES = (
  'AE AM AT AU AZ BE BG BR CA CH CY CZ DE DK DZ EG ES FI FR GB GE GR HR HU IE IL IN IQ IR IT JO JP KE KW LB LU MA NL ' +
  'NO PL PS PT RO RU SE SY TN TR UA US ZA'
).split(' ');
